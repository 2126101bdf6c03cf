import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { decompress } from "wawoff2";
import { parseBody } from "../articles/parse-body.ts";
import type { Archive } from "../model.ts";
import { shorten } from "./shorten.ts";
import type { Strings } from "./strings.ts";
import { element, type XmlElement } from "./xml.ts";

/** What social networks ask for, in pixels. */
export const sharePictureSize = { width: 1200, height: 630 };

/** The space left free at the picture's edges. */
const edge = 80;

/** As the style sheet has them in the light. */
const colours = { paper: "#fcfbf8", ink: "#1c1a17", soft: "#5b564d" };

/** Latin and Cyrillic are all that can be drawn. */
const drawable = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+$/u;

const require = createRequire(import.meta.url);
const fontFiles = [
  "newsreader/files/newsreader-latin-wght-normal",
  "newsreader/files/newsreader-latin-ext-wght-normal",
  "source-serif-4/files/source-serif-4-cyrillic-wght-normal",
].map((name) => require.resolve(`@fontsource-variable/${name}.woff2`));

/**
 * The picture that stands for the archive where a page of it is shared: its name, what it is and what it holds.
 * The same archive gives the same bytes: no font of the machine is used.
 *
 * @returns a PNG of 1200 by 630 pixels; undefined where the name has letters that cannot be drawn
 */
export async function sharePicture(archive: Archive, strings: Strings): Promise<Uint8Array | undefined> {
  const { title, description } = archive.settings;
  if (!drawable.test(title)) return undefined;
  const about = parseBody(description)[0]?.text ?? "";
  const quotes = archive.articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const counts = [
    strings.articles(archive.articles.length),
    strings.quotes(quotes),
    strings.speakers(archive.speakers.length),
  ];
  const svg = drawing(title, drawable.test(about) ? about : "", counts.join(" · "));
  const fontBuffers = await loadFonts();
  const picture = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

let fonts: Promise<Uint8Array[]> | undefined;

/** The drawing library and the site's own type, made ready once in a process. */
function loadFonts(): Promise<Uint8Array[]> {
  fonts ??= (async () => {
    await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
    const buffers: Uint8Array[] = [];
    // One after the other, and copied: what is unpacked lies in memory that the next one takes.
    for (const file of fontFiles) buffers.push(new Uint8Array(await decompress(await readFile(file))));
    return buffers;
  })();
  return fonts;
}

function drawing(title: string, about: string, counts: string): string {
  const { width, height } = sharePictureSize;
  const nameSize = [104, 84, 64].find((points) => wrap(title, points).length <= 2) ?? 64;
  const name = wrap(shorten(title, 60), nameSize);
  const deck = wrap(shorten(about, 150), 44).slice(0, 3);
  const top = 170 + nameSize * 0.75;
  const below = top + (name.length - 1) * nameSize * 1.1 + 96;
  const parts = [
    element("rect", { width: String(width), height: String(height), fill: colours.paper }),
    bar(edge, 6),
    bar(edge + 10, 2),
    ...name.map((words, i) => line(words, top + i * nameSize * 1.1, nameSize, colours.ink, "1.5")),
    ...deck.map((words, i) => line(words, below + i * 58, 44, colours.soft)),
    line(counts, height - edge, 34, colours.ink),
  ];
  const xmlns = "http://www.w3.org/2000/svg";
  return element("svg", { xmlns, width: String(width), height: String(height) }, ...parts).xml;
}

const bar = (y: number, thickness: number): XmlElement =>
  element("rect", {
    x: String(edge),
    y: String(y),
    width: String(sharePictureSize.width - 2 * edge),
    height: String(thickness),
    fill: colours.ink,
  });

/** A line of text on its baseline; a stroke makes up for weights, of which only the regular one can be drawn. */
const line = (words: string, y: number, points: number, fill: string, stroke?: string): XmlElement =>
  element(
    "text",
    {
      x: String(edge),
      y: String(y),
      "font-family": "Newsreader",
      "font-size": String(points),
      fill,
      stroke: stroke && fill,
      "stroke-width": stroke,
    },
    words,
  );

/** Lines that fit, as far as the usual widths of letters tell. */
function wrap(text: string, points: number): string[] {
  const most = sharePictureSize.width - 2 * edge;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && ems(longer) * points <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const ems = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/\p{Lu}/u.test(letter) ? 0.68 : /\p{Script=Cyrillic}/u.test(letter) ? 0.56 : 0.48),
    0,
  );

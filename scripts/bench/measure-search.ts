import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFiles } from "../../src/commands/list-files.ts";
import type { Archive } from "../../src/model.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { openBrowser } from "../../tests/browser/open-browser.ts";
import { madeUpArchive } from "../../tests/search/made-up-archive.ts";
import { table } from "../table.ts";
import { type Ask, type Measured, measureAnswer } from "./measure-answer.ts";
import { writeOneIndex } from "./one-index.ts";
import { serveCompressed } from "./serve-compressed.ts";
import { writeSearchPage } from "./write-search-page.ts";

/** What the project promises: kB to load and seconds to wait, from a cold page to ten results. */
const promised: Record<string, string> = {
  "words only": "600 kB, 0.5 s",
  "words and a speaker": "350 kB, 0.4 s",
  "a speaker only, newest first": "300 kB",
  "the next query": "60 kB, 0.12 s",
};

/** Each query is asked with so many words and speakers. */
const rounds = 9;

/**
 * Searches a made-up archive of `n` articles and five times as many quotes in a real browser, beside one plain
 * Pagefind index of the same quotes; prints the medians of what each loads and how long it takes. Bytes are those on
 * the wire, from a host that compresses text, without the page itself.
 */
export async function measureSearch(n: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const archive = madeUpArchive({
    articles: n,
    speakers: Math.ceil(n / 5),
    sources: 200,
    topics: 40,
    words: 250,
  });
  const quotes = archive.articles.flatMap((article) => article.quotes);
  const [ours, plain] = [join(directory, "ours"), join(directory, "plain")];
  const index = () => indexSite({ archive, site: ours, cache: join(directory, "cache") });
  const browser = await openBrowser();
  try {
    await writeSearchPage(archive, ours);
    const built = {
      ours: await seconds(index),
      again: await seconds(index),
      plain: await seconds(() => writeOneIndex(archive, plain)),
    };
    const measured: Record<string, { ours: Measured[]; plain: Measured[] }> = {};
    for (const [name, site] of [
      ["ours", ours],
      ["plain", plain],
    ] as const) {
      const server = await serveCompressed(site);
      for (let round = 0; round < rounds; round++) {
        for (const [query, asks] of Object.entries(queries(archive, round))) {
          measured[query] ??= { ours: [], plain: [] };
          measured[query][name].push(await measureAnswer(browser, server.url, asks));
        }
      }
      await server.close();
    }
    const rows = Object.entries(measured).map(([query, { ours, plain }]) => [
      query,
      shown(plain),
      shown(ours),
      promised[query] ?? "",
    ]);
    console.log(table(["query", "one plain index", "ours", "promised"], rows));
    console.log(
      `\n${n} articles, ${quotes.length} quotes by ${archive.speakers.length} speakers; medians of ${rounds}\n` +
        `index of articles and quotes ${built.ours.toFixed(1)} s, again unchanged ${built.again.toFixed(1)} s; ` +
        `${listFiles(join(ours, "pagefind")).length} files\n` +
        `one plain index of the quotes ${built.plain.toFixed(1)} s`,
    );
  } finally {
    await browser.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What is asked of a page, one after another; the last is measured. */
function queries(archive: Archive, round: number): Record<string, Ask[]> {
  const speaker = archive.speakers[round * 3 + 5]!;
  const words = new Set(speaker.quotes.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{6,}/gu) ?? []));
  const [word = "", next = ""] = [...words].slice(round * 2);
  return {
    "words only": [{ q: word }],
    "words and a speaker": [{ q: word, speaker: speaker.slug }],
    "a speaker only, newest first": [{ speaker: speaker.slug }],
    "the next query": [{ q: word }, { q: next }],
  };
}

function shown(measured: Measured[]): string {
  const kilobytes = median(measured.map(({ bytes }) => bytes)) / 1000;
  return `${kilobytes.toFixed(0)} kB, ${median(measured.map(({ seconds }) => seconds)).toFixed(2)} s`;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

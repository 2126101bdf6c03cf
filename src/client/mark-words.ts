import { endOfText } from "../search/end-of-text.ts";
import type { BundleRecord } from "./open-bundle.ts";

/** A stretch of text, and whether it was looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** The whole text of a record, verbatim, in stretches. Words count as Pagefind counts them: by white space. */
export function markWords({ content, raw_content, locations }: BundleRecord): Stretch[] {
  const unspaced = raw_content.includes("\u200b");
  const separator = unspaced ? "" : " ";
  const words = unspaced ? unescapeHtml(raw_content).split("\u200b") : content.split(/[^\S\uFEFF]+/);
  const end = words.findLastIndex((word) => word.startsWith(endOfText));
  const found = new Set(locations);
  const shown = words.slice(0, end < 0 ? words.length : end);
  return join(
    shown.map((text, at) => ({ text, marked: found.has(at) })),
    separator,
  ).flatMap(trimMark);
}

/**
 * A record's words around those found, in stretches: Pagefind's excerpt, read and never used as HTML.
 * Dots stand where the text goes on.
 */
export function markExcerpt({ excerpt, content }: BundleRecord): Stretch[] {
  const stretches = excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((text, at) => {
    const shown = unescapeHtml(text).replace(new RegExp(`\\s*${endOfText}.*`, "s"), "");
    return shown === "" ? [] : trimMark({ text: shown, marked: at % 2 === 1 });
  });
  const shown = stretches.map(({ text }) => text).join("");
  if (shown !== "" && !content.startsWith(shown)) stretches.unshift({ text: "… ", marked: false });
  if (!excerpt.includes(endOfText)) stretches.push({ text: " …", marked: false });
  return stretches;
}

/** Joins neighbours: the space between two marked words is not marked, so that each stands by itself. */
function join(words: Stretch[], separator: string): Stretch[] {
  const stretches: Stretch[] = [];
  words.forEach(({ text, marked }, at) => {
    const before = at === 0 ? "" : separator;
    const last = stretches.at(-1);
    if (last && !last.marked) last.text += before;
    else if (before !== "") stretches.push({ text: before, marked: false });
    const open = stretches.at(-1);
    if (open && !open.marked && !marked) open.text += text;
    else stretches.push({ text, marked });
  });
  return stretches;
}

/** Leaves the signs around a marked word unmarked: in “negotiations,” the word was looked for. */
function trimMark(stretch: Stretch): Stretch[] {
  const [, before = "", word = "", after = ""] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(stretch.text) ?? [];
  if (!stretch.marked || word === "") return [stretch];
  const parts = [before, word, after].map((text, at) => ({ text, marked: at === 1 }));
  return parts.filter(({ text }) => text !== "");
}

function unescapeHtml(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}

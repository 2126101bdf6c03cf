import type { LoadedRecord } from "./load-record.ts";

/** A stretch of text, and whether it was looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

type Text = Pick<LoadedRecord, "text" | "at">;

/** How many words of an article are shown around those found. */
const excerptLength = 36;

/** The whole of a text, verbatim, in stretches. Words count as Pagefind counts them: by white space. */
export function markWords(record: Text): Stretch[] {
  return stretchesOf(partedWords(record));
}

/** A text's words around where most of those found are near each other; dots stand where the text goes on. */
export function markExcerpt(record: Text): Stretch[] {
  const words = partedWords(record);
  const first = densest(record.at, words.length);
  const shown = stretchesOf(words.slice(first, first + excerptLength));
  if (first > 0) shown.unshift({ text: "… ", marked: false });
  if (first + excerptLength < words.length) shown.push({ text: " …", marked: false });
  return shown;
}

interface Word extends Stretch {
  /** What parts it from the word before. */
  space: string;
}

function partedWords({ text, at }: Text): Word[] {
  const found = new Set(at);
  if (text.includes("\u200b"))
    return text.split("\u200b").map((word, place) => ({ text: word, space: "", marked: found.has(place) }));
  // White space is kept as it is: every other part is a word.
  const parts = text.split(/([^\S\uFEFF]+)/);
  return parts.flatMap((word, place) =>
    place % 2 === 1 ? [] : { text: word, space: parts[place - 1] ?? "", marked: found.has(place / 2) },
  );
}

/** Where an excerpt begins: a little before the densest of the words found. */
function densest(at: number[], length: number): number {
  const places = [...new Set(at)].sort((a, b) => a - b);
  let best = 0;
  let most = 0;
  let next = 0;
  for (const [n, first] of places.entries()) {
    while (next < places.length && places[next]! < first + excerptLength * 0.75) next++;
    if (next - n > most) [most, best] = [next - n, first];
  }
  return Math.max(0, Math.min(best - excerptLength / 4, length - excerptLength));
}

/** Joins neighbours: the space between two marked words is not marked, so that each stands by itself. */
function stretchesOf(words: Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  const plain = (text: string) => {
    const last = stretches.at(-1);
    if (last && !last.marked) last.text += text;
    else if (text !== "") stretches.push({ text, marked: false });
  };
  for (const [at, { text, space, marked }] of words.entries()) {
    if (at > 0) plain(space);
    if (!marked) {
      plain(text);
      continue;
    }
    // The signs around a marked word stay unmarked: in “negotiations,” the word was looked for.
    const runs = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) {
      plain(text);
      continue;
    }
    const end = last.index + last[0].length;
    plain(text.slice(0, first.index));
    stretches.push({ text: text.slice(first.index, end), marked });
    plain(text.slice(end));
  }
  return stretches;
}

import { letters, marks, numbers, runsOf } from "./letter-runs.ts";
import type { Line } from "./page.ts";
import { notNames } from "./vocabulary.ts";

const known = new WeakMap<Line, string[]>();

/** A line's stems; worked out once. */
export function lineStems(line: Line): string[] {
  const found = known.get(line);
  if (found) return found;
  const stems = stemsOf(line.text);
  known.set(line, stems);
  return stems;
}

/** The first letters of a text's longer words: enough to match "council" with "council's" and inflected forms. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const word of runsOf(text.slice(0, 4000).toLowerCase(), letters | marks | numbers)) {
    // Thai is the first of the scripts that are not written in long words with blanks between.
    if (word.charCodeAt(0) < 0x0e00) {
      if (word.length > 4) stems.push(word.slice(0, 6));
    } else if (/^\p{Script=Hangul}/u.test(word)) stems.push(word.slice(0, 2));
    else if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
      for (let i = 0; i + 2 <= word.length; i++) stems.push(word.slice(i, i + 2));
    } else if (word.length > 4) stems.push(word.slice(0, 6));
  }
  return stems;
}

const knownNames = new WeakMap<Line, string[]>();

/** The words of a line written as names are: with a capital, not at a sentence's beginning. None in scripts without capitals. */
export function lineNames(line: Line): string[] {
  const found = knownNames.get(line);
  if (found) return found;
  const names = [...line.text.slice(0, 4000).matchAll(named)]
    .filter(([name]) => !notNames.has(name.toLowerCase()))
    .map(([name]) => name.slice(0, 6));
  knownNames.set(line, names);
  return names;
}

const named = /(?<=[\p{Ll}\d,;)’'"”»] ["“«(]?)\p{Lu}[\p{L}\p{M}]{2,}/gu;

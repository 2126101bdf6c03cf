import { capitals, eachRun, kindAt, letters, marks, numbers } from "./letter-runs.ts";
import type { Line } from "./page.ts";
import { notNames } from "./vocabulary/names.ts";

/** A line's stems; worked out once. */
export function lineStems(line: Line): string[] {
  line.stems ??= stemsOf(line.text);
  return line.stems;
}

/** The first letters of a text's longer words: enough to match "council" with "council's" and inflected forms. */
function stemsOf(text: string): string[] {
  const stems: string[] = [];
  const low = text.slice(0, 4000).toLowerCase();
  eachRun(low, letters | marks | numbers, (start, end) => {
    // Thai is the first of the scripts that are not written in long words with blanks between.
    const short = low.charCodeAt(start) < 0x0e00 ? undefined : shortStems(low.slice(start, end));
    if (short) stems.push(...short);
    else if (end - start > 4) stems.push(low.slice(start, Math.min(end, start + 6)));
  });
  return stems;
}

/** Those of a word in a script whose words are short, or not parted by blanks. */
function shortStems(word: string): string[] | undefined {
  if (/^\p{Script=Hangul}/u.test(word)) return [word.slice(0, 2)];
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return undefined;
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}

/** The words of a line written as names are: with a capital, not at a sentence's beginning. None in scripts without capitals. */
export function lineNames(line: Line): string[] {
  line.names ??= namesIn(line.text.slice(0, 4000));
  return line.names;
}

function namesIn(text: string): string[] {
  const names: string[] = [];
  eachRun(text, letters | marks, (start, end) => {
    if (!(kindAt(text, start) & capitals) || !midSentence.test(text.slice(Math.max(0, start - 4), start)))
      return;
    const name = text.slice(start, end);
    if (longer.test(name) && !notNames.has(name.toLowerCase())) names.push(name.slice(0, 6));
  });
  return names;
}

/** What stands before a capital that is not there for the sentence's sake. */
const midSentence = /[\p{Ll}\d,;)’'"”»] ["“«(]?$/u;
const longer = /^.{3}/u;

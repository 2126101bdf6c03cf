import { publishedWords, updatedWords } from "./vocabulary/day-labels.ts";

/** What a page says a day is of. */
export type Label = "published" | "updated" | undefined;

const published = [...publishedWords].sort((a, b) => b.length - a.length);
const updated = [...updatedWords].sort((a, b) => b.length - a.length);

/** The last label in the last `reach` characters before a day: a change's outweighs. */
export function labelAt(before: string, reach: number): Label {
  const text = before.slice(-reach).toLowerCase();
  const at = (words: string[]) => Math.max(...words.map((word) => lastWord(text, word)));
  const [p, u] = [at(published), at(updated)];
  if (p < 0 && u < 0) return undefined;
  return u >= p ? "updated" : "published";
}

function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  if (at < 0) return -1;
  return at > 0 && /\p{L}/u.test(text[at - 1]!) ? -1 : at + word.length;
}

/** The label a whole line is. */
export function wholeLabel(key: string): Label {
  if (updated.includes(key)) return "updated";
  return published.includes(key) ? "published" : undefined;
}

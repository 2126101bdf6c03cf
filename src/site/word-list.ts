import { contentWords } from "../archive/content-words.ts";
import type { Span } from "../model.ts";

/** A word where it stands in a text. */
export interface Word extends Span {
  /** Lower-case, apostrophes made one. */
  key: string;
  /** Its stem, where it carries meaning. */
  stem?: string;
}

/** The words of a text, in order. */
export function wordList(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu)].map((match) => {
    const key = match[0].toLowerCase().replace(/['’ʼ]/g, "’");
    const stem = contentWords(key)[0];
    const start = match.index;
    return { start, end: start + key.length, key, ...(stem !== undefined && { stem }) };
  });
}

/** Whether two stems are of one word: "russia" and "russian", "мова" is not "мовчання". */
export function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared >= 5 && Math.max(one.length, other.length) - shared <= 3;
}

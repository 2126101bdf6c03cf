import { fold } from "./fold.ts";
import { markWords } from "./mark-words.ts";
import type { BundleRecord } from "./open-bundle.ts";

/**
 * The words of a query that none of these records has, not even inflected. Pagefind leaves out words it
 * does not know, and takes a word's known beginning ("the" for "theory") for the word; both should be said.
 */
export function unmatchedWords(asked: string[], records: BundleRecord[]): string[] {
  const found = new Set<string>();
  for (const record of records) {
    for (const { text, marked } of markWords(record)) if (marked) add(found, text);
    for (const value of Object.values(record.meta)) add(found, value);
  }
  const has = (word: string) => {
    const needed = Math.min(word.length, Math.max(3, Math.ceil(word.length * 0.6)));
    return [...found].some((own) => sharedBeginning(own, word) >= needed);
  };
  return asked.filter((typed) => {
    const parts = wordsOf(typed);
    return parts.length > 0 && !parts.some(has) && !has(parts.join(""));
  });
}

/** A compound counts as its parts and, as in the index, as one word. */
function add(found: Set<string>, text: string): void {
  for (const typed of text.split(/\s+/)) {
    const parts = wordsOf(typed);
    for (const part of [...parts, parts.join("")]) found.add(part);
  }
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

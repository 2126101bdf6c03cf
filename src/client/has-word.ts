import { foldedWords } from "./fold.ts";
import type { LoadedRecord } from "./load-record.ts";
import { markWords } from "./mark-words.ts";

/**
 * Whether a word found in a record is the one asked for, inflected or as a beginning. Pagefind takes the known
 * beginning of a word it does not know ("the" for "theory") for the word.
 */
export function hasWord(
  typed: string,
  record: Pick<LoadedRecord, "text" | "at" | "title" | "quote">,
): boolean {
  const found = new Set<string>();
  for (const { text, marked } of markWords(record)) if (marked) add(found, text);
  add(found, record.quote ? (record.quote.name ?? "") : record.title);
  const alike = (word: string) => {
    const needed = Math.min(word.length, Math.max(3, Math.ceil(word.length * 0.6)));
    return [...found].some((own) => sharedBeginning(own, word) >= needed);
  };
  const parts = foldedWords(typed);
  return parts.length === 0 || parts.some(alike) || alike(parts.join(""));
}

/** A compound counts as its parts and, as in the index, as one word. */
function add(found: Set<string>, text: string): void {
  for (const typed of text.split(/\s+/)) {
    const parts = foldedWords(typed);
    for (const part of [...parts, parts.join("")]) found.add(part);
  }
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

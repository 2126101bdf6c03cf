import { fold } from "./fold.ts";

/**
 * Whether one of some texts has the phrase's words one after another. Case, accents and punctuation make no
 * difference; the form of a word does, unlike in the index.
 */
export function hasPhrase(texts: string[], phrase: string): boolean {
  const wanted = ` ${wordsOf(phrase)} `;
  return texts.some((text) => ` ${wordsOf(text)} `.includes(wanted));
}

/** Words as the index has them: parted by white space, a compound joined, without signs. */
export function wordsOf(text: string): string {
  const words = fold(text).split(/[\s\u200b]+/);
  return words.flatMap((word) => word.replace(/[^\p{L}\p{N}]+/gu, "") || []).join(" ");
}

import { endOfText } from "../search/end-of-text.ts";
import { fold } from "./fold.ts";
import type { BundleRecord } from "./open-bundle.ts";

/**
 * Whether a record has the phrase's words one after another, in its text or in a name or title. Case,
 * accents and punctuation make no difference; the form of a word does, unlike in the index.
 */
export function hasPhrase(
  { content, meta }: Pick<BundleRecord, "content" | "meta">,
  phrase: string,
): boolean {
  const wanted = ` ${wordsOf(phrase)} `;
  const text = content.slice(0, content.lastIndexOf(endOfText));
  return [text, ...Object.values(meta)].some((own) => ` ${wordsOf(own)} `.includes(wanted));
}

/** Words as the index has them: parted by white space, a compound joined, without signs. */
function wordsOf(text: string): string {
  const words = fold(text).split(/\s+/);
  return words.flatMap((word) => word.replace(/[^\p{L}\p{N}]+/gu, "") || []).join(" ");
}

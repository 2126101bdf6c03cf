import { isTime, PREPOSITIONS } from "./lexicon/words.ts";
import type { Token } from "./types.ts";

/** Whether a token ends a noun phrase. */
export function stops(token: Token | undefined): boolean {
  return (
    !token ||
    token.kind === "quote" ||
    /^[,:;.]$/.test(token.text) ||
    token.lower === "that" ||
    PREPOSITIONS.has(token.lower) ||
    isTime(token)
  );
}

import { AUXILIARIES, DETERMINERS, isTime, MEDIA_NOUNS, PREPOSITIONS, PRONOUNS } from "./lexicon/words.ts";
import { JOINERS, phraseRight } from "./phrases.ts";
import { stops } from "./stops.ts";
import type { Token } from "./types.ts";

const HAVE = /^(?:has|have|had|is|was|were|are|will|would)$/;

/** "in a statement on Tuesday", "at a news conference", "on X": the end of such a phrase, or where it began. */
export function findAdjunct(tokens: Token[], at: number, limit: number): number {
  let last = -1;
  let k = at + 1;
  for (; k < limit && k - at < 10; k++) {
    const token = tokens[k]!;
    if (token.kind !== "word") break;
    if (k > at + 1 && (AUXILIARIES.has(token.lower) || JOINERS.has(token.lower))) break;
    if (PRONOUNS.has(token.lower) && token.lower !== "her") break;
    if (last >= 0 && DETERMINERS.has(token.lower) && !PREPOSITIONS.has(tokens[k - 1]!.lower)) break;
    if (MEDIA_NOUNS.has(token.lower) || isTime(token) || /^\d{4}$/.test(token.text)) last = k;
    else if (
      last >= 0 &&
      !PREPOSITIONS.has(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      !token.capital &&
      !PREPOSITIONS.has(tokens[k - 1]!.lower) &&
      !MEDIA_NOUNS.has(tokens[k + 1]?.lower ?? "")
    )
      break;
  }
  // "said after the court had ruled": a clause, not an adjunct.
  if (last >= 0 && last + 1 < limit && HAVE.test(tokens[last + 1]!.lower)) return at;
  if (last >= 0) {
    while (last + 1 < limit && /^\d+(?:st|nd|rd|th)?$/.test(tokens[last + 1]!.text)) last++;
    // "in an interview with Reuters"
    const next = tokens[last + 1];
    if (next && last + 1 < limit && /^(?:with|to|for|by|from|about|of)$/.test(next.lower)) {
      const to = phraseRight(tokens, last + 2, limit, false);
      if (to > last + 2 && stops(tokens[to])) return to;
    }
    return last + 1;
  }
  // "on Facebook", "in Moscow": capitals up to where the words can begin.
  const to = phraseRight(tokens, at + 1, limit, false);
  if (
    to > at + 1 &&
    (tokens[to] === undefined ||
      stops(tokens[to]) ||
      to >= limit ||
      /^(?:he|she|it|they|there)$/.test(tokens[to].lower))
  )
    return to;
  return at;
}

import { AUXILIARIES, DETERMINERS, GROUP_NOUNS, isTime, ROLE_NOUNS } from "./lexicon/words.ts";
import { stops } from "./stops.ts";
import type { Token } from "./types.ts";

/** What opens a clause, wherever it stands. */
const SUBJECT = /^(?:he|she|they|it|there|we|i)$/;

/** "reporters", "the PA news agency", "Khabar 24 TV channel", "her colleagues". */
export function findHearer(tokens: Token[], at: number, limit: number): number {
  const first = tokens[at];
  if (first?.kind !== "word" || at >= limit) return at;
  if (
    /^(?:me|us|him|her|them|you|reporters|journalists|viewers|listeners|lawmakers|supporters|police|officers|officials|investigators|parliament|congress|court|jurors|fans|delegates|deputies|senators|investors|analysts|people|readers|everyone|media|colleagues)$/.test(
      first.lower,
    ) &&
    first.text !== "US"
  ) {
    if (
      first.lower === "her" &&
      tokens[at + 1] &&
      !stops(tokens[at + 1]) &&
      !AUXILIARIES.has(tokens[at + 1]!.lower)
    )
      return at + 2;
    return at + 1;
  }
  if (first.capital || DETERMINERS.has(first.lower)) {
    let k = at;
    if (!first.capital) k++;
    const start = k;
    while (
      k < limit &&
      tokens[k]!.kind === "word" &&
      (tokens[k]!.capital ||
        /^\d+$/.test(tokens[k]!.text) ||
        /^(?:of|news|agency|channel|newspaper|tv|television|radio|state|magazine|website|conference|programme|program|podcast|daily|weekly|press|outlet|committee|court|audience|crowd|network|station|hearing|panel|jury|judge)$/.test(
          tokens[k]!.lower,
        ))
    ) {
      if (isTime(tokens[k]!)) break;
      k++;
    }
    if (k > start) return k;
    const next = tokens[k + 1];
    if (!first.capital && tokens[k]?.kind === "word" && (stops(next) || SUBJECT.test(next?.lower ?? "")))
      return k + 1;
    return at;
  }
  if (GROUP_NOUNS.has(first.lower) || ROLE_NOUNS.has(first.lower)) return at + 1;
  return at;
}

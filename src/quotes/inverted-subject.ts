import { hasVerb } from "./clause-shape.ts";
import { ADVERBS, isTime, PREPOSITIONS, PRONOUNS } from "./lexicon/words.ts";
import { phraseRight } from "./phrases.ts";
import type { Sentence, Token } from "./types.ts";

/** Verbs that need a hearer cannot stand before their subject. */
const TELLS = new Set(["told", "tells", "tell", "accused", "called", "urged", "described"]);

/** "…, said Bryan Rivard, a spokesperson": the subject behind the verb. */
export function invertedSubject(
  tokens: Token[],
  i: number,
  sentence: Sentence,
  prev: Token | undefined,
): { from: number; to: number } | null {
  if (!prev) return null;
  let p = prev;
  let k = i - 1;
  while (k > sentence.from && (ADVERBS.has(p.lower) || p.lower === "so")) {
    k--;
    p = tokens[k]!;
  }
  const afterQuote =
    p.kind === "quote" ||
    ((p.text === "," || p.text === "—" || p.text === "–" || p.text === "-") &&
      tokens[k - 1]?.kind === "quote");
  const afterComma = p.text === "," || p.text === "?" || p.text === "—" || p.lower === "as";
  if (!afterQuote && !afterComma) return null;
  const from = i + 1;
  if (from >= sentence.to || TELLS.has(tokens[i]!.lower)) return null;
  const first = tokens[from]!;
  if (first.kind !== "word" || first.lower === "that" || PREPOSITIONS.has(first.lower) || isTime(first))
    return null;
  if (PRONOUNS.has(first.lower) && /^(?:it|him|her|them|us|me)$/.test(first.lower)) return null;
  const to = phraseRight(tokens, from, sentence.to, false);
  if (to === from) return null;
  if (afterQuote && p.kind !== "quote" && closesRelative(tokens, k, sentence.from)) return null;
  const next = tokens[to];
  const ends =
    to >= sentence.to || !next || (next.kind === "punct" && /^[.,;:!?\u2014\u2013(]$/.test(next.text));
  if (afterQuote) {
    if (ends) return { from, to };
    // "…," said Smith in a statement / who heads the team / of the deal
    if (
      next.lower === "who" ||
      next.lower === "after" ||
      next.lower === "while" ||
      next.lower === "as" ||
      PREPOSITIONS.has(next.lower) ||
      isTime(next) ||
      ADVERBS.has(next.lower)
    )
      return { from, to };
    return null;
  }
  if (!ends && !(next && (PREPOSITIONS.has(next.lower) || isTime(next)) && first.capital)) return null;
  // "Smith, the mayor, said Paris, …": something must have been said before the comma, and by no apposition.
  let begin = k;
  while (begin > sentence.from && tokens[begin - 1]!.kind !== "quote") begin--;
  return hasVerb(tokens, begin, k) ? { from, to } : null;
}

/** "Jane Roe, who rates the stock “poor”, said": the comma at `comma` ends a relative clause, not what was said. */
function closesRelative(tokens: Token[], comma: number, floor: number): boolean {
  for (let k = comma - 1; k > floor && comma - k < 16; k--)
    if (tokens[k]!.text === ",") return /^(?:who|whose|which|whom)$/.test(tokens[k + 1]!.lower);
  return false;
}

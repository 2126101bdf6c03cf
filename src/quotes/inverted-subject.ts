import { hasVerb } from "./clause-shape.ts";
import { closesRelative } from "./closes-relative.ts";
import { ADVERBS, isTime, PREPOSITIONS, PRONOUNS, WRITTEN } from "./lexicon/words.ts";
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
  let to = phraseRight(tokens, from, sentence.to, false);
  if (to === from) return null;
  // "read a statement from the university"
  if (WRITTEN.has(tokens[to - 1]!.lower) && /^(?:from|by)$/.test(tokens[to]?.lower ?? ""))
    to = Math.max(to, phraseRight(tokens, to + 1, sentence.to, true));
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
  // "64,000 homes still without power, says Westland Power": a line of a live report.
  const line = to >= sentence.to && first.capital && begin === sentence.from && k - begin >= 4;
  return line || tellsSomething(tokens, begin, k) ? { from, to } : null;
}

/** Whether something is said before a comma: not in "Jane Roe, prosecuting, said the men …". */
function tellsSomething(tokens: Token[], from: number, to: number): boolean {
  const participle = tokens[to - 2]?.text === "," && /ing$/.test(tokens[to - 1]!.lower);
  return hasVerb(tokens, from, participle ? to - 1 : to);
}

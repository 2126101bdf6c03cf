import { hasVerb } from "./clause-shape.ts";
import type { Report } from "./find-reports.ts";
import { ADVERBS, AUXILIARIES, isTime, PREPOSITIONS, PRONOUNS } from "./lexicon/words.ts";
import { JOINERS, phraseLeft, phraseRight } from "./phrases.ts";
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

/** The subject that ends before or at token j (adverbs and auxiliaries skipped). */
export function subjectLeft(
  tokens: Token[],
  at: number,
  from: number,
  before: Report[],
): { from: number; to: number } | null {
  let j = at;
  // "Israel, citing security grounds, insists": a participle between commas does not cut the subject off.
  const beside = tokens[at]?.text === ",";
  const last = before.findLast(
    (r) => !(beside && r.kind === "participle" && tokens[r.from - 1]?.text === ","),
  );
  const floor = Math.max(from, last?.to ?? from);
  // "has also repeatedly", "on Tuesday", "earlier this week"
  for (;;) {
    const token = tokens[j];
    if (!token || j < floor) return null;
    if (
      token.kind === "word" &&
      !token.capital &&
      (ADVERBS.has(token.lower) ||
        (/ly$/.test(token.lower) && !/^(?:family|july|ally|assembly)$/.test(token.lower)) ||
        /^(?:has|had|have|did|would|could|will|not|never|been|is|was|are|were|be|having|again|to|went|on|continued|can|may|might|must|should|himself|herself|themselves|itself)$/.test(
          token.lower,
        ))
    ) {
      j--;
      continue;
    }
    if (isTime(token) && !(token.lower === "may" && !token.capital) && j > floor) {
      j--;
      while (
        j > floor &&
        /^(?:on|in|last|late|early|earlier|this|next|the|of|at|since|by|over|for|during|within|past|recent|few|several|many|two|three|\d+)$/.test(
          tokens[j]!.lower,
        )
      )
        j--;
      continue;
    }
    break;
  }
  const token = tokens[j]!;
  if (token.kind === "quote") return null;
  if (token.text === "," || token.text === "—" || token.text === "–" || token.text === "-")
    return besideApposition(tokens, j, floor);
  if (token.text === ")") {
    let k = j - 1;
    while (k > floor && tokens[k]!.text !== "(" && j - k < 8) k--;
    if (k > floor && tokens[k]!.text === "(") {
      const left = phraseLeft(tokens, k - 1, floor);
      return left < k ? { from: left, to: k } : null;
    }
    return null;
  }
  if (token.kind !== "word") return null;
  if (PRONOUNS.has(token.lower) && token.text !== "US") {
    if (/^(?:him|her|them|us|me|himself|herself|themselves)$/.test(token.lower)) return null;
    if (token.lower === "who") {
      const noun = tokens[j - 1]?.text === "," ? j - 2 : j - 1;
      if (noun < floor) return null;
      const left = phraseLeft(tokens, noun, floor);
      return left <= noun ? { from: left, to: noun + 1 } : null;
    }
    return { from: j, to: j + 1 };
  }
  if (JOINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || AUXILIARIES.has(token.lower)) return null;
  let left = phraseLeft(tokens, j, floor);
  if (left > j) return null;
  // "a strike that President Roe said was …": the relative is no part of the name.
  if (tokens[left]!.lower === "that" && left < j && (tokens[left + 1]!.capital || left + 1 === j)) left++;
  const those = thoseWho(tokens, left, floor);
  if (those >= 0) return { from: those, to: j + 1 };
  // "Jane Roe, a member of the council said": an apposition that nobody closed.
  if (/^(?:a|an)$/.test(tokens[left]!.lower) && tokens[left - 1]?.text === "," && left - 2 >= floor) {
    const name = phraseLeft(tokens, left - 2, floor);
    if (name <= left - 2 && endsInName(tokens, { from: name, to: left - 1 }))
      return { from: name, to: left - 1 };
  }
  return { from: left, to: j + 1 };
}

/** "Those involved in the Orion Programme said": where "those" opens the clause, the subject is all of it; else -1. */
function thoseWho(tokens: Token[], left: number, floor: number): number {
  for (let k = left - 1; k >= floor && left - k < 12 && tokens[k]!.kind === "word"; k--)
    if (
      tokens[k]!.lower === "those" &&
      /^(?:who|in|involved|with|from|at|on|close|near|[a-z]+ed|[a-z]+ing)$/.test(tokens[k + 1]!.lower)
    )
      return k;
  return -1;
}

/** "Peter Rutland, a professor of government at …, told": the phrase that an apposition stands beside. */
function besideApposition(
  tokens: Token[],
  comma: number,
  floor: number,
): { from: number; to: number } | null {
  let lowest = floor;
  for (let k = comma - 1; k >= floor; k--) {
    const token = tokens[k]!;
    if (
      token.kind === "quote" &&
      comma - k > 0 &&
      (tokens[k + 1]?.text === "," || tokens[k + 1]?.kind === "word") &&
      k + 1 < comma
    ) {
      // Marked words inside the apposition stay; a quotation before the subject ends the search.
      if (endsClause(tokens, k) || k === floor) {
        lowest = k + 1;
        break;
      }
    }
    if (token.text === ";" || token.text === ":") {
      lowest = k + 1;
      break;
    }
  }
  let person: { from: number; to: number } | null = null;
  let other: { from: number; to: number } | null = null;
  for (let k = comma; k > lowest; k--) {
    const token = tokens[k]!;
    if (token.text !== "," && token.text !== "—" && token.text !== "–" && k !== comma) continue;
    const left = phraseLeft(tokens, k - 1, lowest);
    if (left > k - 1) continue;
    const start = tokens[left - 1];
    const opens =
      left === lowest ||
      !start ||
      start.kind === "quote" ||
      start.text === "," ||
      start.text === "—" ||
      start.text === "–" ||
      JOINERS.has(start.lower) ||
      ADVERBS.has(start.lower);
    if (!opens) continue;
    const phrase = { from: left, to: k };
    if (endsInName(tokens, phrase)) person = phrase;
    else other = phrase;
  }
  return person ?? other;
}

function endsClause(tokens: Token[], k: number): boolean {
  return tokens[k + 1]?.text === "," || k === 0 || /[,.!?…]/.test(tokens[k]!.tail ?? "");
}

function endsInName(tokens: Token[], phrase: { from: number; to: number }): boolean {
  const last = tokens[phrase.to - 1]!;
  if (!last.capital || isTime(last)) return false;
  for (let k = phrase.from; k < phrase.to; k++) {
    const word = tokens[k]!.lower;
    if (PREPOSITIONS.has(word)) return false;
  }
  return true;
}

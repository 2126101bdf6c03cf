import { besideApposition, endsInName } from "./beside-apposition.ts";
import { clauseHead } from "./clause-head.ts";
import { ADVERBS, AUXILIARIES, isTime, PREPOSITIONS, PRONOUNS } from "./lexicon/words.ts";
import { JOINERS, phraseLeft } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { Token } from "./types.ts";

/** The subject that ends before or at token j (adverbs and auxiliaries skipped). */
export function subjectLeft(
  tokens: Token[],
  at: number,
  from: number,
  before: Report[],
): { from: number; to: number } | null {
  let j = at;
  // "Israel, citing security grounds, insists": what stands between commas does not cut the subject off.
  const beside = tokens[at]?.text === ",";
  const last = before.findLast(
    (r) =>
      !(beside && ((r.kind === "participle" && tokens[r.from - 1]?.text === ",") || inRelative(tokens, r))),
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
    // "one of them said"
    if (
      /^(?:them|us)$/.test(token.lower) &&
      tokens[j - 1]?.lower === "of" &&
      /^(?:one|two|three|some|many|most|both|all|several|none|neither|either|another)$/.test(
        tokens[j - 2]?.lower ?? "",
      ) &&
      j - 2 >= floor
    )
      return { from: j - 2, to: j + 1 };
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
  const head = clauseHead(tokens, left, floor);
  if (head) return head;
  // "Jane Roe, a member of the council said": an apposition that nobody closed.
  if (/^(?:a|an)$/.test(tokens[left]!.lower) && tokens[left - 1]?.text === "," && left - 2 >= floor) {
    const name = phraseLeft(tokens, left - 2, floor);
    const adjunct = name > floor && PREPOSITIONS.has(tokens[name - 1]!.lower);
    if (name <= left - 2 && !adjunct && endsInName(tokens, { from: name, to: left - 1 }))
      return { from: name, to: left - 1 };
  }
  return { from: left, to: j + 1 };
}

/** "Jane Roe, who told him so, left", "a man who asked for tea said": whether an act of reporting stands in a relative clause. */
function inRelative(tokens: Token[], { from, cueFrom }: Report): boolean {
  for (let k = cueFrom; k >= from - 1 && k > 0; k--)
    if (
      /^(?:who|whom|whose)$/.test(tokens[k]!.lower) ||
      (tokens[k]!.lower === "which" && tokens[k - 1]!.text === ",")
    )
      return true;
  return false;
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

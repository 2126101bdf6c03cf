import { clauseHead } from "./clause-head.ts";
import { ADVERBS, isTime, PREPOSITIONS } from "./lexicon/words.ts";
import { JOINERS, phraseLeft } from "./phrases.ts";
import type { Token } from "./types.ts";

/** "Peter Rutland, a professor of government at …, told": the phrase that an apposition stands beside. */
export function besideApposition(
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
    if (!opens) {
      // "A person briefed on the talks, who …, said"
      other = clauseHead(tokens, left, lowest) ?? other;
      continue;
    }
    const phrase = { from: left, to: k };
    if (endsInName(tokens, phrase)) person = phrase;
    else other = phrase;
  }
  return person ?? other;
}

function endsClause(tokens: Token[], k: number): boolean {
  return tokens[k + 1]?.text === "," || k === 0 || /[,.!?…]/.test(tokens[k]!.tail ?? "");
}

/** Whether a phrase ends in a name, with no preposition in it. */
export function endsInName(tokens: Token[], phrase: { from: number; to: number }): boolean {
  const last = tokens[phrase.to - 1]!;
  if (!last.capital || isTime(last)) return false;
  for (let k = phrase.from; k < phrase.to; k++) {
    const word = tokens[k]!.lower;
    if (PREPOSITIONS.has(word)) return false;
  }
  return true;
}

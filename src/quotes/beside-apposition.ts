import { clauseHead } from "./clause-head.ts";
import { closesRelative } from "./closes-relative.ts";
import { ADVERBS, isTime, PREPOSITIONS, ROLE_NOUNS } from "./lexicon/words.ts";
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
      if ((endsClause(tokens, k) && !closesRelative(tokens, k + 1, floor)) || k === floor) {
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
    // "Jane Roe (Lab, Riverton), who …"
    const close = tokens[k - 1]!.text === ")" ? openedAt(tokens, k - 1, lowest) : k;
    const left = phraseLeft(tokens, close - 1, lowest);
    if (left > close - 1) continue;
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
    const phrase = { from: left, to: nameOf(tokens, left, close) };
    if (endsInName(tokens, phrase)) person = phrase;
    else other = phrase;
  }
  return person ?? other;
}

/** "Jane Roe of Channel 6": where a name of two words or more ends that a preposition follows; else `to`. */
function nameOf(tokens: Token[], from: number, to: number): number {
  let k = from;
  while (k < to && tokens[k]!.capital && !ROLE_NOUNS.has(tokens[k]!.lower)) k++;
  return k - from >= 2 && k < to && /^(?:of|from|at|for)$/.test(tokens[k]!.lower) ? k : to;
}

/** The bracket that opens before the one at `k`; `k` + 1 where none does. */
function openedAt(tokens: Token[], k: number, floor: number): number {
  for (let n = k - 1; n > floor && k - n < 12; n--) if (tokens[n]!.text === "(") return n;
  return k + 1;
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

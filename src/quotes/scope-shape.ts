import { firstQuote, hasAuxiliary, hasVerb } from "./clause-shape.ts";
import { DETERMINERS, isTime, PREPOSITIONS, ROLE_NOUNS } from "./lexicon/words.ts";
import type { Reading, Token } from "./types.ts";

/** “A,” the uncle, Jane Roe, said: what follows the marks without a verb belongs to the speaker. */
export function afterQuote(tokens: Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k]!;
    if (token.kind !== "quote") continue;
    if (k === to - 1 || !/[,.!?]/.test(token.tail ?? "") || hasAuxiliary(tokens, k + 1, to)) return to;
    return k + 1;
  }
  return to;
}

/** "…, its secretary-general, Jane Roe, said": where the role before a name begins, with its comma; `at` where there is none. */
export function beforeRole(tokens: Token[], floor: number, at: number): number {
  if (tokens[at - 1]?.text !== ",") return at;
  let k = at - 2;
  while (k > floor && at - k < 14 && tokens[k]!.kind === "word") k--;
  const first = tokens[k + 1]!;
  const opens = k > floor && (tokens[k]!.text === "," || tokens[k]!.kind === "quote");
  const role = tokens.slice(k + 1, at - 1).some((t) => ROLE_NOUNS.has(t.lower));
  return opens &&
    role &&
    (DETERMINERS.has(first.lower) || ROLE_NOUNS.has(first.lower)) &&
    !hasVerb(tokens, k + 1, at - 1)
    ? k + 1
    : at;
}

/** "A launch, he said, requires care": a bare noun phrase before, its verb after. */
export function subjectAndVerb(tokens: Token[], floor: number, left: number, from: number): boolean {
  const first = tokens[floor];
  const verb = tokens[from]!;
  return (
    first !== undefined &&
    left > floor + 1 &&
    left - floor < 12 &&
    DETERMINERS.has(first.lower) &&
    verb.kind === "word" &&
    !verb.capital &&
    /(?:[^s]s|ed)$/.test(verb.lower) &&
    !/^(?:as|this|his|its|is|was|besides|perhaps|always|sometimes|towards|unless)$/.test(verb.lower) &&
    !hasVerb(tokens, floor, left) &&
    firstQuote(tokens, floor, left) < 0
  );
}

/** Whether a token stands for marked words. */
export function quoteAt(tokens: Token[], k: number): boolean {
  return tokens[k]?.kind === "quote";
}

/**
 * Whether a clause of its own follows a report, and no addition to it ("…, adding that", "…, a day after").
 */
export function clauseFollows(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.kind !== "word") return false;
  if (
    /ing$/.test(first.lower) ||
    /^(?:although|though|while|but|and|as|after|before|who|which|when|where|with|in|at|during|despite|citing|adding|even|just)$/.test(
      first.lower,
    )
  )
    return false;
  // "…, a claim that few believe"
  if (/^an?$/.test(first.lower) && /^(?:that|which|of|in|to)$/.test(tokens[from + 2]?.lower ?? ""))
    return false;
  // "…, a day after the vote", "…, hours before talks were to resume"
  for (let k = from + 1; k < Math.min(to, from + 4); k++)
    if (/^(?:after|before)$/.test(tokens[k]!.lower) && isTime(tokens[k - 1])) return false;
  return hasVerb(tokens, from, to);
}

/** Whether tokens before a report can be what was said. */
export function hasContent(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  let words = 0;
  for (let k = from; k < to; k++) {
    if (tokens[k]!.kind === "quote") return true;
    if (tokens[k]!.kind === "word") words++;
  }
  const first = tokens[from]!;
  if (words < 3) return false;
  if (PREPOSITIONS.has(first.lower) && !hasAuxiliary(tokens, from, to)) {
    let comma = from;
    while (comma < to && tokens[comma]!.text !== ",") comma++;
    if (!hasVerb(tokens, comma, to)) return false;
  }
  if (
    /^(?:asked|speaking|when|after|before|writing|responding|addressing|commenting|testifying|pressed|questioned)$/.test(
      first.lower,
    )
  )
    return false;
  return hasVerb(tokens, from, to) || words > 4;
}

/** Where tokens end without the signs and joining words at their end. */
export function trimRight(tokens: Token[], from: number, to: number): number {
  let k = to;
  while (k > from) {
    const token = tokens[k - 1]!;
    if (token.kind === "punct" && token.text !== ")" && token.text !== "%" && token.text !== "]") k--;
    else if (/^(?:and|but|as|while|although|though|whereas|or)$/.test(token.lower) && k - 1 > from) k--;
    else break;
  }
  return k;
}

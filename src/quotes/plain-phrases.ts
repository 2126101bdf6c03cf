import type { Phrase, Words } from "./plain-words.ts";
import type { Token } from "./types.ts";

/** Where the noun phrase that begins at a token ends; `from` where none does. */
export function plainRight(tokens: Token[], from: number, limit: number, words: Words): number {
  const first = tokens[from];
  if (!first || from >= limit) return from;
  if (first.kind !== "word") return from;
  if (words.pronouns.has(first.lower)) return from + 1;
  if (words.stops.has(first.lower) && !words.articles.has(first.lower)) return from;
  let k = from;
  let capital = false;
  let role = false;
  for (; k < limit && k - from < 18; k++) {
    const token = tokens[k]!;
    if (token.kind !== "word") {
      if (token.text === "(" && tokens[k + 2]?.text === ")") {
        k += 2;
        continue;
      }
      break;
    }
    if (words.cues.has(token.lower) && !token.capital) break;
    if (words.stops.has(token.lower)) {
      const next = tokens[k + 1];
      if (
        capital &&
        words.links.has(token.lower) &&
        next?.kind === "word" &&
        !WEEKDAYS.test(next.lower) &&
        (next.capital || tokens[k + 2]?.capital)
      )
        continue;
      if (!words.articles.has(token.lower)) break;
    }
    if (!words.table.nounsCapital && words.table.roles.test(token.lower)) role = true;
    if (token.capital || ELIDED.test(token.text)) capital = true;
    // "Іван Савчук журналістам": small letters behind a name are no part of it, unless a name follows.
    else if (
      capital &&
      !words.table.nounsCapital &&
      !words.links.has(token.lower) &&
      !nounAhead(tokens, k, limit)
    )
      break;
    else if (
      capital &&
      words.table.nounsCapital &&
      (/(?:te|ten|t)$/.test(token.lower) || !nounAhead(tokens, k, limit)) &&
      !words.articles.has(token.lower)
    )
      break;
  }
  while (k > from && words.articles.has(tokens[k - 1]!.lower)) k--;
  return capital || role ? k : from;
}

/** "l'Intérieur" */
const ELIDED = /^\p{L}{1,2}['’]\p{Lu}/u;

const WEEKDAYS =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/;

/** Whether a small word still stands before a noun: "der neuen Regierung". */
function nounAhead(tokens: Token[], k: number, limit: number): boolean {
  for (let n = k + 1; n < limit && n <= k + 2; n++) if (tokens[n]!.capital) return true;
  return false;
}

/** The noun phrase that ends at token j; null where none does. */
export function plainLeft(tokens: Token[], j: number, floor: number, words: Words): Phrase | null {
  let k = j;
  while (
    k >= floor &&
    j - k < 12 &&
    tokens[k]!.kind === "word" &&
    !(
      words.stops.has(tokens[k]!.lower) &&
      !words.articles.has(tokens[k]!.lower) &&
      !words.links.has(tokens[k]!.lower)
    )
  )
    k--;
  return k < j ? { from: k + 1, to: j + 1 } : null;
}

/** The subject before the verb: the first phrase of its clause. */
export function plainSubject(tokens: Token[], verb: number, floor: number, words: Words): Phrase | null {
  let start = verb;
  while (start > floor && verb - start < 60) {
    const token = tokens[start - 1]!;
    if (token.kind === "quote") break;
    if (token.kind === "punct" && /^[;:—–]$/.test(token.text)) break;
    start--;
  }
  while (
    start < verb &&
    (tokens[start]!.kind === "punct" ||
      /^(?:wie|und|doch|aber|denn|auch|як|как|comme|como)$/.test(tokens[start]!.lower))
  )
    start++;
  const to = plainRight(tokens, start, verb, words);
  if (to > start) return { from: start, to };
  // The phrase that ends right before the verb: "der Minister hat … gesagt", "as X said".
  const end = plainLeft(tokens, verb - 1, floor, words);
  if (end && tokens.slice(end.from, end.to).some((t) => t.capital || words.pronouns.has(t.lower))) return end;
  for (let k = start; k < verb; k++) {
    const right =
      tokens[k]!.capital || words.articles.has(tokens[k]!.lower) || words.pronouns.has(tokens[k]!.lower)
        ? plainRight(tokens, k, verb, words)
        : k;
    if (
      right > k &&
      !(k > floor && words.stops.has(tokens[k - 1]!.lower) && !words.articles.has(tokens[k - 1]!.lower))
    )
      return { from: k, to: right };
  }
  return null;
}

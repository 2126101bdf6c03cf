import type { QuoteKind } from "../model.ts";
import { AUXILIARIES } from "./lexicon/words.ts";
import type { Reading, Token } from "./types.ts";

/** Whether tokens are marked words and nothing but a small word before them. */
export function quotesOnly(tokens: Token[], from: number, to: number): boolean {
  let any = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") any = true;
    else if (token.kind === "word" && !(k === from && /^(?:and|but|so|yes|no)$/.test(token.lower)))
      return false;
  }
  return any;
}

/** The first marked words among tokens; -1 where there are none. */
export function firstQuote(tokens: Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (tokens[k]!.kind === "quote") return k;
  return -1;
}

/** Whether an auxiliary is among tokens. */
export function hasAuxiliary(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (AUXILIARIES.has(tokens[k]!.lower)) return true;
  return false;
}

/** "RIVERTON, Ohio (AP) — Two people …": where the words begin behind a dateline; `from` where there is none. */
function afterDateline(tokens: Token[], from: number, to: number): number {
  if (!/^(?:\p{Lu}{3,}|\()$/u.test(tokens[from]?.text ?? "")) return from;
  for (let k = from + 1; k < to && k - from < 12; k++) {
    const token = tokens[k]!;
    if (/^[—–-]$/.test(token.text)) return k + 1;
    if (token.kind === "quote" || (token.kind === "word" && !token.capital)) return from;
  }
  return from;
}

/** Where the words reported before a verb begin: behind a colon, a dateline, signs and joining words. */
export function begin(tokens: Token[], from: number, to: number): number {
  // "She disagreed: “A,” she said.": the words begin behind the colon.
  const colon = firstQuote(tokens, from, to) - 1;
  if (colon > from && /^[:;]$/.test(tokens[colon]!.text)) return colon + 1;
  let k = afterDateline(tokens, from, to);
  while (k < to && tokens[k]!.kind === "punct" && tokens[k]!.text !== "(") k++;
  if (
    /^(?:but|and|however|meanwhile|still|yet|also|instead|so)$/.test(tokens[k]?.lower ?? "") &&
    k + 1 < to
  ) {
    k++;
    while (k < to && tokens[k]!.text === ",") k++;
  }
  return k;
}

/** Offsets of a token range, outer marks and punctuation at its edges left out. */
export function range(reading: Reading, from: number, to: number): { start: number; end: number } {
  const { tokens, stretches } = reading;
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === "punct" && /^[,:;.\u2014\u2013-]$/.test(tokens[a]!.text)) a++;
  while (b > a && tokens[b - 1]!.kind === "punct" && /^[,:;.\u2014\u2013-]$/.test(tokens[b - 1]!.text)) b--;
  // A bracket that was opened before the words.
  if (b > a && tokens[b - 1]!.text === ")" && !tokens.slice(a, b).some((t) => t.text === "(")) {
    b--;
    while (b > a && tokens[b - 1]!.kind === "punct" && /^[,:;.]$/.test(tokens[b - 1]!.text)) b--;
  }
  if (b <= a) return { start: 0, end: 0 };
  const first = tokens[a]!;
  const last = tokens[b - 1]!;
  const one = b - a === 1;
  const allQuotes = tokens.slice(a, Math.min(b, a + 12)).every((t) => t.kind === "quote") && b - a <= 12;
  const start = first.kind === "quote" && (one || allQuotes) ? stretches[first.stretch]!.start : first.start;
  const end = last.kind === "quote" && (one || allQuotes) ? stretches[last.stretch]!.end : last.end;
  return { start, end };
}

/** By the share of the words that stand between marks, and by whether they make a clause. */
export function kindOf(reading: Reading, parts: { from: number; to: number }[], marked: number[]): QuoteKind {
  if (marked.length === 0) return "indirect";
  const { tokens, stretches, text } = reading;
  let outside = 0;
  for (const part of parts)
    for (let k = part.from; k < part.to; k++) if (tokens[k]!.kind === "word") outside++;
  const joined = /^(?:and|but|so|or|yes|no)$/.test(tokens[parts[0]!.from]!.lower);
  let inside = 0;
  let longest = 0;
  let clause = false;
  for (const q of marked) {
    const words = countWords(text, stretches[q]!.start, stretches[q]!.end);
    inside += words;
    longest = Math.max(longest, words);
    if (
      words >= 3 &&
      /^(?:he|she|it|they|we|i|there|you)(?:['’]\w+)?\s/i.test(
        text.slice(stretches[q]!.start, stretches[q]!.end),
      )
    )
      clause = true;
  }
  if (outside === 0 || (outside === 1 && joined)) return "direct";
  if (inside >= outside || longest >= 5 || clause) return "mixed";
  return "partial";
}

/** Words between two offsets of a text. */
export function countWords(text: string, from: number, to: number): number {
  let words = 0;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const letter = code < 128 ? ASCII_LETTER[code] === 1 : LETTER.test(text[i]!);
    if (letter && !inWord) words++;
    inWord = letter;
  }
  return words;
}

const LETTER = /[\p{L}\p{N}'’]/u;
const ASCII_LETTER = Uint8Array.from({ length: 128 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Verbs that their ending does not show. */
export const VERBS = new Set(
  "died went came made took got left became began fell rose ran won lost held kept hit put set led met paid sent built grew knew saw need needs want wants comes goes makes takes gets helps looks feels remains froze broke spoke drove wrote chose rode woke stole wore tore swore drew flew threw blew sank drank sang rang stood understood found thought bought brought caught taught fought sold told felt dealt meant spent shot slept swept dug hung stuck struck shook forgot gave ate fed fled shut cost wept heard ran swam slid spread split stuck bit bent bound bred dealt drank fit flung forbade forgave froze ground hid hurt knelt laid leapt learnt lent lit mistook overcame overtook paid quit rid rose sank sought shone shrank slid sowed sprang stank stung stride strove swung threw undid upset wept withdrew won wound".split(
    " ",
  ),
);

/** Whether something among tokens may be a verb; marked words count as having one. */
export function hasVerb(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") return true;
    if (
      AUXILIARIES.has(token.lower) ||
      (/(?:ed|ing)$/.test(token.lower) && token.lower.length > 4) ||
      VERBS.has(token.lower)
    )
      return true;
  }
  return false;
}

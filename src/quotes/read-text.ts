import { findStretches } from "./find-stretches.ts";
import type { Reading, Sentence, Token } from "./types.ts";

const WORD = /[\p{L}\p{M}\p{N}@#$€£+]/u;
const INNER = /['’.\-‑&/,:]/;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt maj adm rev hon st jr sr vs etc inc ltd co corp no nos " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mt ft approx dept est fig al e.g i.e cf messrs supt det cpl pvt " +
    "bzw z.b u.a ca nr mio mrd bd str usw dipl ing hr fr mme mlle sra ud uds"
  ).split(" "),
);

/**
 * Cuts a text into paragraphs, stretches between marks, tokens and sentences. A stretch counts as one
 * token, so that a sentence is the reporter's, whatever is quoted in it. Linear in the text's length.
 */
export function readText(text: string, language = "en"): Reading {
  const paragraphs = findParagraphs(text);
  const stretches = findStretches(text, paragraphs);
  const tokens: Token[] = [];
  const words: Token[] = [];
  const sentences: Sentence[] = [];
  const outside = (from: number, to: number) => {
    const first = tokens.length;
    tokenize(text, from, to, tokens);
    for (let i = first; i < tokens.length; i++) words.push(tokens[i]!);
  };
  let s = 0;
  for (const [n, paragraph] of paragraphs.entries()) {
    const from = tokens.length;
    let at = paragraph.start;
    while (at < paragraph.end) {
      while (s < stretches.length && stretches[s]!.outerEnd <= at) s++;
      const stretch = stretches[s];
      if (stretch && stretch.outerStart < paragraph.end) {
        const cut = Math.max(at, stretch.outerStart);
        outside(at, cut);
        tokens.push({
          text: "",
          lower: "",
          start: cut,
          end: stretch.outerEnd,
          kind: "quote",
          capital: false,
          stretch: s,
          tail: text[stretch.end - 1]!,
        });
        tokenize(text, cut, stretch.outerEnd, words);
        at = Math.max(stretch.outerEnd, at + 1);
        s++;
      } else {
        outside(at, paragraph.end);
        at = paragraph.end;
      }
    }
    splitSentences(tokens, from, tokens.length, n, text, stretches, sentences, ORDINALS.has(language));
  }
  return { text, stretches, words, tokens, sentences, paragraphs };
}

function findParagraphs(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) out.push({ start: a, end: b });
    start = end + 1;
  }
  return out;
}

/** Appends the words and punctuation of text[from, to). */
export function tokenize(text: string, from: number, to: number, out: Token[]): void {
  let i = from;
  while (i < to) {
    const c = text[i]!;
    if (c === " " || c === "\u00a0" || c === "\t" || c === "\u200b") {
      i++;
      continue;
    }
    if (!isWord(text, i)) {
      const low = c.charCodeAt(0);
      // The second half of a surrogate pair belongs to the first.
      const width = low >= 0xd800 && low <= 0xdbff && i + 1 < to ? 2 : 1;
      if (!/\s/.test(c)) out.push(make(text, i, i + width, "punct"));
      i += width;
      continue;
    }
    let j = i + 1;
    while (j < to) {
      if (isWord(text, j)) {
        j++;
        continue;
      }
      // Most words end with a space, which needs no pattern.
      if (text.charCodeAt(j) === 32) break;
      const d = text[j]!;
      if (INNER.test(d) && j + 1 < to && isWord(text, j + 1) && joins(d, text[j - 1]!, text[j + 1]!)) j++;
      else break;
    }
    if (text[j] === "." && j < to && (keepsStop(text.slice(i, j)) || isNumero(text, i, j))) j++;
    // The possessive of a plural: "leaders' words".
    if ((text[j] === "'" || text[j] === "’") && j < to && text[j - 1] === "s") j++;
    out.push(make(text, i, j, "word"));
    i = j;
  }
}

function joins(mark: string, before: string, after: string): boolean {
  if (mark === "," || mark === ":") return /\d/.test(before) && /\d/.test(after);
  if (mark === ".") return true;
  if (mark === "/") return false;
  return true;
}

/** "No. 200" */
function isNumero(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    /^[Nn]o$/.test(text.slice(start, end)) &&
    text[end + 1] === " " &&
    isDigit(text.charCodeAt(end + 2))
  );
}

function keepsStop(word: string): boolean {
  if (word.length > 11) return false;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return word !== "no" && word !== "No";
  if (/^\p{Lu}$/u.test(word)) return true;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && word.length < 12;
}

function make(text: string, start: number, end: number, kind: Token["kind"]): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const first = text.charCodeAt(start);
  const capital = first < 128 ? first >= 65 && first <= 90 : kind === "word" && CAPITAL.test(word);
  return {
    text: word,
    lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
    start,
    end,
    kind,
    // A user name with figures is a name: "reader42".
    capital: capital || (end - start > 3 && isDigit(text.charCodeAt(end - 1)) && USER_NAME.test(word)),
    stretch: -1,
  };
}

const CAPITAL = /^\p{Lu}/u;
const USER_NAME = /^[a-z]{3,}\w*\d$/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit may stand in a word. ASCII is looked up, the rest asked of the pattern. */
function isWord(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? ASCII_WORD[code] === 1 : WORD.test(text[i]!);
}

const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

const ENDS = new Set([".", "!", "?", "…", "。"]);
/** Languages that write ordinal numbers with a full stop. */
const ORDINALS = new Set(["de"]);
const LONGEST = 400;
const STARTERS = new Set(
  "the a an he she it they we i in on at but and this that these those his her their its there when while if as for after before".split(
    " ",
  ),
);

function splitSentences(
  tokens: Token[],
  from: number,
  to: number,
  paragraph: number,
  text: string,
  stretches: Reading["stretches"],
  out: Sentence[],
  ordinals: boolean,
): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (i + 1 >= to || !next) break;
    // No sentence is longer: whoever reads one may look at all of it.
    let ends = i - start >= LONGEST;
    if (token.kind === "punct" && (ENDS.has(token.text) || token.text === "•")) {
      ends =
        !(next.kind === "word" && /^\p{Ll}/u.test(next.text)) &&
        !(next.kind === "punct" && next.text !== "(");
      // "am 27. Juni"
      if (ordinals && token.text === "." && i > from && /^\d{1,2}$/.test(tokens[i - 1]!.text)) ends = false;
      if (token.text === "…" && next.kind !== "word") ends = next.kind === "quote";
    } else if (
      token.kind === "punct" &&
      (token.text === ")" || token.text === "]") &&
      i > from &&
      ENDS.has(tokens[i - 1]!.text)
    ) {
      ends = next.capital || next.kind === "quote";
    } else if (token.kind === "quote") {
      const stretch = stretches[token.stretch]!;
      // “… ‘A good girl.’”: the full stop may stand inside an inner mark.
      const inner = /['’)\]]/.test(text[stretch.end - 1]!) ? 2 : 1;
      const last = text[stretch.end - inner]!;
      if (ENDS.has(last)) {
        ends =
          next.kind === "quote" ||
          next.capital ||
          next.text === "(" ||
          (next.kind === "word" && /^\p{N}/u.test(next.text));
      } else if (!stretch.closed) ends = true;
    } else if (token.kind === "word" && token.text.endsWith(".") && next.kind === "quote") {
      // “…,” she wrote on X. “…”
      ends = token.text.length === 2 || token.text.length > 3;
    } else if (
      token.kind === "word" &&
      token.text.endsWith(".") &&
      next.capital &&
      STARTERS.has(next.lower)
    ) {
      // "in the U.S. The": an abbreviation at a sentence's end.
      ends = token.text.length > 2;
    }
    if (ends) {
      out.push({ from: start, to: i + 1, paragraph });
      start = i + 1;
    }
  }
  if (start < to) out.push({ from: start, to, paragraph });
}

import type { Token } from "./types.ts";

const WORD = /[\p{L}\p{M}\p{N}@#$€£+_]/u;
const INNER = /['’.\-‑&/,:]/;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt maj adm rev hon st jr sr vs etc inc ltd co corp no nos " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mt ft approx dept est fig al e.g i.e cf messrs supt det cpl pvt " +
    "bzw z.b u.a ca nr mio mrd bd str usw dipl ing hr fr mme mlle sra ud uds"
  ).split(" "),
);

/** Abbreviations of states, only in capitals: "Wis." */
const STATES = new Set(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que".split(
    " ",
  ),
);

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
      if (
        INNER.test(d) &&
        j + 1 < to &&
        isWord(text, j + 1) &&
        joins(d, text[j - 1]!, text[j + 1]!) &&
        !(d === "." && NO_SPACE.test(text.slice(i, j + 3)))
      )
        j++;
      else break;
    }
    if (text[j] === "." && j < to && (keepsStop(text.slice(i, j)) || isNumero(text, i, j))) j++;
    // The possessive of a plural: "leaders' words".
    if ((text[j] === "'" || text[j] === "’") && j < to && text[j - 1] === "s") j++;
    out.push(make(text, i, j, "word"));
    i = j;
  }
}

/** "they wanted.He left": a space is missing behind the sentence. */
const NO_SPACE = /^[\p{L}’'-]*\p{Ll}{2}\.\p{Lu}(?:\p{Ll}|\s)$/u;

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
  if (STATES.has(word)) return true;
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
    // A user name is a name: "@reader", "reader42".
    capital:
      capital ||
      (first === 64 && end - start > 2) ||
      (end - start > 3 && isDigit(text.charCodeAt(end - 1)) && USER_NAME.test(word)),
    stretch: -1,
  };
}

const CAPITAL = /^\p{Lu}/u;
const USER_NAME = /^[a-z]{3}\w*\d$/;

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

import type { Reading, Sentence, Token } from "./types.ts";

const ENDS = new Set([".", "!", "?", "…", "。"]);
/** Languages that write ordinal numbers with a full stop. */
export const ORDINALS = new Set(["de"]);
const LONGEST = 400;
const STARTERS = new Set(
  "the a an he she it they we i in on at but and this that these those his her their its there when while if as for after before".split(
    " ",
  ),
);

export function splitSentences(
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

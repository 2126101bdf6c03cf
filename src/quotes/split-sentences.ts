import type { Reading, Sentence } from "./types.ts";

const ENDS = new Set([".", "!", "?", "…", "。"]);
/** Languages that write ordinal numbers with a full stop. */
export const ORDINALS = new Set(["de"]);
const LONGEST = 400;
const STARTERS = new Set(
  "the a an he she it they we i in on at but and this that these those his her their its there when while if as for after before".split(
    " ",
  ),
);

/**
 * The sentences of a paragraph; no sentence is longer than 400 tokens, so that whoever reads one may look at all of it.
 *
 * @param paragraph all its tokens
 * @param ordinals whether a number with a full stop may be an ordinal: "am 27. Juni"
 */
export function* splitSentences(
  reading: Pick<Reading, "text" | "tokens" | "stretches">,
  paragraph: Sentence,
  ordinals: boolean,
): Generator<Sentence> {
  let start = paragraph.from;
  for (let i = start; i + 1 < paragraph.to; i++) {
    if (!(endsAfter(reading, i, paragraph.from, ordinals) ?? i - start >= LONGEST)) continue;
    yield { ...paragraph, from: start, to: i + 1 };
    start = i + 1;
  }
  if (start < paragraph.to) yield { ...paragraph, from: start };
}

/** Whether a sentence ends after token i; undefined where nothing there can end one. `first` is its paragraph's. */
function endsAfter(
  { text, tokens, stretches }: Pick<Reading, "text" | "tokens" | "stretches">,
  i: number,
  first: number,
  ordinals: boolean,
): boolean | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.kind === "punct" && (ENDS.has(token.text) || token.text === "•")) {
    if (token.text === "…" && next.kind !== "word") return next.kind === "quote";
    if (ordinals && token.text === "." && i > first && /^\d{1,2}$/.test(tokens[i - 1]!.text)) return false;
    return (
      !(next.kind === "word" && /^\p{Ll}/u.test(next.text)) && !(next.kind === "punct" && next.text !== "(")
    );
  }
  if (token.kind === "punct") {
    const closes = (token.text === ")" || token.text === "]") && i > first && ENDS.has(tokens[i - 1]!.text);
    return closes ? next.capital || next.kind === "quote" : undefined;
  }
  if (token.kind === "quote") {
    const stretch = stretches[token.stretch]!;
    // “… ‘A good girl.’”: the full stop may stand inside an inner mark.
    const inner = /['’)\]]/.test(text[stretch.end - 1]!) ? 2 : 1;
    if (!ENDS.has(text[stretch.end - inner]!)) return stretch.closed ? undefined : true;
    return (
      next.kind === "quote" ||
      next.capital ||
      next.text === "(" ||
      (next.kind === "word" && /^\p{N}/u.test(next.text))
    );
  }
  if (!token.text.endsWith(".")) return undefined;
  // “…,” she wrote on X. “…”
  if (next.kind === "quote") return token.text.length === 2 || token.text.length > 3;
  // "in the U.S. The": an abbreviation at a sentence's end.
  return next.capital && STARTERS.has(next.lower) ? token.text.length > 2 : undefined;
}

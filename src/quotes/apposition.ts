import { ROLE_NOUNS } from "./lexicon/words.ts";
import type { Token } from "./types.ts";

/** The end of an apposition that begins at a comma: ", a spokesperson for …,". */
export function apposition(tokens: Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== "," || at >= limit) return at;
  const first = tokens[at + 1];
  if (first?.kind !== "word") return at;
  const opens =
    first.lower === "a" ||
    first.lower === "an" ||
    first.lower === "the" ||
    first.lower === "who" ||
    first.lower === "whose" ||
    first.lower === "one" ||
    ROLE_NOUNS.has(first.lower) ||
    /^\d{1,3}$/.test(first.text) ||
    first.lower === "chief" ||
    first.lower === "head" ||
    ROLE_NOUNS.has(tokens[at + 2]?.lower ?? "") ||
    ROLE_NOUNS.has(tokens[at + 3]?.lower ?? "");
  if (!opens) return at;
  for (let k = at + 1; k < limit && k - at < 24; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") continue;
    if (token.kind === "word") continue;
    if (
      token.text === "," ||
      token.text === "." ||
      token.text === ";" ||
      token.text === ":" ||
      token.text === "—"
    )
      return k;
  }
  return at;
}

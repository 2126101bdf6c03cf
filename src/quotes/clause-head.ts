import {
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  GROUP_NOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
  WRITTEN,
} from "./lexicon/words.ts";
import { phraseRight } from "./phrases.ts";
import type { Token } from "./types.ts";

/**
 * "A woman who was robbed by Jane Roe said", "Officials working in Oslo and Bergen said": a name behind a
 * preposition is no subject where a person described opens the clause; he is. Null where nobody does.
 *
 * @param left where the phrase before the verb begins
 */
export function clauseHead(
  tokens: Token[],
  left: number,
  floor: number,
): { from: number; to: number } | null {
  const link = listStart(tokens, left, floor) - 1;
  if (link <= floor || !PREPOSITIONS.has(tokens[link]!.lower)) return null;
  let from = link;
  while (from > floor && link - from < FAR && !opens(tokens[from - 1]!)) from--;
  while (from < link && /^(?:and|but|while|although|though)$/.test(tokens[from]!.lower)) from++;
  const end = phraseRight(tokens, from, link, false);
  const to = describedEnd(tokens, from, end);
  if (to < 0 || to > link) return null;
  // A verb of its own makes the clause another's: "The group met in Oslo …".
  const next = tokens[to]!;
  const goesOn =
    /^(?:who|that|which|whose)$/.test(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    /(?:ing|iar|close)$/.test(next.lower) ||
    (/ed$/.test(next.lower) && PREPOSITIONS.has(tokens[to + 1]?.lower ?? "")) ||
    (WRITTEN.has(tokens[to - 1]!.lower) && /^(?:found|left|sent|seen|written|taken|shown)$/.test(next.lower));
  if (!goesOn) return null;
  const relative = /^wh|^that$/.test(next.lower);
  for (let k = to; k < link && !relative; k++) if (AUXILIARIES.has(tokens[k]!.lower)) return null;
  return { from, to };
}

const FAR = 30;

function opens(token: Token): boolean {
  return token.kind === "quote" || (token.kind === "punct" && !/^[’'()/]$/.test(token.text));
}

/** Where a list of capitals begins that ends at `left`: "Oslo, Bergen and Tromso". */
function listStart(tokens: Token[], left: number, floor: number): number {
  let k = left;
  while (k - 2 >= floor) {
    const joined = tokens[k - 1]!.lower === "and" && tokens[k - 2]!.text === "," ? 2 : 1;
    const mark = tokens[k - joined]!;
    const item = tokens[k - joined - 1];
    if ((mark.text !== "," && mark.lower !== "and") || !item?.capital || k - joined - 1 < floor) break;
    k -= joined + 1;
    while (k - 1 >= floor && tokens[k - 1]!.capital) k--;
  }
  return k;
}

/** "nurse", "sources", "source", "note": what a clause about words may be about. */
function speaks(lower: string): boolean {
  return (
    ROLE_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || GROUP_NOUNS.has(`${lower}s`) || WRITTEN.has(lower)
  );
}

/** The end of a person or group described, with its noun: "a second person | familiar with …"; -1 for all else. */
function describedEnd(tokens: Token[], from: number, to: number): number {
  const first = tokens[from]!;
  if (
    first.capital &&
    !FUNCTION_WORDS.has(first.lower) &&
    !DETERMINERS.has(first.lower) &&
    !GROUP_NOUNS.has(first.lower)
  )
    return -1;
  for (let k = from; k < to; k++) {
    const { lower } = tokens[k]!;
    const next = tokens[k + 1]?.lower ?? "";
    if (speaks(lower) && !(k + 1 < to && speaks(next))) return k + 1;
  }
  const noun = tokens[to - 1];
  // "Two climbers who …"
  return noun && to > from && !noun.capital && /^(?:who|whose)$/.test(tokens[to]?.lower ?? "") ? to : -1;
}

import { type Asked, asksDates, chosenFacets } from "./asked.ts";
import type { Facet, View } from "./query.ts";

/** One part of a query that has no results. */
export interface Part {
  what: "word" | "phrase" | "absent" | "without" | "dates" | Facet;
  /** The word or phrase, or the value. */
  text: string;
  /** Number of results if it were the only thing asked; absent for what only takes away. */
  alone?: number;
  /** Number of results without it. */
  without: number;
}

/** So many words are looked at one by one; more are rare, and each costs a search. */
const mostWords = 12;

/**
 * Finds out why nothing is left: how many results each part has by itself, and how many there would be
 * without it.
 *
 * @param total number of results of a query
 */
export async function explainNothing(
  asked: Asked,
  view: View,
  total: (asked: Asked) => Promise<number>,
): Promise<Part[]> {
  const parts: { part: Omit<Part, "alone" | "without">; alone?: Asked; without: Asked }[] = [];
  const at = <T>(list: T[], place: number) => list.filter((_, own) => own !== place);
  asked.words.slice(0, mostWords).forEach((text, n) => {
    parts.push({
      part: { what: "word", text },
      alone: { ...nothing, words: [text] },
      without: { ...asked, words: at(asked.words, n) },
    });
  });
  asked.phrases.forEach((text, n) => {
    parts.push({
      part: { what: "phrase", text },
      alone: { ...nothing, phrases: [text] },
      without: { ...asked, phrases: at(asked.phrases, n) },
    });
  });
  asked.absent.forEach(({ text }, n) => {
    parts.push({ part: { what: "absent", text }, without: { ...asked, absent: at(asked.absent, n) } });
  });
  asked.without.forEach(({ value }, n) => {
    parts.push({
      part: { what: "without", text: value },
      without: { ...asked, without: at(asked.without, n) },
    });
  });
  for (const facet of chosenFacets(asked, view)) {
    parts.push({
      part: { what: facet, text: asked.facets[facet] },
      alone: { ...nothing, facets: { ...nothing.facets, [facet]: asked.facets[facet] } },
      without: { ...asked, facets: { ...asked.facets, [facet]: "" } },
    });
  }
  if (asksDates(asked)) {
    const { from, to, range, undated } = asked;
    parts.push({
      part: { what: "dates", text: "" },
      alone: { ...nothing, from, to, range, undated },
      without: { ...asked, from: "", to: "", range: nothing.range, undated: false },
    });
  }
  // One after another: each keeps the browser busy, and the results of one serve the next.
  const found: Part[] = [];
  for (const { part, alone, without } of parts) {
    const own = alone && (await total(alone));
    found.push({ ...part, ...(own !== undefined && { alone: own }), without: await total(without) });
  }
  return found;
}

const nothing: Asked = {
  words: [],
  phrases: [],
  absent: [],
  facets: { speaker: "", source: "", topic: "", kind: "", confidence: "", language: "" },
  without: [],
  from: "",
  to: "",
  range: { first: undefined, last: undefined },
  undated: false,
  sort: "",
};

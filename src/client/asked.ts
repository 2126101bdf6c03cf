import type { Term } from "./parse-query.ts";
import { type Facet, facetsOf, type Sort, type View } from "./query.ts";
import type { Days } from "./read-day.ts";

/** A text that must be absent. */
export type Absent = Extract<Term, { what: "word" | "phrase" }>;

/** What a query comes to, once names are looked up and dates are read. */
export interface Asked {
  /** Words that must all be there, as typed. */
  words: string[];
  phrases: string[];
  absent: Absent[];
  /** Value by facet; "" for any. */
  facets: Record<Facet, string>;
  /** Values that must not be there. */
  without: { facet: Facet; value: string }[];
  /** As shown in the controls, well formed or not. */
  from: string;
  to: string;
  /** The same, read; undefined on a side without a limit. */
  range: { first: number | undefined; last: number | undefined };
  /** Only what a range cannot place; without a range, what has no year. */
  undated: boolean;
  sort: Sort | "";
}

/** Whether there is a word to look for: Pagefind finds nothing at all for "…". */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether a word or a phrase is asked for. */
export function asksWords({ words, phrases }: Pick<Asked, "words" | "phrases">): boolean {
  return words.length > 0 || phrases.length > 0;
}

/** The facets of a view that the query narrows by. */
export function chosenFacets({ facets }: Asked, view: View): Facet[] {
  return facetsOf[view].filter((facet) => facets[facet] !== "");
}

/** Whether a range of dates is asked for. */
export function asksDates({ range, undated }: Asked): boolean {
  return undated || range.first !== undefined || range.last !== undefined;
}

/** Whether there is anything to answer; an order alone asks for nothing. */
export function asksSomething(asked: Asked, view: View): boolean {
  const { absent, without } = asked;
  return (
    asksWords(asked) ||
    absent.length > 0 ||
    without.length > 0 ||
    asksDates(asked) ||
    chosenFacets(asked, view).length > 0
  );
}

/** The order of the answer. Without words nothing is more relevant than anything else. */
export function orderOf(asked: Asked): Sort {
  if (!asksWords(asked)) return asked.sort === "oldest" ? "oldest" : "newest";
  return asked.sort || "relevance";
}

/** Whether a record of that day is inside what is asked; "unclear" where that cannot be told. */
export function placeInRange(
  days: Days | undefined,
  { first, last }: Asked["range"],
): "in" | "out" | "unclear" {
  if (days === undefined) return "unclear";
  if ((last !== undefined && days.first > last) || (first !== undefined && days.last < first)) return "out";
  const starts = first === undefined || days.first >= first;
  const ends = last === undefined || days.last <= last;
  return starts && ends ? "in" : "unclear";
}

import { kinds, levels } from "../search/known-values.ts";
import type { ArchiveLists } from "./archive-lists.ts";
import { type Asked, asksDates, chosenFacets, orderOf } from "./asked.ts";
import { type Facet, facetsOf, type View } from "./query.ts";
import { type Days, readDay } from "./read-day.ts";

/** What is known of each record of a view by its place, newest first, from 0. */
export interface Columns {
  /** Number of records. */
  count: number;
  /** Place of the record's article among all. */
  article(place: number): number;
  /** The values that a record can be narrowed by: slugs, or words of ours. */
  values(place: number, facet: Facet): string[];
  /** Whether it has a value; for a speaker asked for, this needs no list of all. */
  has(place: number, facet: Facet, value: string): boolean;
  /** The facets whose values are known. */
  known: Facet[];
  /** When the record's article appeared, as exactly as is known; undefined where the year is not. */
  days(place: number): Days | undefined;
}

/**
 * Loads what a query narrows by, and nothing besides.
 *
 * @param counted facets whose values are wanted of all records; the dates come with the first
 * @throws where a list cannot be had
 */
export async function loadColumns(
  lists: ArchiveLists,
  view: View,
  asked: Asked,
  counted: Facet[] = [],
): Promise<Columns> {
  const facets = [...chosenFacets(asked, view), ...asked.without.map(({ facet }) => facet)];
  const needs = (...some: Facet[]) => some.some((facet) => facets.includes(facet) || counted.includes(facet));
  const dates = counted.length > 0 || asksDates(asked) || orderOf(asked) === "oldest";
  const [articles, origins, traits, speakerOf, speakers] = await Promise.all([
    lists.articles(),
    dates || needs("source", "topic") ? lists.origins() : undefined,
    needs("kind", "confidence") && view === "quotes" ? lists.traits() : undefined,
    counted.includes("speaker") ? lists.speakerOf() : undefined,
    needs("speaker") ? lists.speakers() : [],
  ]);
  const slugs = [
    asked.facets.speaker,
    ...asked.without.flatMap((part) => (part.facet === "speaker" ? part.value : [])),
  ];
  const said = new Map<string, Set<number>>();
  for (const slug of slugs.filter(Boolean)) {
    const at = speakers.findIndex(([own]) => own === slug);
    const quotes = at < 0 ? [] : await lists.quotesBy(at);
    said.set(slug, new Set(view === "quotes" ? quotes : quotes.map((quote) => articles.ofQuote[quote]!)));
  }

  const days = origins?.dates.map(readDay);
  const article =
    view === "quotes" ? (place: number) => articles.ofQuote[place] ?? 0 : (place: number) => place;
  const listed = (list: string[], at: number | undefined) => (at === undefined ? [] : [list[at] ?? ""]);
  const speakersAt = (place: number) => {
    const own =
      view === "quotes"
        ? speakerOf?.subarray(place, place + 1)
        : speakerOf?.subarray(articles.firstQuote[place], articles.firstQuote[place + 1]);
    return [...new Set(own)].flatMap((at) => speakers[at]?.[0] ?? []);
  };
  const valuesOf: Record<Facet, (place: number) => string[]> = {
    source: (place) => listed(origins?.sources ?? [], origins?.source[article(place)]),
    topic: (place) => origins?.topic[article(place)]?.map((at) => origins.topics[at] ?? "") ?? [],
    language: (place) => listed(articles.languages, articles.language[article(place)]),
    kind: (place) => listed(kinds, traits && traits[place]! % kinds.length),
    confidence: (place) => listed([...levels], traits && Math.floor(traits[place]! / kinds.length)),
    speaker: speakersAt,
  };
  const values: Columns["values"] = (place, facet) => valuesOf[facet](place);
  return {
    count: view === "quotes" ? articles.ofQuote.length : articles.quotes.length,
    article,
    values,
    has: (place, facet, value) =>
      facet === "speaker" && said.has(value)
        ? said.get(value)!.has(place)
        : values(place, facet).includes(value),
    known: facetsOf[view].filter((facet) => counted.includes(facet)),
    days: (place) => days?.[article(place)],
  };
}

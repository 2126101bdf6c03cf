import type { ArchiveLists } from "./archive-lists.ts";
import { type Asked, asksDates, asksWords, chosenFacets, orderOf } from "./asked.ts";
import type { Part } from "./explain-nothing.ts";
import { hasPhrase } from "./has-phrase.ts";
import type { Hits } from "./hits.ts";
import { type Columns, loadColumns } from "./load-columns.ts";
import { type LoadedRecord, loadRecord } from "./load-record.ts";
import { matchQuery } from "./match-query.ts";
import { oldestFirst } from "./oldest-first.ts";
import { openBundle } from "./open-bundle.ts";
import { type Facet, facetsOf, type View } from "./query.ts";
import { isLeft, type Tally, tally } from "./tally.ts";
import { createWordHits } from "./word-hits.ts";
import { createLookup } from "./word-lookup.ts";

/** Answers the queries of one view. Nothing is loaded before it is asked or warmed. */
export interface SearchEngine {
  /** Loads what any answer in words will need before they are known, and resolves when that is there. */
  warm(): Promise<void>;
  /** @throws where the index cannot be loaded; the next call tries again. */
  find(asked: Asked): Promise<Found>;
  /**
   * How many results each choice would leave; loads the lists that only this needs.
   *
   * @param everybody count also what other speakers than a chosen one would leave
   */
  count(asked: Asked, everybody?: boolean): Promise<Tally>;
  /** For a query without results: each of its parts, and what it is to blame for. */
  explain(asked: Asked): Promise<Part[]>;
}

export interface Found {
  total: number;
  /** Number of further records that may have a phrase asked for: too many to look at. */
  unchecked: number;
  /** Loads results from one place up to another, both counted from 0. */
  load(from: number, to: number): Promise<LoadedRecord[]>;
}

/** A phrase is looked for in the texts of so many records at most. */
const mostChecked = 200;

/** The speakers of fewer quotes are listed in a file too small to be spared. */
const fewQuotes = 5000;

/** So many texts are loaded at a time. */
const batch = 25;

/**
 * Pagefind tells where some words stand; what it cannot do is done here with sets of records, each known by its
 * place: phrases, absence, ranges of dates, counts of whatever is left, and the orders.
 *
 * @param base path of the site's root, with a slash at both ends
 */
export function createEngine(base: string, view: View, lists: ArchiveLists): SearchEngine {
  const lookup = createLookup((language) => openBundle(`${base}pagefind/`, view, language));
  const finder = createWordHits(view, lookup, lists);

  /** What has the words, in the order asked for, before anything else narrows it. */
  const matching = async (asked: Asked, loading: Promise<Columns>) => {
    // The index is asked at the same time as the lists.
    const [{ hits, absent }, columns] = await Promise.all([matchQuery(asked, view, finder, lists), loading]);
    const all = hits ? [...hits.keys()] : Array.from({ length: columns.count }, (_, place) => place);
    const places = Uint32Array.from(absent.size > 0 ? all.filter((place) => !absent.has(place)) : all).sort();
    const order = orderOf(asked);
    if (order === "oldest") return { hits, columns, places: oldestFirst([...places], columns) };
    if (order === "relevance" && asksWords(asked)) return { hits, columns, places: bestFirst(places, hits) };
    return { hits, columns, places: [...places] };
  };

  const load = (place: number, at?: number[]) => loadRecord(lists, view, place, at);

  const find = async (asked: Asked): Promise<Found> => {
    // What the results will show comes while they are looked for; whoever needs it hears of a failure.
    lists.prepare(view, asksWords(asked)).catch(() => {});
    const narrows = chosenFacets(asked, view).length > 0 || asked.without.length > 0 || asksDates(asked);
    const { hits, columns, places } = await matching(asked, loadColumns(lists, view, asked));
    const left = narrows ? places.filter((place) => isLeft(place, asked, columns, view)) : places;
    const checked = await withPhrases(left, asked, lists, load);
    return {
      total: checked.places.length,
      unchecked: checked.unchecked,
      load: (from, to) =>
        Promise.all(checked.places.slice(from, to).map((place) => load(place, hits?.get(place)?.at))),
    };
  };

  return {
    async warm() {
      const opening = lists.articles().then(({ indexes }) => lookup.warm(indexes[view]));
      await Promise.all([opening, lists.prepare(view, true)]);
    },
    find,
    async count(asked, everybody = false) {
      const few = (await lists.articles()).ofQuote.length < fewQuotes;
      const rest = (facet: Facet) => facet !== "speaker" || everybody || few || asked.facets.speaker === "";
      const loading = loadColumns(lists, view, asked, facetsOf[view].filter(rest));
      const { places, columns } = await matching(asked, loading);
      return tally((await withPhrases(places, asked, lists, load)).places, asked, columns, view);
    },
    async explain(asked) {
      // Seldom needed, and so not part of the page's script.
      const { explainNothing } = await import("./explain-nothing.ts");
      return explainNothing(asked, view, async (other) => (await find(other)).total);
    },
  };
}

/** Orders places by score; those of one score stay as they are. */
function bestFirst(places: Uint32Array, hits: Hits = new Map()): number[] {
  const scored = Array.from(places, (place) => ({ place, score: hits.get(place)?.score ?? 0 }));
  return scored.sort((a, b) => b.score - a.score).map(({ place }) => place);
}

/** Of the first records, those that really have the phrases; `unchecked` were too many to look at. */
async function withPhrases(
  places: number[],
  { phrases }: Asked,
  lists: ArchiveLists,
  load: (place: number) => Promise<LoadedRecord>,
): Promise<{ places: number[]; unchecked: number }> {
  if (phrases.length === 0) return { places, unchecked: 0 };
  const names = new Map(
    (await lists.speakers()).map(([slug, name, , ...others]) => [slug, [name, ...others]]),
  );
  const kept: number[] = [];
  const checked = places.slice(0, mostChecked);
  for (let at = 0; at < checked.length; at += batch) {
    const records = await Promise.all(checked.slice(at, at + batch).map((place) => load(place)));
    for (const { place, text, title, quote } of records) {
      const texts = [text, ...(quote ? (names.get(quote.speaker ?? "") ?? [quote.name ?? ""]) : [title])];
      if (phrases.every((phrase) => hasPhrase(texts, phrase))) kept.push(place);
    }
  }
  return { places: kept, unchecked: places.length - checked.length };
}

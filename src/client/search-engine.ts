import type { ListedSpeaker } from "../search/speaker-list.ts";
import { type Asked, asksDates, asksWords, chosenFacets, orderOf } from "./asked.ts";
import type { Part } from "./explain-nothing.ts";
import { type Columns, loadColumns } from "./load-columns.ts";
import { oldestFirst } from "./oldest-first.ts";
import { type BundleRecord, openBundle } from "./open-bundle.ts";
import type { View } from "./query.ts";
import { createLookup, type Hit, type RecordLookup } from "./record-lookup.ts";
import { remember } from "./remember.ts";
import { isLeft, type Tally, tally } from "./tally.ts";

/** Answers the queries of one view. Nothing is loaded before it is asked or warmed. */
export interface SearchEngine {
  /** Loads what every answer needs, and resolves when that is there. */
  warm(asked: Asked): Promise<void>;
  /** @throws where the index cannot be loaded; the next call tries again. */
  find(asked: Asked): Promise<Found>;
  /**
   * How many results each choice would leave; loads the lists that only this needs.
   *
   * @param everybody count also what other speakers would leave, where that takes another index
   */
  count(asked: Asked, everybody?: boolean): Promise<Tally>;
  /** For a query without results: each of its parts, and what it is to blame for. */
  explain(asked: Asked): Promise<Part[]>;
}

/** A record with its place among all, newest first. */
export type LoadedRecord = BundleRecord & { place: number };

export interface Found {
  total: number;
  /** Number of further records that may have a phrase asked for: too many to look at. */
  unchecked: number;
  /** Loads results from one place up to another, both counted from 0. */
  load(from: number, to: number): Promise<LoadedRecord[]>;
}

export interface EngineOptions {
  /** Path of the site's root, with a slash at both ends. */
  base: string;
  view: View;
  speakers: () => Promise<ListedSpeaker[]>;
  /** Which part of the quotes, by speaker; absent for the whole. */
  part?: number;
}

/**
 * Pagefind tells which records have some words; what it cannot do is done here with sets of records, each
 * known by its place: phrases, absence, ranges of dates, counts of whatever is left, and the orders.
 */
export function createEngine(options: EngineOptions): SearchEngine {
  const { base, view, speakers } = options;
  const whole = `${base}pagefind/${view}/`;
  const path = options.part === undefined ? whole : `${base}pagefind/quotes-by-speaker/${options.part}/`;
  const lookup = createLookup((attempt) => openBundle(path, whole, attempt));
  const columns = remember(() => loadColumns(path, speakers()));

  const find = async (asked: Asked): Promise<Found> => {
    const narrows = chosenFacets(asked, view).length > 0 || asked.without.length > 0 || asksDates(asked);
    // What is needed in any case is asked for at once.
    const [hits, known] = await Promise.all([
      hitsOf(asked, lookup),
      narrows || orderOf(asked) === "oldest" ? columns() : undefined,
    ]);
    const left = known && narrows ? hits.filter(({ place }) => isLeft(place, asked, known, view)) : hits;
    const ordered = await inOrder(left, asked, lookup, known);
    const checked = await checkPhrases(ordered, asked, lookup);
    return {
      total: checked.hits.length,
      unchecked: checked.unchecked,
      load: (from, to) =>
        Promise.all(
          checked.hits
            .slice(from, to)
            .map(async ({ place, result }) => ({ ...(await result.data()), place })),
        ),
    };
  };

  return {
    warm: () => lookup.warm(),
    find,
    async count(asked) {
      const [hits, known] = await Promise.all([hitsOf(asked, lookup), columns()]);
      const checked = await checkPhrases(await inOrder(hits, asked, lookup, known), asked, lookup);
      return tally(
        checked.hits.map(({ place }) => place),
        asked,
        known,
        view,
      );
    },
    explain: (asked) => explainWith(find, asked, view),
  };
}

/** Explains an empty answer by asking other questions. */
export async function explainWith(find: SearchEngine["find"], asked: Asked, view: View): Promise<Part[]> {
  // Seldom needed, and so not part of the page's script.
  const { explainNothing } = await import("./explain-nothing.ts");
  return explainNothing(asked, view, async (other) => (await find(other)).total);
}

/** Records with the words, the phrases up to word forms, and nothing that must be absent; by place. */
async function hitsOf({ words, phrases, absent }: Asked, lookup: RecordLookup): Promise<Hit[]> {
  const wanted = [...(words.length > 0 ? [words.join(" ")] : []), ...phrases.map(inQuotes)];
  const [first = [], ...others] = await Promise.all(
    (wanted.length > 0 ? wanted : [null]).map((text) => lookup.hits(text)),
  );
  // In quotes a word stands for its own forms only, and not for all that begins with it.
  const unwanted = await Promise.all(absent.map(({ text }) => lookup.hits(inQuotes(text))));
  const sets = others.map(placesOf);
  const out = unwanted.map(placesOf);
  return first.filter(
    ({ place }) => sets.every((set) => set.has(place)) && !out.some((set) => set.has(place)),
  );
}

async function inOrder(
  hits: Hit[],
  asked: Asked,
  lookup: RecordLookup,
  columns: Columns | undefined,
): Promise<Hit[]> {
  const order = orderOf(asked);
  if (order === "oldest" && columns) return oldestFirst(hits, columns);
  if (order !== "relevance" || !asksWords(asked)) return hits;
  const ranks = await lookup.ranked([...asked.words, ...asked.phrases].join(" "));
  const rank = new Map(ranks.map((id, at) => [id, at]));
  const rankOf = ({ result }: Hit) => rank.get(result.id) ?? ranks.length;
  return [...hits].sort((a, b) => rankOf(a) - rankOf(b));
}

function checkPhrases(hits: Hit[], { phrases }: Asked, lookup: RecordLookup) {
  return phrases.length === 0 ? { hits, unchecked: 0 } : lookup.withPhrases(hits, phrases);
}

function placesOf(hits: Hit[]): Set<number> {
  return new Set(hits.map(({ place }) => place));
}

function inQuotes(text: string): string {
  return `"${text}"`;
}

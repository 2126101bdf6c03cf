import type { RecordOrder } from "../search/newest-first.ts";
import { oldestFirst } from "./oldest-first.ts";
import {
  type Bundle,
  type BundleRecord,
  type BundleResult,
  openBundle,
  type SearchOptions,
} from "./open-bundle.ts";
import { chosenFacets, type Facet, facetsOf, hasWords, orderOf, type Query, type View } from "./query.ts";

/** Answers the queries of one view. Nothing is loaded before it is asked or warmed. */
export interface SearchEngine {
  /** Loads what every answer needs, and resolves when that is there. */
  warm(): Promise<void>;
  /** @throws where the index cannot be loaded; the next call tries again. */
  find(query: Query): Promise<Found>;
  /** How many results each choice would leave; loads the lists that only this needs. */
  count(query: Query): Promise<Counts>;
}

export interface Found {
  total: number;
  /** Loads results from one place up to another, both counted from 0. */
  load(from: number, to: number): Promise<BundleRecord[]>;
}

export interface Counts {
  /** Facet, value, number of results that choosing it instead would leave. */
  choices: Partial<Record<Facet, Record<string, number>>>;
  /** Number of results without that part of the query. */
  without: Partial<Record<Facet | "q", number>>;
}

/**
 * @param base path of the site's root, with a slash at both ends
 */
export function createEngine(base: string, view: View): SearchEngine {
  const path = `${base}pagefind/${view}/`;
  const facets = facetsOf[view];
  let attempts = 0;
  let opening: Promise<Bundle> | undefined;
  let orderLoading: Promise<RecordOrder> | undefined;

  const open = () => {
    opening ??= openBundle(path, attempts++).catch((reason) => {
      opening = undefined;
      throw reason;
    });
    return opening;
  };

  /** A bundle that failed to start stays so: the next query gets another. */
  const ask = async <T>(question: (bundle: Bundle) => Promise<T>): Promise<T> => {
    const bundle = await open();
    try {
      return await question(bundle);
    } catch (reason) {
      opening = undefined;
      throw reason;
    }
  };

  const search = (query: Query, options: SearchOptions) =>
    ask((bundle) => bundle.search(hasWords(query) ? query.q : null, options));

  const loadOrder = () => {
    orderLoading ??= fetchJson<RecordOrder>(`${path}order.json`).catch((reason) => {
      orderLoading = undefined;
      throw reason;
    });
    return orderLoading;
  };

  const sorted = async (query: Query): Promise<BundleResult[]> => {
    const filters = filtersOf(query, view);
    const order = orderOf(query);
    if (order === "relevance") return (await search(query, { filters })).results;
    const { results } = await search(query, { filters, sort: { newest: "asc" } });
    return order === "newest" ? results : oldestFirst(results, ({ score }) => -score, await loadOrder());
  };

  return {
    warm: () => ask((bundle) => bundle.preload(null, {})),

    async find(query) {
      const results = await sorted(query);
      // A part of the index that does not load leaves an answer empty; it must not pass for one.
      if (results.length === 0 && !navigator.onLine) throw new Error("There is no connection");
      return {
        total: results.length,
        load: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())),
      };
    },

    async count(query) {
      const chosen = chosenFacets(query, view);
      const every = Object.fromEntries(facets.map((facet) => [facet, []]));
      const narrowed = await search(query, { filters: { ...every, ...filtersOf(query, view) } });
      const counts: Counts = { choices: {}, without: {} };
      for (const facet of facets) counts.choices[facet] = narrowed.filters[facet] ?? {};
      for (const facet of chosen) {
        const { results, filters } = await search(query, {
          filters: { ...filtersOf(query, view), [facet]: [] },
        });
        counts.choices[facet] = filters[facet] ?? {};
        counts.without[facet] = results.length;
      }
      if (hasWords(query) && chosen.length > 0) {
        const { results } = await search({ ...query, q: "" }, { filters: filtersOf(query, view) });
        counts.without.q = results.length;
      }
      return counts;
    },
  };
}

function filtersOf(query: Query, view: View): Record<string, string> {
  return Object.fromEntries(chosenFacets(query, view).map((facet) => [facet, query[facet]]));
}

/** @throws where the file cannot be had */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.json();
}

import { hasPhrase } from "./has-phrase.ts";
import type { Bundle, BundleRecord, BundleResult } from "./open-bundle.ts";

/** A record that was found, by its place among all records, newest first. */
export interface Hit {
  place: number;
  result: BundleResult;
}

/** What the index knows by itself: which records have some words. */
export interface RecordLookup {
  /** Loads what every answer needs, and resolves when that is there. */
  warm(): Promise<void>;
  /** Records with all words, or with a phrase in quotes up to word forms; all for null. By place. */
  hits(words: string | null): Promise<Hit[]>;
  /** Ids of records with all words, the best match first. */
  ranked(words: string): Promise<string[]>;
  /** Of the first records, those that really have the phrases; `unchecked` were too many to look at. */
  withPhrases(hits: Hit[], phrases: string[]): Promise<{ hits: Hit[]; unchecked: number }>;
}

/** A phrase is looked for in the texts of so many records at most. */
const mostChecked = 200;

/** So many texts are loaded at a time. */
const batch = 25;

/** Answers remembered: a query asks for the same words several times over. */
const mostRemembered = 12;

/**
 * @param open loads the bundle; its argument counts the attempts from 0
 */
export function createLookup(open: (attempt: number) => Promise<Bundle>): RecordLookup {
  const remembered = new Map<string | null, Promise<Hit[]>>();
  let attempts = 0;
  let opening: Promise<Bundle> | undefined;

  /** A bundle that failed to start stays so: the next query gets another. */
  const ask = async <T>(question: (bundle: Bundle) => Promise<T>): Promise<T> => {
    opening ??= open(attempts++);
    try {
      return await question(await opening);
    } catch (reason) {
      opening = undefined;
      remembered.clear();
      throw reason;
    }
  };

  const search = async (words: string | null): Promise<Hit[]> => {
    const { results } = await ask((bundle) => bundle.search(words, { sort: { newest: "asc" } }));
    // A part of the index that does not load leaves an answer empty; it must not pass for one.
    if (results.length === 0 && globalThis.navigator?.onLine === false) {
      remembered.delete(words);
      throw new Error("There is no connection");
    }
    return results.map((result) => ({ place: -result.score, result }));
  };

  return {
    warm: () => ask((bundle) => bundle.preload(null, {})),

    hits(words) {
      const known = remembered.get(words);
      if (known) return known;
      const oldest = [...remembered.keys()][0];
      if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
      const found = search(words);
      remembered.set(words, found);
      return found;
    },

    async ranked(words) {
      const { results } = await ask((bundle) => bundle.search(words, {}));
      return results.map(({ id }) => id);
    },

    async withPhrases(hits, phrases) {
      const kept: Hit[] = [];
      const checked = hits.slice(0, mostChecked);
      for (let at = 0; at < checked.length; at += batch) {
        const some = checked.slice(at, at + batch);
        const records: BundleRecord[] = await Promise.all(some.map(({ result }) => result.data()));
        kept.push(...some.filter((_, n) => phrases.every((phrase) => hasPhrase(records[n]!, phrase))));
      }
      return { hits: kept, unchecked: hits.length - checked.length };
    },
  };
}

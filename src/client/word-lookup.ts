import { type Bundle, type FoundWord, openBundle } from "./open-bundle.ts";

/** An article, or its quotes, with a word asked for. */
export interface WordHit {
  /** Number of the article, newest first. */
  article: number;
  /** Pagefind's measure of relevance. */
  score: number;
  words: FoundWord[];
}

/** What the index knows by itself: which articles have some words, and where. */
export interface WordLookup {
  /** Loads what every answer needs, and resolves when that is there. */
  warm(languages: string[]): Promise<void>;
  /** What has all these words, or a phrase in quotes up to word forms; in no order. */
  find(words: string, languages: string[]): Promise<WordHit[]>;
}

/** Answers remembered: a query asks for the same words several times over. */
const mostRemembered = 24;

/**
 * @param path of the bundles' directory, with a slash at both ends; each has its language's name
 * @param open loads a bundle
 */
export function createLookup(path: string, open: typeof openBundle = openBundle): WordLookup {
  const remembered = new Map<string, Promise<WordHit[]>>();
  const opened = new Map<string, Promise<Bundle>>();
  let attempts = 0;

  /** A bundle that failed to start stays so: the next query gets another. */
  const ask = async <T>(language: string, question: (bundle: Bundle) => Promise<T>): Promise<T> => {
    const opening = opened.get(language) ?? open(`${path}${language}/`, attempts);
    opened.set(language, opening);
    try {
      return await question(await opening);
    } catch (reason) {
      opened.delete(language);
      remembered.clear();
      attempts += 1;
      throw reason;
    }
  };

  const search = async (words: string, language: string): Promise<WordHit[]> => {
    const { results } = await ask(language, (bundle) => bundle.search(words));
    // A part of the index that does not load leaves an answer empty; it must not pass for one.
    if (results.length === 0 && globalThis.navigator?.onLine === false) {
      remembered.clear();
      throw new Error("There is no connection");
    }
    return results.map(({ id, score, words }) => ({
      article: Number(id.slice(id.lastIndexOf("_") + 1)),
      score,
      words,
    }));
  };

  return {
    async warm(languages) {
      await Promise.all(languages.map((language) => ask(language, (bundle) => bundle.preload(null))));
    },

    find(words, languages) {
      const key = JSON.stringify([words, languages]);
      const known = remembered.get(key);
      if (known) return known;
      const oldest = [...remembered.keys()][0];
      if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
      const found = Promise.all(languages.map((language) => search(words, language))).then((all) =>
        all.flat(),
      );
      remembered.set(key, found);
      return found;
    },
  };
}

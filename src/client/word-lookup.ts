import type { Bundle, BundleResult } from "./open-bundle.ts";
import { rememberEach } from "./remember-each.ts";

/** What the index knows by itself: which articles have some words, and where. */
export interface WordLookup {
  /** Loads what every answer needs, and resolves when that is there. */
  warm(languages: string[]): Promise<void>;
  /** What has all these words, or a phrase in quotes up to word forms; in no order. */
  find(words: string, languages: string[]): Promise<BundleResult[]>;
}

/** Answers remembered: a query asks for the same words several times over. */
const mostRemembered = 24;

/**
 * @param open loads the index of a language
 */
export function createLookup(open: (language: string) => Promise<Bundle>): WordLookup {
  const opened = rememberEach(open);
  const findAll = rememberEach(async (asked: string) => {
    const [words, languages]: [string, string[]] = JSON.parse(asked);
    const found = languages.map(async (language) => (await opened(language)).search(words));
    return (await Promise.all(found)).flat();
  }, mostRemembered);
  return {
    async warm(languages) {
      await Promise.all(languages.map(opened));
    },
    find: (words, languages) => findAll(JSON.stringify([words, languages])),
  };
}

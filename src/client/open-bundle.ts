/** The part of a Pagefind bundle's own script that we use. It ships no types. */
export interface Bundle {
  search(words: string | null): Promise<{ results: BundleResult[] }>;
  /** Loads the words' part of the index, and searches nothing. */
  preload(words: string | null): Promise<void>;
}

export interface BundleResult {
  /** Ends in the record's number: see {@link ../search/publish-bundle.ts}. */
  id: string;
  /** How relevant the record is to the words, by BM25. */
  score: number;
  /** Where the words stand. */
  words: FoundWord[];
}

export interface FoundWord {
  /** Number of words before it. */
  location: number;
  /** How alike the word is to what was asked for; {@link wholeWord} for a form of it. */
  balanced_score: number;
}

/** The least score of a word that is a form of the one asked for, and no longer word that begins so. */
export const wholeWord = 500;

/**
 * Loads a Pagefind bundle.
 *
 * @param path of its directory on this host, with a slash at both ends
 * @param attempt counts from 0: a browser may remember that a script could not be loaded
 * @throws where it cannot be loaded
 */
export async function openBundle(path: string, attempt: number): Promise<Bundle> {
  const script = `${path}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ""}`;
  const pagefind = await import(script);
  // Without its worker, which is another 40 kB to load and copies every result between threads.
  return pagefind.createInstance({ basePath: path, baseUrl: "/", noWorker: true });
}

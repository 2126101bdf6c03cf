/** The part of a Pagefind bundle's own script that we use. It ships no types. */
export interface Bundle {
  search(words: string | null, options: SearchOptions): Promise<BundleAnswer>;
  /** Loads the filters' lists and the words' part of the index, and searches nothing. */
  preload(words: string | null, options: SearchOptions): Promise<void>;
  destroy(): Promise<void>;
}

export interface SearchOptions {
  /** An empty list asks for a filter's counts and narrows nothing. */
  filters?: Record<string, string | string[]>;
  sort?: Record<string, "asc" | "desc">;
}

export interface BundleAnswer {
  results: BundleResult[];
  /** Filter, value, number of results: for the filters loaded so far. */
  filters: Record<string, Record<string, number>>;
}

export interface BundleResult {
  id: string;
  /** In a sorted answer, minus the record's place among all records. */
  score: number;
  data(): Promise<BundleRecord>;
}

export interface BundleRecord {
  /** Path of the page the record was made from. */
  url: string;
  /** As indexed, unescaped. */
  content: string;
  /** With "<" and ">" escaped, and words of languages without spaces set apart. */
  raw_content: string;
  /** HTML: escaped text with the words found in `<mark>`. */
  excerpt: string;
  /** Indexes of the words found. */
  locations: number[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** How many words of an article are shown around those found. */
const excerptLength = 36;

/**
 * Loads a Pagefind bundle.
 *
 * @param path of its directory on this host, with a slash at both ends
 * @param scripts path of a directory with Pagefind's script, which is the same for all bundles
 * @param attempt counts from 0: a browser may remember that a script could not be loaded
 * @throws where it cannot be loaded
 */
export async function openBundle(path: string, scripts: string, attempt: number): Promise<Bundle> {
  const script = `${scripts}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ""}`;
  const pagefind = await import(script);
  // Without its worker, which is another 40 kB to load and copies every result between threads.
  return pagefind.createInstance({ basePath: path, baseUrl: "/", noWorker: true, excerptLength });
}

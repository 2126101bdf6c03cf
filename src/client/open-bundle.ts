import { fetchBytes } from "./fetch-packed.ts";
import { indexedWords } from "./indexed-words.ts";
import { rememberEach } from "./remember-each.ts";
import { startProgram } from "./start-program.ts";

/** Pagefind's index of the words of one language. */
export interface Bundle {
  /** What has all these words, or a phrase in quotes up to word forms; in no order. */
  search(words: string): Promise<BundleResult[]>;
}

export interface BundleResult {
  /** The record's place among all: see {@link ../search/condense-bundle.ts}. */
  place: number;
  /** How relevant the record is to the words, by BM25. */
  score: number;
  /** Where the words stand. */
  words: FoundWord[];
}

export interface FoundWord {
  /** Number of words before it. */
  location: number;
  /** How alike the word is to what was asked for; {@link wholeWord} for a form of it. */
  likeness: number;
}

/** The least score of a word that is a form of the one asked for, and no longer word that begins so. */
export const wholeWord = 500;

/** A result as Pagefind's program writes it: page, score, words with their scores and locations. */
interface Written {
  p: string;
  s: number;
  l: { s: number; l: number }[];
}

/**
 * Loads an index, and Pagefind's program for the language with it.
 *
 * @param path of the directory of all indexes, with a slash at the end
 * @param view which of them: of articles or of quotes
 * @throws where it cannot be loaded
 */
export async function openBundle(path: string, view: string, language: string): Promise<Bundle> {
  const folder = `${path}${view}/${language}/`;
  const [code, pages] = await Promise.all([
    fetchBytes(`${path}programs/${language}.bin`),
    fetchBytes(`${folder}pages.bin`),
  ]);
  const program = await startProgram(code, pages);
  const load = rememberEach(async (name: string) =>
    program.take(await fetchBytes(`${folder}words/${name}.bin`)),
  );
  return {
    async search(typed) {
      const { plain, marked } = indexedWords(typed, language);
      if (plain === "") return [];
      await Promise.all(program.needs(plain).map(load));
      const exact = /^\s*".+"\s*$/.test(typed);
      const { results } = JSON.parse(program.search(plain, marked, exact)) as { results: Written[] };
      return results.map(({ p, s, l }) => ({
        place: Number(p.slice(p.lastIndexOf("_") + 1)),
        score: s,
        words: l.map((word) => ({ location: word.l, likeness: word.s })),
      }));
    },
  };
}

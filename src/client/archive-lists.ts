import type { ArticleList, OriginList } from "../search/record-lists.ts";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { partCount, partOf } from "../search/speaker-parts.ts";
import { perFile, type TextView } from "../search/text-files.ts";
import { fetchNumbers, fetchPacked } from "./fetch-packed.ts";
import { createTexts } from "./load-texts.ts";
import { remember } from "./remember.ts";
import { rememberEach } from "./remember-each.ts";

/** The articles and their quotes by number, newest first, from 0. */
export interface Articles extends ArticleList {
  /** The first quote of each article, and at the end the number of all quotes. */
  firstQuote: Uint32Array;
  /** Each quote's article. */
  ofQuote: Uint32Array;
}

/** The lists that the site was published with. Each is loaded when it is first asked for; all may throw. */
export interface ArchiveLists {
  articles(): Promise<Articles>;
  origins(): Promise<OriginList>;
  speakers(): Promise<ListedSpeaker[]>;
  /** By quote: how many words the index counts; kind and sureness; place of the speaker in the list. */
  lengths(): Promise<Uint32Array>;
  traits(): Promise<Uint32Array>;
  speakerOf(): Promise<Uint32Array>;
  /** The quotes of the speaker at some place in the list, in order. */
  quotesBy(speaker: number): Promise<number[]>;
  /** What is shown of an article. */
  text<T>(view: TextView, article: number): Promise<T>;
  /** Loads all that the results of a view need besides their texts, and what tells where quotes have words. */
  prepare(view: TextView, words: boolean): Promise<void>;
}

/**
 * @param base path of the site's root, with a slash at both ends
 * @param speakers what loads their list, where somebody else wants it too
 */
export function createLists(base: string, speakers?: ArchiveLists["speakers"]): ArchiveLists {
  const path = `${base}pagefind/`;
  const articles = remember(async () => readArticles(await fetchPacked(`${path}articles.bin`)));
  const numbers = (name: string) => remember(() => fetchNumbers(`${path}quotes/${name}.bin`));
  const files = rememberEach((name: string) => fetchPacked(`${path}${name}.bin`));
  const file = <T>(name: string) => files(name) as Promise<T>;
  const textsOf = (view: TextView) =>
    createTexts(`${path}${view}/texts/`, async () => perFile((await articles()).quotes.length, view));
  const texts = { articles: textsOf("articles"), quotes: textsOf("quotes") };
  const listed = speakers ?? (() => file<ListedSpeaker[]>("speakers"));
  const lengths = numbers("lengths");
  return {
    articles,
    origins: () => file<OriginList>("origins"),
    speakers: listed,
    lengths,
    traits: numbers("traits"),
    speakerOf: numbers("speakers"),
    async quotesBy(speaker) {
      const quotes = (await articles()).ofQuote.length;
      const part = await file<number[][]>(`quotes/by-speaker/${partOf(speaker, quotes)}`);
      let place = 0;
      return (part[Math.floor(speaker / partCount(quotes))] ?? []).map((step) => (place += step));
    },
    text: <T>(view: TextView, article: number) => texts[view].load(article) as Promise<T>,
    async prepare(view, words) {
      const ofQuotes = view === "quotes" ? [listed(), ...(words ? [lengths()] : [])] : [];
      await Promise.all([articles(), texts[view].prepare(), ...ofQuotes]);
    },
  };
}

/** Works out where each article's quotes stand among all. */
export function readArticles(list: ArticleList): Articles {
  const firstQuote = new Uint32Array(list.quotes.length + 1);
  list.quotes.forEach((count, at) => {
    firstQuote[at + 1] = firstQuote[at]! + count;
  });
  const ofQuote = new Uint32Array(firstQuote.at(-1) ?? 0);
  for (const at of list.quotes.keys()) ofQuote.fill(at, firstQuote[at], firstQuote[at + 1]);
  return { ...list, firstQuote, ofQuote };
}

import { nobody } from "../search/known-values.ts";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import type { ListedTopic } from "../search/topic-list.ts";
import { asksSomething } from "./asked.ts";
import { fetchPacked } from "./fetch-packed.ts";
import { findSpeakers } from "./find-speakers.ts";
import { nothingAsked, type View } from "./query.ts";
import { remember } from "./remember.ts";
import { resolveQuery } from "./resolve-query.ts";

/** Somewhere to go. */
export interface QuickItem {
  text: string;
  /** What tells it from others: a speaker's other name, a quote's speaker, a date. */
  note: string;
  href: string;
}

/** The kinds of thing that are found, in the order shown. */
export type QuickItems = Record<"speakers" | "topics" | "quotes" | "articles", QuickItem[]>;

export interface QuickFinder {
  /** @throws where an index or a list cannot be loaded */
  find(typed: string): Promise<QuickItems>;
}

/** So many of each kind: this leads on, the search pages show all. */
const most = 4;

/** Looks for the beginnings of names and for words, in everything the archive has. */
export function createQuickFinder(base: string): QuickFinder {
  const parts = remember(async () => {
    const { createEngine, createLists } = await import("./engine-parts.ts");
    const lists = createLists(base);
    const engines = {
      quotes: createEngine(base, "quotes", lists),
      articles: createEngine(base, "articles", lists),
    };
    return { lists, engines };
  });
  // It comes while the first letters are typed.
  parts().catch(() => {});
  const topics = remember(() => fetchPacked<ListedTopic[]>(`${base}pagefind/topics.bin`));

  const search = async (typed: string, view: View) => {
    const { lists, engines } = await parts();
    const choices = { topic: (await topics()).map(([slug, name]): [string, string] => [slug, name]) };
    const { asked } = resolveQuery({ ...nothingAsked, q: typed }, view, {
      choices,
      speakers: await lists.speakers(),
    });
    if (!asksSomething(asked, view)) return [];
    return (await engines[view].find(asked)).load(0, most);
  };

  return {
    async find(typed) {
      const [quotes, articles] = await Promise.all([search(typed, "quotes"), search(typed, "articles")]);
      const { lists } = await parts();
      const named = findSpeakers(typed, await lists.speakers(), most).filter(({ slug }) => slug !== nobody);
      // Topics are completed as names are: by the beginnings of their words.
      const listed = (await topics()).map(([slug, name, count]): ListedSpeaker => [slug, name, count]);
      return {
        speakers: named.map(({ slug, name, alias }) => ({
          text: name,
          note: alias ?? "",
          href: `${base}speakers/${encodeURIComponent(slug)}/`,
        })),
        topics: findSpeakers(typed, listed, most).map(({ slug, name }) => ({
          text: name,
          note: "",
          href: `${base}topics/${encodeURIComponent(slug)}/`,
        })),
        quotes: quotes.map(({ text, quote, path }) => ({
          text: text.replaceAll("\u200b", ""),
          note: quote?.name ?? "",
          href: `${base}${path}`,
        })),
        articles: articles.map(({ title, date, path }) => ({
          text: title,
          note: date,
          href: `${base}${path}`,
        })),
      };
    },
  };
}

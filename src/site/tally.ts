import { groupBy } from "../group-by.ts";
import type { ArchivedArticle, Quote, Speaker, Topic } from "../model.ts";
import type { Site } from "./site.ts";

/** A thing and how often it occurs. */
export interface Counted<T> {
  thing: T;
  count: number;
}

/** Counts keys; most frequent first, then in the order of first appearance. */
export function tally(keys: Iterable<string>): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** Who is quoted in these articles, and how often. */
export function tallySpeakers(site: Site, articles: ArchivedArticle[]): Counted<Speaker>[] {
  const slugs = articles.flatMap((article) => article.quotes.flatMap((quote) => quote.speakerSlug ?? []));
  return tally(slugs).map(({ key, count }) => ({ thing: site.speaker(key), count }));
}

/** What these articles are about, and how often. */
export function tallyTopics(site: Site, articles: ArchivedArticle[]): Counted<Topic>[] {
  return tally(articles.flatMap((article) => article.topicSlugs)).map(({ key, count }) => ({
    thing: site.topic(key),
    count,
  }));
}

/** Quotes by article, in the order in which the articles first come. */
export function groupByArticle(site: Site, quotes: Quote[]): { article: ArchivedArticle; quotes: Quote[] }[] {
  const groups = groupBy(quotes, ({ article }) => article);
  return [...groups].map(([slug, own]) => ({ article: site.article(slug), quotes: own }));
}

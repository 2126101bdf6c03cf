import type { ArchivedArticle, Quote } from "../model.ts";
import { machineDate, yearOf } from "../site/format-date.ts";
import type { LanguageIndex } from "./index-languages.ts";
import { kinds, type Level, levels, nobody } from "./known-values.ts";
import type { ListedSpeaker } from "./speaker-list.ts";
import type { TextView } from "./text-files.ts";

/** What every search needs to know; an entry for each article, newest first. */
export interface ArticleList {
  /** The languages that have an index of their own, the main one first; none where there are no words. */
  indexes: Record<TextView, string[]>;
  /** Number of quotes. */
  quotes: number[];
  /** Index into `languages`. */
  language: number[];
  languages: string[];
}

/** The list of these articles, and the languages whose indexes hold their words. */
export function articleList(articles: ArchivedArticle[], indexes: LanguageIndex[]): ArticleList {
  const languages = sorted(articles.map(({ language }) => language));
  const indexesOf = (some: ArchivedArticle[]) =>
    indexes.filter(({ has }) => some.some(has)).map(({ language }) => language);
  return {
    indexes: {
      articles: indexesOf(articles),
      quotes: indexesOf(articles.filter(({ quotes }) => quotes.length > 0)),
    },
    quotes: articles.map(({ quotes }) => quotes.length),
    language: articles.map(({ language }) => languages.indexOf(language)),
    languages,
  };
}

/**
 * What articles and their quotes are narrowed, counted and ordered by. Pagefind has filters too; but it knows no
 * ranges, and counts nothing once its answer is narrowed further.
 */
export interface OriginList {
  /** "2025-08-28", "2025-08", "2025"; "" where the year is not known. */
  dates: string[];
  /** Index into `sources`. */
  source: number[];
  sources: string[];
  /** Indexes into `topics`. */
  topic: number[][];
  topics: string[];
}

/** Where and when articles are from and what they are about. */
export function originList(articles: ArchivedArticle[]): OriginList {
  const sources = sorted(articles.map(sourceOf));
  const topics = sorted(articles.flatMap(({ topicSlugs }) => topicSlugs));
  const [sourceAt, topicAt] = [placesOf(sources), placesOf(topics)];
  return {
    dates: articles.map(dayOf),
    source: articles.map((article) => sourceAt.get(sourceOf(article)) ?? 0),
    sources,
    topic: articles.map(({ topicSlugs }) => topicSlugs.flatMap((slug) => topicAt.get(slug) ?? [])),
    topics,
  };
}

/** How sure an attribution is: one in ten may be wrong, one in three, or more. */
export function levelOf({ confidence }: Quote): Level {
  return confidence >= 0.9 ? "high" : confidence >= 0.65 ? "fair" : "low";
}

/** For each quote its kind, and four times how sure it is. */
export function quoteTraits(articles: ArchivedArticle[]): number[] {
  return articles
    .flatMap(({ quotes }) => quotes)
    .map((quote) => kinds.indexOf(quote.kind) + 4 * levels.indexOf(levelOf(quote)));
}

/** For each quote its speaker's place in the list; the list's length where nobody is in it. */
export function quoteSpeakers(articles: ArchivedArticle[], speakers: ListedSpeaker[]): number[] {
  const place = placesOf(speakers.map(([slug]) => slug));
  return articles
    .flatMap(({ quotes }) => quotes)
    .map(({ speakerSlug }) => place.get(speakerSlug ?? nobody) ?? speakers.length);
}

/** "2025-08-28", as exactly as is known; "" where the year is not. */
export function dayOf({ published }: ArchivedArticle): string {
  return yearOf(published) === undefined ? "" : (machineDate(published) ?? "");
}

/** An article's source by its slug, or the word for none. */
export function sourceOf({ sourceSlug }: ArchivedArticle): string {
  return sourceSlug ?? nobody;
}

function sorted(values: string[]): string[] {
  return [...new Set(values)].sort();
}

function placesOf(values: string[]): Map<string, number> {
  return new Map(values.map((value, at) => [value, at]));
}

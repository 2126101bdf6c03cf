import type { Archive, ArchivedArticle, Quote } from "../model.ts";
import { machineDate, yearOf } from "../site/format-date.ts";
import { nobody } from "./known-values.ts";
import { newestFirst } from "./newest-first.ts";
import type { ListedSpeaker } from "./speaker-list.ts";

/**
 * What the browser narrows, counts and orders by, for every record of a bundle in the order "newest
 * first". Lists that run over articles have a value for each article that has records.
 *
 * Pagefind has filters too; but it knows no ranges, counts nothing once its answer is narrowed further,
 * and loads a longer list for the speakers alone than this is in all.
 */
export interface RecordColumns {
  /** Number of records of each article. */
  runs: number[];
  /** "2025-08-28", "2025-08", "2025"; "" where the year is not known. Article by article. */
  dates: string[];
  /** Index into `sources`, article by article. */
  source: number[];
  sources: string[];
  /** Indexes into `topics`, article by article. */
  topic: number[][];
  topics: string[];
  /** A letter for each record: the kind of quote it is begins so. Absent for articles. */
  kind?: string;
  /** Index into the list of speakers, or several for an article; record by record. */
  speaker: (number | number[])[];
}

/** The columns of the articles' bundle. */
export function articleColumns(archive: Archive, speakers: ListedSpeaker[]): RecordColumns {
  const articles = newestFirst(archive);
  const place = places(speakers);
  return {
    runs: articles.map(() => 1),
    ...ofArticles(articles),
    speaker: articles.map(({ quotes }) => [
      ...new Set(quotes.flatMap(({ speakerSlug = "" }) => place.get(speakerSlug) ?? [])),
    ]),
  };
}

/** The columns of the quotes' bundle, or of a part with only some of the quotes. */
export function quoteColumns(
  archive: Archive,
  speakers: ListedSpeaker[],
  isIn: (quote: Quote) => boolean = () => true,
): RecordColumns {
  const articles = newestFirst(archive)
    .map((article) => ({ ...article, quotes: article.quotes.filter(isIn) }))
    .filter(({ quotes }) => quotes.length > 0);
  const quotes = articles.flatMap((article) => article.quotes);
  const place = places(speakers);
  return {
    runs: articles.map((article) => article.quotes.length),
    ...ofArticles(articles),
    kind: quotes.map(({ kind }: Quote) => kind.charAt(0)).join(""),
    speaker: quotes.map(({ speakerSlug }) => place.get(speakerSlug ?? nobody) ?? -1),
  };
}

function ofArticles(articles: ArchivedArticle[]) {
  const sources = [...new Set(articles.map(sourceOf))].sort();
  const topics = [...new Set(articles.flatMap(({ topicSlugs }) => topicSlugs))].sort();
  return {
    dates: articles.map(({ published }) =>
      yearOf(published) === undefined ? "" : (machineDate(published) ?? ""),
    ),
    source: articles.map((article) => sources.indexOf(sourceOf(article))),
    sources,
    topic: articles.map(({ topicSlugs }) => topicSlugs.map((slug) => topics.indexOf(slug))),
    topics,
  };
}

function sourceOf({ sourceSlug }: ArchivedArticle): string {
  return sourceSlug ?? nobody;
}

function places(speakers: ListedSpeaker[]): Map<string, number> {
  return new Map(speakers.map(([slug], at) => [slug, at]));
}

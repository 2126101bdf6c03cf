import type { Archive, ArchivedArticle } from "../model.ts";
import { yearOf } from "../site/format-date.ts";

/**
 * What the browser needs to turn the order "newest first" around: it may not simply read it backwards,
 * since what is undated comes last both ways and an article's quotes stay in reading order.
 */
export interface RecordOrder {
  /** How many records, from the first, have a year. */
  dated: number;
  /** How many records each article has, in the records' order; absent where each has one. */
  runs?: number[];
}

/** The articles newest first, those without a year last; otherwise as the archive orders them. */
export function newestFirst({ articles }: Pick<Archive, "articles">): ArchivedArticle[] {
  return [...articles.filter(hasYear), ...articles.filter((article) => !hasYear(article))];
}

/** The order of articles, as {@link newestFirst} has them. */
export function articleOrder({ articles }: Pick<Archive, "articles">): RecordOrder {
  return { dated: articles.filter(hasYear).length };
}

/** The order of quotes: article by article, as they stand there. */
export function quoteOrder(archive: Pick<Archive, "articles">): RecordOrder {
  const quoting = newestFirst(archive).filter(({ quotes }) => quotes.length > 0);
  return {
    dated: quoting.filter(hasYear).reduce((sum, { quotes }) => sum + quotes.length, 0),
    runs: quoting.map(({ quotes }) => quotes.length),
  };
}

function hasYear({ published }: ArchivedArticle): boolean {
  return yearOf(published) !== undefined;
}

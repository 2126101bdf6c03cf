import type { Archive, ArchivedArticle } from "../model.ts";
import { yearOf } from "../site/format-date.ts";

/**
 * What the browser needs to turn the order "newest first" around: it may not simply read it backwards,
 * since undated articles come last both ways and an article's quotes stay in reading order.
 */
export interface QuoteOrder {
  /** How many quotes, from the first, stand in articles with a year. */
  dated: number;
  /** The number of quotes of each article that has any, in the order of the quotes. */
  articles: number[];
}

/** The articles newest first, those without a year last; otherwise as the archive orders them. */
export function newestFirst({ articles }: Pick<Archive, "articles">): ArchivedArticle[] {
  const hasYear = (article: ArchivedArticle) => yearOf(article.published) !== undefined;
  return [...articles.filter(hasYear), ...articles.filter((article) => !hasYear(article))];
}

/** Sizes of the runs that {@link newestFirst} puts the archive's quotes in. */
export function quoteOrder(archive: Pick<Archive, "articles">): QuoteOrder {
  const quoting = newestFirst(archive).filter(({ quotes }) => quotes.length > 0);
  const dated = quoting.filter(({ published }) => yearOf(published) !== undefined);
  return {
    dated: dated.reduce((sum, { quotes }) => sum + quotes.length, 0),
    articles: quoting.map(({ quotes }) => quotes.length),
  };
}

import type { ReportEntry } from "../archive/report.ts";
import { readArticle } from "../articles/read-article.ts";
import type { ArticleFields } from "../model.ts";
import { findQuotes } from "../quotes/find-quotes.ts";

export type Summary = Pick<
  ReportEntry,
  "title" | "source" | "published" | "publishedBasis" | "quotes" | "problems"
>;

/** What the report says of an article's file; of one that cannot be read, what its raw file says. */
export function summarizeArticle(file: string, markdown: string, raw: ArticleFields): Summary {
  const read = readArticle(file, "", markdown);
  const article = "article" in read ? read.article : undefined;
  const published = article?.published ?? raw.published;
  return {
    title: article?.title ?? raw.title,
    ...(article?.source && { source: article.source }),
    ...(published && { published }),
    publishedBasis: article?.basis.published?.how ?? (published ? "stated" : "unknown"),
    quotes: article ? findQuotes(article).length : 0,
    problems: "problems" in read ? read.problems : [],
  };
}

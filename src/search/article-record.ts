import type { ArchivedArticle } from "../model.ts";
import { formatDate, machineDate, yearOf } from "../site/format-date.ts";
import type { Strings } from "../site/strings.ts";
import { nobody } from "./known-values.ts";
import { recordPage } from "./record-page.ts";

/**
 * One article as a page for Pagefind: its title, deck and body. The record is made from the archive and
 * not from the built page, which names people without telling two of one name apart, and holds words that
 * are not the article's.
 */
export function articleRecord(options: { article: ArchivedArticle; rank: number; strings: Strings }): string {
  const { article, rank, strings } = options;
  const speakers = new Set(article.quotes.flatMap(({ speakerSlug }) => speakerSlug ?? []));
  return recordPage({
    text: [article.deck ?? "", ...article.body.map(({ text }) => text)],
    meta: { title: article.title },
    filters: [
      ...[...speakers].map((slug): [string, string] => ["speaker", slug]),
      ...articleFilters(article, strings),
      ["language", article.language],
      ["quotes", String(article.quotes.length)],
    ],
    rank,
  });
}

/** What an article is found by, and its quotes with it. */
export function articleFilters(article: ArchivedArticle, strings: Strings): [key: string, value: string][] {
  return [
    ["source", article.sourceSlug ?? nobody],
    ...article.topicSlugs.map((slug): [string, string] => ["topic", slug]),
    ["date", formatDate(article.published, strings)],
    ...(yearOf(article.published) ? [["day", machineDate(article.published) ?? ""] as [string, string]] : []),
  ];
}

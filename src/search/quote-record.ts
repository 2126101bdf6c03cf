import type { ArchivedArticle, Quote, Speaker } from "../model.ts";
import type { Strings } from "../site/strings.ts";
import { articleFilters } from "./article-record.ts";
import { nobody } from "./known-values.ts";
import { recordPage } from "./record-page.ts";

/** Other names that are searched with a speaker's own; more would only make the index larger. */
const manyNames = 8;

/**
 * One quote as a page for Pagefind. Words are looked for in the quote and in its speaker's names.
 * Pagefind searches all metadata, so what a result merely shows (the article's title, the date) goes into
 * filters; the browser asks for the filters it needs by name and never loads those lists.
 */
export function quoteRecord(options: {
  quote: Quote;
  article: ArchivedArticle;
  speaker: Speaker | undefined;
  rank: number;
  /** Below it the archive does not say who speaks. */
  threshold: number;
  strings: Strings;
}): string {
  const { quote, article, speaker, rank, threshold, strings } = options;
  // "Researchers" are shown and found, and have no page.
  const described = quote.edited || quote.confidence >= threshold ? quote.speaker?.name : undefined;
  const names = speaker?.aliases.filter(isName).slice(0, manyNames);
  return recordPage({
    text: [quote.text],
    meta: { speaker: speaker?.name ?? described, names: names?.join(" · ") },
    filters: [
      ["speaker", speaker?.slug ?? nobody],
      ...articleFilters(article, strings),
      ["title", article.title],
      ["language", article.language],
      ["kind", quote.kind],
      ["confidence", quote.confidence.toFixed(1)],
    ],
    rank,
  });
}

/** A name, unlike "the Kremlin spokesman", does not begin with a small letter. */
function isName(alias: string): boolean {
  return !/^\p{Ll}/u.test(alias);
}

import type { ArchivedArticle, Quote, Speaker } from "../model.ts";
import { formatDate, yearOf } from "../site/format-date.ts";
import type { Strings } from "../site/strings.ts";

/** Filter value of a quote that nobody, or of an article that no source, is known for. No slug begins so. */
export const nobody = "_none";

/** Filter value of an article whose year is not known. */
export const undated = "undated";

/** Other names that are searched with a speaker's own; more would only make the index larger. */
const manyNames = 8;

/**
 * One quote as a small page for Pagefind to read.
 *
 * Its text is all that words are looked for in, together with the speaker's names: Pagefind searches
 * metadata too, so what a result merely shows (the article's title, the date) goes into filters, which it
 * does not search. The browser never loads those filters' lists: it asks for the lists it wants by name.
 *
 * @param rank place of the quote among all, newest first; no two are the same
 */
export function quoteRecord(options: {
  quote: Quote;
  article: ArchivedArticle;
  speaker: Speaker | undefined;
  rank: number;
  strings: Strings;
}): string {
  const { quote, article, speaker, rank, strings } = options;
  const filters: [key: string, value: string][] = [
    ["speaker", speaker?.slug ?? nobody],
    ["source", article.sourceSlug ?? nobody],
    ...article.topicSlugs.map((slug): [string, string] => ["topic", slug]),
    ["year", yearOf(article.published) ?? undated],
    ["kind", quote.kind],
    ["title", article.title],
    ["date", formatDate(article.published, strings)],
    ["confidence", quote.confidence.toFixed(1)],
  ];
  const marks = filters.map(
    ([key, value]) => `<i data-pagefind-filter="${key}[data-v]" data-v="${escapeHtml(value)}"></i>`,
  );
  if (speaker !== undefined) {
    marks.push(`<i data-pagefind-meta="speaker[data-v]" data-v="${escapeHtml(speaker.name)}"></i>`);
    const names = speaker.aliases.filter(isName).slice(0, manyNames);
    if (names.length > 0) {
      marks.push(`<i data-pagefind-meta="names[data-v]" data-v="${escapeHtml(names.join(" · "))}"></i>`);
    }
  }
  marks.push(`<i data-pagefind-sort="newest[data-v]" data-v="${rank}"></i>`);
  // Pagefind ends a text that has no full stop with one: the last word here is no word, and the client
  // cuts the text there.
  // A record without any word would be dropped; "…" is a quote, and gets one.
  const end = /[\p{L}\p{N}]/u.test(quote.text) ? endOfText : `${endOfText} 0`;
  const text = `<p>${escapeHtml(quote.text)} ${end}</p>`;
  return `<!doctype html><html><meta charset="utf-8"><body data-pagefind-body>${marks.join("")}${text}</body></html>`;
}

/** What follows a quote's words in its record. */
export const endOfText = "‖";

/** Where a record lies among the temporary pages: its address in the index, which the client rewrites. */
export function quoteRecordPath(articleSlug: string, id: string): string {
  return `articles/${articleSlug}/q-${id}.html`;
}

/** A name, unlike "the Kremlin spokesman", does not begin with a small letter. */
function isName(alias: string): boolean {
  return !/^\p{Ll}/u.test(alias);
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

import type { Archive, ArchivedArticle } from "../model.ts";
import { formatDate } from "../site/format-date.ts";
import { describedSpeaker } from "../site/speaker-name.ts";
import { stringsFor } from "../site/strings.ts";
import type { IndexedPage } from "./condense-bundle.ts";
import { kinds, levels } from "./known-values.ts";
import { dayOf, levelOf, sourceOf } from "./record-lists.ts";
import { endOfText } from "./record-page.ts";

/** What a result shows of an article. */
export interface StoredArticle {
  slug: string;
  title: string;
  /** In words of the interface: "28 August 2025". */
  date: string;
  /** "2025-08-28", as exactly as is known; "" where the year is not. */
  day: string;
  /** Slug, or that none is known. */
  source: string;
  language: string;
}

/** The same with its quotes. */
export interface StoredQuotes extends StoredArticle {
  quotes: {
    id: string;
    text: string;
    /** Places in the lists of {@link ./known-values.ts}. */
    kind: number;
    level: number;
    /** Place in the list of speakers, or what somebody is called who is not in it. */
    by?: number | string;
  }[];
}

/** The same with its text; `quoted` is the number of its quotes. */
export interface StoredText extends StoredArticle {
  text: string;
  quoted: number;
}

/** What is shown of an article's quotes, and the number of words by which the index counts each. */
export function storedQuotes(
  article: ArchivedArticle,
  page: IndexedPage,
  settings: Archive["settings"],
  speakerAt: Map<string, number>,
): { stored: StoredQuotes; lengths: number[] } {
  const { words, separator } = partedWords(page);
  const ends = [...page.starts.slice(1), words.length];
  const quotes = article.quotes.map((quote, at) => {
    const by = speakerAt.get(quote.speakerSlug ?? "") ?? describedSpeaker(quote, settings)?.name;
    const own = words.slice(page.starts[at], ends[at]);
    return {
      id: quote.id,
      text: asParted(quote.text, beforeEnd(own), separator),
      kind: kinds.indexOf(quote.kind),
      level: levels.indexOf(levelOf(quote)),
      ...(by !== undefined && { by }),
    };
  });
  return {
    stored: { ...storedArticle(article, settings), quotes },
    lengths: ends.map((end, at) => end - (page.starts[at] ?? 0)),
  };
}

/** What is shown of an article. */
export function storedText(
  article: ArchivedArticle,
  page: IndexedPage,
  settings: Archive["settings"],
): StoredText {
  const { words, separator } = partedWords(page);
  const text = beforeEnd(words).join(separator);
  return { ...storedArticle(article, settings), text, quoted: article.quotes.length };
}

function storedArticle(article: ArchivedArticle, { language }: Archive["settings"]): StoredArticle {
  return {
    slug: article.slug,
    title: article.title,
    date: formatDate(article.published, stringsFor(language)),
    day: dayOf(article),
    source: sourceOf(article),
    language: article.language,
  };
}

function partedWords({ content }: IndexedPage): { words: string[]; separator: string } {
  const unspaced = content.includes("\u200b");
  return { words: content.split(unspaced ? "\u200b" : /[^\S\uFEFF]+/), separator: unspaced ? "\u200b" : " " };
}

/** The words before the mark where the text ends. */
function beforeEnd(words: string[]): string[] {
  return words.slice(
    0,
    words.findLastIndex((word) => word.startsWith(endOfText)),
  );
}

/** The text itself, where white space parts it as the index does; otherwise as the index has it. */
function asParted(text: string, words: string[], separator: string): string {
  return text.split(/[^\S\uFEFF]+/).length === words.length ? text : words.join(separator);
}

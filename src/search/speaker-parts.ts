import type { Archive } from "../model.ts";
import type { ListedSpeaker } from "./speaker-list.ts";

/** Fewer quotes than this are as quickly loaded whole. */
const worthParting = 5000;

/** A part holds about so many quotes. */
const partSize = 3000;

/** More parts would only be more files. */
const mostParts = 16;

/**
 * In how many parts the index of quotes is kept besides the whole: who asks for one speaker then loads
 * that speaker's part, and not the list of all records. 0 where the whole is small enough.
 */
export function partCount({ articles }: Pick<Archive, "articles">): number {
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  return quotes < worthParting ? 0 : Math.min(mostParts, Math.ceil(quotes / partSize));
}

/** The part that a speaker's quotes are in; undefined for whom the list does not have. */
export function partOf(slug: string, speakers: ListedSpeaker[], parts: number): number | undefined {
  // The list begins with the most quoted: dealt out like cards, they make parts of about the same size.
  const place = speakers.findIndex(([own]) => own === slug);
  return place < 0 || parts === 0 ? undefined : place % parts;
}

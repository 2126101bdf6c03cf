import { kinds, type Level, levels, nobody } from "../search/known-values.ts";
import type { StoredArticle, StoredQuotes, StoredText } from "../search/stored-texts.ts";
import type { ArchiveLists } from "./archive-lists.ts";
import type { View } from "./query.ts";

/** What a result shows. */
export interface LoadedRecord extends StoredArticle {
  /** Its place among all records of the view, newest first. */
  place: number;
  /** Where it leads, from the site's root. */
  path: string;
  /** Verbatim; parted by U+200B into words in languages without spaces. */
  text: string;
  /** Which of the text's words were looked for. */
  at: number[];
  /** Of an article. */
  quoted?: number;
  /** Of a quote. */
  quote?: {
    id: string;
    kind: string;
    level: Level;
    /** Slug of an established speaker; a name also of others. */
    speaker?: string;
    name?: string;
  };
}

/**
 * Loads a result.
 *
 * @throws where its text, or a list, cannot be had
 */
export async function loadRecord(
  lists: ArchiveLists,
  view: View,
  place: number,
  at: number[] = [],
): Promise<LoadedRecord> {
  const articles = await lists.articles();
  const article = view === "quotes" ? articles.ofQuote[place]! : place;
  const [stored, speakers] = await Promise.all([
    lists.text<StoredQuotes | StoredText>(view, article),
    view === "quotes" ? lists.speakers() : [],
  ]);
  const { slug, title, date, day, source, language } = stored;
  const path = `articles/${encodeURIComponent(slug)}/`;
  const shown = { place, at, slug, title, date, day, source, language };
  if ("text" in stored) return { ...shown, path, text: stored.text, quoted: stored.quoted };
  const { id, text, kind, level, by } = stored.quotes[place - articles.firstQuote[article]!]!;
  const speaker = typeof by === "number" ? speakers[by] : undefined;
  const name = typeof by === "string" ? by : speaker?.[1];
  return {
    ...shown,
    path: `${path}#q-${id}`,
    text,
    quote: {
      id,
      kind: kinds[kind] ?? "",
      level: levels[level] ?? "low",
      ...(speaker && speaker[0] !== nobody && { speaker: speaker[0] }),
      ...(name !== undefined && { name }),
    },
  };
}

import type { ArchivedArticle } from "../model.ts";
import { readEdtf } from "./read-edtf.ts";

/** Articles that one timeline can hold; a larger one has a page for each month. */
const most = 600;

/** The months ("2025-08"), and years whose month is not known, that have pages of their own; newest first. */
export function timelineParts(articles: ArchivedArticle[]): string[] {
  if (articles.length <= most) return [];
  const parts = new Set(articles.flatMap((article) => timelineKey(article) ?? []));
  return [...parts].sort().reverse();
}

/** The articles of one part, in the archive's order. */
export function timelinePart(articles: ArchivedArticle[], part: string): ArchivedArticle[] {
  return articles.filter((article) => timelineKey(article) === part);
}

/** "2025-08", or "2025" where the month is not known; undefined where not even the year is. */
function timelineKey({ published }: ArchivedArticle): string | undefined {
  const read = published === undefined ? undefined : readEdtf(published);
  if (read?.kind !== "point" || read.at.kind === "day-of-year") return undefined;
  const year = String(read.at.year).padStart(4, "0");
  return read.at.kind === "year" ? year : `${year}-${String(read.at.month).padStart(2, "0")}`;
}

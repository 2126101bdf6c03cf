/** What texts are kept of: whole articles, and their quotes. */
export type TextView = "articles" | "quotes";

/** Files of texts at most: hosts limit files, and all of the index keeps below 2,000. */
const mostFiles: Record<TextView, number> = { articles: 550, quotes: 700 };

/** Of how many articles, neighbours in time, a file holds the texts: few, for hosts that cannot send a part of a file. */
export function perFile(articles: number, view: TextView): number {
  return Math.max(1, Math.ceil(articles / mostFiles[view]));
}

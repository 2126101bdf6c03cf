import { groupBy } from "../group-by.ts";
import type { ArchivedArticle } from "../model.ts";
import { machineDate } from "./format-date.ts";
import { readEdtf } from "./read-edtf.ts";

/** A stretch of time, or what is left where time says no more, of a list too long for one page. */
export interface Part {
  /** The last of its address: "2025", "2025-08", "2025-08-28", "undated", or a page of one of these, "undated/2". */
  key: string;
  /** Its weight, that of its finer parts included. */
  count: number;
  /** What stands under this key itself: everything; or, beside finer parts, what is not known more exactly. */
  articles: ArchivedArticle[];
  /** Finer parts, newest first. */
  parts: Part[];
}

interface SplitOptions {
  /** What one page may hold. */
  most: number;
  /** What an article weighs, as the quotes of one speaker in it. */
  weigh?: (article: ArchivedArticle) => number;
  /** No part is larger than a month, however little is in it. */
  byMonth?: boolean;
}

/** What is known of some dates, in the order in which the timeline has them: after all others. */
const uncertain = ["yearless", "bounded", "undated"];

/** Where a key of each depth ends: "2025", "2025-08", "2025-08-28". */
const ends = [4, 7, 10];

/**
 * Splits articles by year; a year that holds too much by month, a month by day, and what no date splits further into
 * pages, none of which divides an article. A date gives a part its address, so that it stays what it is when
 * more arrives: a year that comes to be split still stands where it was, over its months.
 *
 * @param articles in the archive's order, which each part keeps
 * @returns nothing where one page holds them all
 */
export function splitByDate(
  articles: ArchivedArticle[],
  { most, weigh = () => 1, byMonth = false }: SplitOptions,
): Part[] {
  const weight = (list: ArchivedArticle[]) => list.reduce((sum, article) => sum + weigh(article), 0);

  const partOf = (key: string, own: ArchivedArticle[], depth: number): Part => {
    const count = weight(own);
    if (count <= most && !(byMonth && depth === 0)) return { key, count, articles: own, parts: [] };
    const finer = groupBy(own, (article) => keyAt(article, depth + 1));
    const rest = finer.get(key) ?? [];
    finer.delete(key);
    const parts = partsOf(finer, depth + 1);
    return weight(rest) <= most || rest.length === 1
      ? { key, count, articles: rest, parts }
      : { key, count, articles: [], parts: [...parts, ...pagesOf(key, rest)] };
  };

  /** Newest first, uncertain dates last. */
  const partsOf = (groups: Map<string, ArchivedArticle[]>, depth: number): Part[] =>
    [...groups]
      .sort(([a], [b]) => uncertain.indexOf(a) - uncertain.indexOf(b) || (a < b ? 1 : -1))
      .map(([key, own]) => partOf(key, own, depth));

  /** The last resort, counted in the order of the list. */
  const pagesOf = (key: string, list: ArchivedArticle[]): Part[] => {
    const pages: Part[] = [];
    for (const article of list) {
      const count = weigh(article);
      const page = pages.at(-1);
      if (page && page.count + count <= most) {
        page.articles.push(article);
        page.count += count;
      } else pages.push({ key: `${key}/${pages.length + 1}`, count, articles: [article], parts: [] });
    }
    return pages;
  };

  return weight(articles) <= most
    ? []
    : partsOf(
        groupBy(articles, (article) => keyAt(article, 0)),
        0,
      );
}

/** "2025" at depth 0, "2025-08" at depth 1, or as much of it as is known; or in which way it is uncertain. */
function keyAt({ published }: ArchivedArticle, depth: number): string {
  const read = readEdtf(published);
  if (read === undefined) return "undated";
  if (read.kind !== "point") return "bounded";
  if (read.at.kind === "day-of-year") return "yearless";
  return machineDate(published)!.slice(0, ends[depth]);
}

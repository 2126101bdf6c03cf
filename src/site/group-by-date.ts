import type { ArchivedArticle } from "../model.ts";
import { type DatePoint, readEdtf } from "./read-edtf.ts";

/** Articles that came out in one month, or in a year whose month is not known (`month` absent). */
export interface MonthGroup {
  month?: number;
  articles: ArchivedArticle[];
}

export interface YearGroup {
  year: number;
  months: MonthGroup[];
}

/** All articles by what is known of their dates; each is in exactly one place. */
export interface Timeline {
  /** Newest first. */
  years: YearGroup[];
  /** A day, but no year: in the order of the calendar. */
  yearless: ArchivedArticle[];
  /** Only a limit or a stretch is known. */
  bounded: ArchivedArticle[];
  undated: ArchivedArticle[];
}

/** Sorts articles into a timeline, keeping their order within each part. */
export function groupByDate(articles: ArchivedArticle[]): Timeline {
  const timeline: Timeline = { years: [], yearless: [], bounded: [], undated: [] };
  const years = new Map<number, Map<number | undefined, ArchivedArticle[]>>();
  for (const article of articles) {
    const read = readEdtf(article.published);
    if (read === undefined) timeline.undated.push(article);
    else if (read.kind !== "point") timeline.bounded.push(article);
    else if (read.at.kind === "day-of-year") timeline.yearless.push(article);
    else {
      const { at } = read;
      const months = getOrAdd(years, at.year, () => new Map<number | undefined, ArchivedArticle[]>());
      getOrAdd(months, monthOf(at), () => [] as ArchivedArticle[]).push(article);
    }
  }
  timeline.years = [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, months]) => ({
      year,
      months: [...months]
        // A year alone comes after its months.
        .sort(([a], [b]) => (b ?? 0) - (a ?? 0))
        .map(([month, own]) => ({ ...(month !== undefined && { month }), articles: own })),
    }));
  return timeline;
}

function monthOf(at: DatePoint): number | undefined {
  return at.kind === "day" || at.kind === "month" ? at.month : undefined;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

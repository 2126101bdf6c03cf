import { DateTime } from "luxon";
import type { Article, Basis, Edtf, Story } from "../model.ts";
import { eventDay } from "./event-day.ts";

/** A date found by way of another article of the same story. */
export interface InferredDate {
  published: Edtf;
  basis: Basis;
}

/**
 * Dates for articles that name only a weekday, "yesterday" or "today", from a dated article of the same story: the day
 * within one day of it that falls on that weekday, or so many days after the one its own lead tells of. Without such a
 * word, or with dated articles that disagree, the date stays unknown, and a day past a known bound is none.
 */
export function inferDates(articles: Article[], stories: Story[]): Map<string, InferredDate> {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const inferred = new Map<string, InferredDate>();
  for (const story of stories) {
    const members = story.articles.map((slug) => bySlug.get(slug)!);
    const dated = members.filter((article) => eventDay(article).day);
    for (const article of members) {
      if (!isOpen(article)) continue;
      const found = new Map<string, Article>();
      for (const other of dated) {
        const candidate = dayBeside(article, other);
        if (candidate && !found.has(candidate)) found.set(candidate, other);
      }
      const [only, ...others] = [...found];
      if (!only || others.length || isPast(article, only[0])) continue;
      const [published, other] = only;
      const { said } = eventDay(article);
      inferred.set(article.slug, {
        published,
        basis: { how: "inferred", by: "same-story", ...(said && { evidence: said }), witness: other.slug },
      });
    }
  }
  return inferred;
}

/** Whether a day may still be found: there is none, or a bound that no editor has set. */
function isOpen({ published, basis }: Article): boolean {
  return !published || (published.startsWith("../") && basis.published?.how === "inferred");
}

/** Whether a day lies past the bound an article has, which may be a month or a year. */
function isPast({ published }: Article, day: string): boolean {
  const bound = published?.slice("../".length);
  return bound !== undefined && day.slice(0, bound.length) > bound;
}

/** The day of publication that follows from a dated article of the same story. */
function dayBeside(article: Article, other: Article): string | undefined {
  const { weekday, ago } = eventDay(article);
  const { day, weekday: told, ago: before } = eventDay(other);
  if (weekday) return nearestDay(day!, weekday, [0, -1, 1]);
  if (ago === undefined) return undefined;
  const event = told
    ? nearestDay(day!, told, [0, -1])
    : before === undefined
      ? undefined
      : shift(day!, -before);
  return event && shift(event, ago);
}

/** The first day among the steps from `day` that is the given weekday (1 = Monday). */
function nearestDay(day: string, weekday: number, steps: number[]): string | undefined {
  return steps.map((step) => shift(day, step)).find((each) => DateTime.fromISO(each).weekday === weekday);
}

const shift = (day: string, days: number) =>
  DateTime.fromISO(day, { zone: "utc" }).plus({ days }).toISODate()!;

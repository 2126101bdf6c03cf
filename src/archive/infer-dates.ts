import { DateTime } from "luxon";
import type { Article, Basis, Edtf, Story } from "../model.ts";
import { eventDay } from "./event-day.ts";

/** A date found by way of another article of the same story. */
export interface InferredDate {
  published: Edtf;
  basis: Basis;
}

/**
 * Dates for articles that name only a weekday, from a dated article of the same story: the day within one day of it
 * that falls on that weekday. Without a weekday, or with dated articles that disagree, the date stays unknown.
 */
export function inferDates(articles: Article[], stories: Story[]): Map<string, InferredDate> {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const inferred = new Map<string, InferredDate>();
  for (const story of stories) {
    const members = story.articles.map((slug) => bySlug.get(slug)!);
    const dated = members.filter((article) => eventDay(article).day);
    for (const article of members) {
      const { day, weekday } = eventDay(article);
      if (article.published || day || !weekday) continue;
      const found = new Map<string, Article>();
      for (const other of dated) {
        const candidate = nearestDay(eventDay(other).day!, weekday);
        if (candidate && !found.has(candidate)) found.set(candidate, other);
      }
      const [only, ...others] = [...found];
      if (!only || others.length) continue;
      const [published, other] = only;
      const name = DateTime.fromISO(published, { zone: "utc" }).setLocale("en").toFormat("cccc");
      const witness = other.source ?? `“${other.title}”`;
      const evidence = `${name} in the text; ${witness} dates the same story ${DateTime.fromISO(eventDay(other).day!, { zone: "utc" }).setLocale("en").toFormat("d MMMM yyyy")}`;
      inferred.set(article.slug, { published, basis: { how: "inferred", by: "same-story", evidence } });
    }
  }
  return inferred;
}

/** The day at most one day from `day` that is the given weekday (1 = Monday). */
function nearestDay(day: string, weekday: number): string | undefined {
  for (const step of [0, -1, 1]) {
    const candidate = DateTime.fromISO(day, { zone: "utc" }).plus({ days: step });
    if (candidate.weekday === weekday) return candidate.toISODate() ?? undefined;
  }
  return undefined;
}

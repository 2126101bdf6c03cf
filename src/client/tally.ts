import { type Asked, asksDates, chosenFacets, placeInRange } from "./asked.ts";
import type { Columns } from "./load-columns.ts";
import type { Facet, View } from "./query.ts";

/** What a query could be narrowed by or relieved of. */
export interface Tally {
  /** Number of results. */
  total: number;
  /** Facet, value, number of results that choosing it instead would leave. */
  choices: Partial<Record<Facet, Record<string, number>>>;
  /** Number of results without that part of the query. */
  without: Partial<Record<Facet | "dates", number>>;
  /** Number of results in each year and each month, whatever range is asked for. */
  years: Record<string, number>;
  months: Record<string, number>;
  /** Number of results that have no date, or none close enough to tell whether it lies in the range. */
  unclear: number;
}

/** Whether a record is left by all that narrows the query, words aside. */
export function isLeft(place: number, asked: Asked, columns: Columns, view: View): boolean {
  return failing(place, asked, columns, chosenFacets(asked, view)).length === 0;
}

/** Counts in one go through the records that have the words. */
export function tally(places: Iterable<number>, asked: Asked, columns: Columns, view: View): Tally {
  const facets = columns.known;
  const chosen = chosenFacets(asked, view);
  const counted: Tally = { total: 0, choices: {}, without: {}, years: {}, months: {}, unclear: 0 };
  for (const facet of facets) counted.choices[facet] = {};
  for (const part of [...chosen, ...(asksDates(asked) ? ["dates" as const] : [])]) counted.without[part] = 0;

  for (const place of places) {
    const fails = failing(place, asked, columns, chosen);
    const [only] = fails;
    if (fails.length > 1 || only === "without") continue;
    if (only !== undefined) counted.without[only] = (counted.without[only] ?? 0) + 1;
    else counted.total += 1;
    // What fails in one part alone is what another choice in that part would leave.
    for (const facet of facets) {
      const own = counted.choices[facet];
      if (own === undefined || (only !== undefined && only !== facet)) continue;
      for (const value of columns.values(place, facet)) own[value] = (own[value] ?? 0) + 1;
    }
    if (only === undefined || only === "dates") countDates(place, asked, columns, counted);
  }
  for (const part of Object.keys(counted.without) as (Facet | "dates")[]) {
    counted.without[part] = (counted.without[part] ?? 0) + counted.total;
  }
  return counted;
}

function countDates(place: number, asked: Asked, columns: Columns, counted: Tally): void {
  const days = columns.days(place);
  if (placeInRange(days, asked.range) === "unclear") counted.unclear += 1;
  if (days === undefined) return;
  const first = new Date(days.first * 86_400_000).toISOString();
  const year = first.slice(0, 4);
  counted.years[year] = (counted.years[year] ?? 0) + 1;
  if (days.last - days.first > 31) return;
  const month = first.slice(0, 7);
  counted.months[month] = (counted.months[month] ?? 0) + 1;
}

/** The parts of a query that would leave a record out. */
function failing(
  place: number,
  asked: Asked,
  columns: Columns,
  chosen: Facet[],
): (Facet | "dates" | "without")[] {
  const has = (facet: Facet, value: string) => columns.has(place, facet, value);
  const fails: (Facet | "dates" | "without")[] = chosen.filter((facet) => !has(facet, asked.facets[facet]));
  if (asked.without.some(({ facet, value }) => has(facet, value))) fails.push("without");
  if (asksDates(asked)) {
    const state = placeInRange(columns.days(place), asked.range);
    if (state !== (asked.undated ? "unclear" : "in")) fails.push("dates");
  }
  return fails;
}

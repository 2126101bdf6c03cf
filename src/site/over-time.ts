import { DateTime } from "luxon";
import type { Edtf } from "../model.ts";
import { readEdtf } from "./read-edtf.ts";
import type { Site } from "./site.ts";
import type { Strings } from "./strings.ts";

/** Months, or years where there are too many months, and how much falls in each. */
export interface OverTime {
  unit: "month" | "year";
  periods: { label: string; count: number }[];
}

/** Below this a chart says less than the list does. */
const least = { things: 12, months: 4 };
/** Bars that can still be told apart on a telephone. */
const most = 60;

/**
 * How many dates fall in each month, or year, from the first to the last, those without any included.
 * Only dates whose month is certain are counted.
 *
 * @returns undefined where there are too few to make sense
 */
export function overTime({ strings }: Site, dates: (Edtf | undefined)[]): OverTime | undefined {
  const months = dates.flatMap((date) => monthOf(date) ?? []);
  if (months.length < least.things || new Set(months).size < least.months) return undefined;
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b));
  const unit = last - first + 1 > most ? "year" : "month";
  const length = unit === "year" ? 12 : 1;
  const counts = new Map<number, number>();
  for (const month of months) {
    const period = Math.floor(month / length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const periods: OverTime["periods"] = [];
  for (let period = Math.floor(first / length); period <= Math.floor(last / length); period += 1)
    periods.push({ label: label(strings, period, unit), count: counts.get(period) ?? 0 });
  return { unit, periods };
}

/** Months since year 0. */
function monthOf(published: string | undefined): number | undefined {
  const read = readEdtf(published);
  if (read?.kind !== "point" || read.qualifier !== undefined) return undefined;
  return read.at.kind === "day" || read.at.kind === "month"
    ? read.at.year * 12 + read.at.month - 1
    : undefined;
}

function label(strings: Strings, period: number, unit: OverTime["unit"]): string {
  if (unit === "year") return String(period);
  const date = { year: Math.floor(period / 12), month: (period % 12) + 1 };
  return DateTime.fromObject(date, { zone: "utc", locale: strings.language }).toFormat(
    strings.datePatterns.month,
  );
}

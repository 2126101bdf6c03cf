import type { Asked } from "./asked.ts";
import type { Tally } from "./tally.ts";

/** A year or a month, "2022" or "2022-10", with its number of results. */
export interface Bar {
  date: string;
  count: number;
}

/** More months than these are shown as years. */
const mostMonths = 36;

/** More bars than these would be too thin; then only years with results are shown. */
const mostBars = 150;

/**
 * The stretches of time that results are spread over, oldest first and without gaps: months where they lie
 * close together or the range asked for is that short, years otherwise.
 */
export function barsOf(
  { years, months }: Pick<Tally, "years" | "months">,
  { from, to }: Pick<Asked, "from" | "to">,
): Bar[] {
  const known = Object.keys(years).sort();
  const first = from.slice(0, 4) || known[0];
  const last = to.slice(0, 4) || known.at(-1);
  if (first === undefined || last === undefined || first > last) return [];
  const dated = Object.keys(months).sort();
  const span = (Number(last) - Number(first) + 1) * 12;
  const within = dated.filter((month) => month.slice(0, 4) >= first && month.slice(0, 4) <= last);
  const [start = "", end = ""] = [within[0], within.at(-1)];
  if (within.length > 0 && (span <= mostMonths || monthsBetween(start, end) < mostMonths)) {
    return fill(monthsBetween(start, end) + 1, (n) => addMonths(start, n), months);
  }
  const [oldest = "", newest = ""] = [known[0], known.at(-1)];
  if (Number(newest) - Number(oldest) >= mostBars) {
    return known.map((date) => ({ date, count: years[date] ?? 0 }));
  }
  const year = (n: number) => String(Number(oldest) + n).padStart(4, "0");
  return fill(Number(newest) - Number(oldest) + 1, year, years);
}

function fill(length: number, dateAt: (n: number) => string, counts: Record<string, number>): Bar[] {
  return Array.from({ length }, (_, n) => ({ date: dateAt(n), count: counts[dateAt(n)] ?? 0 }));
}

function monthsBetween(a: string, b: string): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5)) - Number(a.slice(5));
}

function addMonths(month: string, n: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
  return `${String(Math.floor(all / 12)).padStart(4, "0")}-${String((all % 12) + 1).padStart(2, "0")}`;
}

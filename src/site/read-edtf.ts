import type { Edtf } from "../model.ts";

/** One point of a date: a day, a month, a year, or a day of an unknown year. */
export type DatePoint =
  | { kind: "day"; year: number; month: number; day: number }
  | { kind: "month"; year: number; month: number }
  | { kind: "year"; year: number }
  | { kind: "day-of-year"; month: number; day: number };

/** A date as it can be shown: a point (certain or not), a limit on one side, or a stretch. */
export type ReadDate =
  | { kind: "point"; at: DatePoint; qualifier?: "perhaps" | "about" }
  | { kind: "not-after"; at: DatePoint }
  | { kind: "not-before"; at: DatePoint }
  | { kind: "between"; from: DatePoint; to: DatePoint };

/**
 * Reads the part of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1) that dates of
 * articles need: days, months, years, "XXXX-MM-DD", "?", "~", "%", and intervals open on one side.
 *
 * @returns undefined where there is none, and for anything else, which is then shown as it was written
 */
export function readEdtf(date: Edtf | undefined): ReadDate | undefined {
  const [from, to, more] = date?.split("/") ?? [];
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) return readPoint(from);
  const open = (side: string) => side === ".." || side === "";
  if (open(from) && !open(to)) return limit("not-after", to);
  if (open(to) && !open(from)) return limit("not-before", from);
  const first = readPoint(from);
  const last = readPoint(to);
  if (first?.kind !== "point" || last?.kind !== "point") return undefined;
  return { kind: "between", from: first.at, to: last.at };
}

function limit(kind: "not-after" | "not-before", side: string): ReadDate | undefined {
  const read = readPoint(side);
  return read?.kind === "point" ? { kind, at: read.at } : undefined;
}

function readPoint(text: string): ReadDate | undefined {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/.exec(text);
  if (!match) return undefined;
  const [, yearText, monthText, dayText, mark] = match;
  const at = point(
    yearText === "XXXX" ? undefined : Number(yearText),
    monthText === undefined ? undefined : Number(monthText),
    dayText === undefined ? undefined : Number(dayText),
  );
  if (at === undefined) return undefined;
  if (mark === undefined) return { kind: "point", at };
  return { kind: "point", at, qualifier: mark === "~" ? "about" : "perhaps" };
}

function point(year?: number, month?: number, day?: number): DatePoint | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  // 2024 is a leap year: a 29 February without a year is possible.
  if (day !== undefined && month !== undefined) {
    const last = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
    if (day < 1 || day > last) return undefined;
  }
  if (year === undefined) {
    return month === undefined || day === undefined ? undefined : { kind: "day-of-year", month, day };
  }
  if (month === undefined) return { kind: "year", year };
  return day === undefined ? { kind: "month", year, month } : { kind: "day", year, month, day };
}

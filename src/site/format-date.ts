import { DateTime } from "luxon";
import type { Edtf } from "../model.ts";
import { type DatePoint, readEdtf } from "./read-edtf.ts";
import type { Strings } from "./strings.ts";

/**
 * A date in words: "28 August 2025", "August 2025", "26 February, year unknown", "not after 5 March 2025".
 * Neither the machine's locale nor its time zone has a say.
 */
export function formatDate(date: Edtf | undefined, strings: Strings): string {
  if (date === undefined) return strings.undated;
  const read = readEdtf(date);
  switch (read?.kind) {
    case undefined:
      return date;
    case "not-after":
      return strings.notAfter(formatPoint(read.at, strings));
    case "not-before":
      return strings.notBefore(formatPoint(read.at, strings));
    case "between":
      return strings.between(formatPoint(read.from, strings), formatPoint(read.to, strings));
    case "point": {
      const words = formatPoint(read.at, strings);
      return read.qualifier ? strings[read.qualifier](words) : words;
    }
  }
}

/** A single point of a date in words. */
function formatPoint(at: DatePoint, strings: Strings): string {
  const { datePatterns: patterns } = strings;
  switch (at.kind) {
    case "day":
      return inWords(at.year, at.month, at.day, patterns.day, strings);
    case "month":
      return inWords(at.year, at.month, 1, patterns.month, strings);
    case "year":
      return String(at.year);
    case "day-of-year":
      return strings.yearUnknown(inWords(2024, at.month, at.day, patterns.dayOfYear, strings));
  }
}

/** The name of a month: "August". */
export function formatMonth(month: number, strings: Strings): string {
  return inWords(2024, month, 1, strings.datePatterns.monthAlone, strings);
}

/** The value of a `datetime` attribute; undefined where HTML has no form for such a date. */
export function machineDate(date: Edtf | undefined): string | undefined {
  const read = readEdtf(date);
  if (read?.kind !== "point") return undefined;
  const two = (n: number) => String(n).padStart(2, "0");
  const { at } = read;
  switch (at.kind) {
    case "day":
      return `${four(at.year)}-${two(at.month)}-${two(at.day)}`;
    case "month":
      return `${four(at.year)}-${two(at.month)}`;
    case "year":
      return four(at.year);
    case "day-of-year":
      return `${two(at.month)}-${two(at.day)}`;
  }
}

/** The day an article certainly appeared, as "2025-08-28": what feeds and sitemaps may assert. */
export function certainDay(date: Edtf | undefined): string | undefined {
  const read = readEdtf(date);
  const certain = read?.kind === "point" && read.at.kind === "day" && read.qualifier === undefined;
  return certain ? machineDate(date) : undefined;
}

/** The year a date certainly falls in, as "2025". */
export function yearOf(date: Edtf | undefined): string | undefined {
  const read = readEdtf(date);
  return read?.kind === "point" && read.at.kind !== "day-of-year" ? four(read.at.year) : undefined;
}

const four = (year: number) => String(year).padStart(4, "0");

function inWords(year: number, month: number, day: number, pattern: string, strings: Strings): string {
  return DateTime.fromObject({ year, month, day }, { zone: "utc", locale: strings.language }).toFormat(
    pattern,
  );
}

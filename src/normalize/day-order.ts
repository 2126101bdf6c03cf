import { type DayOrder, findDates } from "./find-dates.ts";
import { full } from "./infer-day.ts";
import type { Line, Page } from "./page.ts";
import { weekdayIn } from "./weekday-in.ts";

/** How a line's days in numbers are to be read, and whether that is no more than likely. */
export interface ReadOrder {
  order: DayOrder;
  guessed?: true;
}

/**
 * Which of the two numbers in "05/06/2024" is the month. In order: the weekday beside it; another day on the page, or in
 * its mark-up, that one reading is; numbers over twelve elsewhere; the zone; the country; the language. A clock of
 * twelve or twenty-four hours makes one order likelier, no more.
 */
export function dayOrder(line: Line, page: Page): ReadOrder {
  const { fields, metadata, lines } = page;
  const english = fields.language === "en" || fields.language === "und";
  if (!inNumbers.test(line.text)) return { order: english ? "unknown" : "day-first" };
  const known = byWeekday(line.text) ?? byWitness(line, page) ?? pageOrder(lines);
  if (known) return { order: known };
  if (americanZone.test(line.text) && english) return { order: "month-first" };
  if (otherZone.test(line.text) || metadata.dayFirst || !english) return { order: "day-first" };
  if (/\b(?:1[3-9]|2[0-3])[:.h][0-5]\d\b/.test(line.text)) return { order: "day-first", guessed: true };
  if (/\d\s?[ap]\.?m\b/i.test(line.text)) return { order: "month-first", guessed: true };
  return { order: "unknown" };
}

const inNumbers = /(?<![\d/])\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/;
const americanZone = /\b(?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b/;
const otherZone = /\b(?:GMT|BST|UTC|WES?T|CES?T|EES?T|MSK|SAST|A[EWC]S?[SD]?T|NZ[SD]T|SGT|HKT|PKT|EAT|WAT)\b/;

/** The line's first full day, read in either order. */
function readings(text: string): { order: DayOrder; day: string }[] {
  return (["day-first", "month-first"] as const).flatMap((order) => {
    const day = findDates(text, order)[0]?.edtf;
    return day && full(day) ? [{ order, day }] : [];
  });
}

function byWeekday(text: string): DayOrder | undefined {
  const weekday = weekdayIn(text);
  if (weekday === undefined) return undefined;
  return only(readings(text), (day) => new Date(`${day}T00:00:00Z`).getUTCDay() === weekday);
}

/** Another day that is written so that nobody can misread it, in the mark-up or on another line about the headline. */
function byWitness(line: Line, { lines, metadata, title, start }: Page): DayOrder | undefined {
  const told = readings(line.text);
  if (told[0]?.day === told[1]?.day) return undefined;
  const marked = only(told, (day) => metadata.timeDays?.includes(day) ?? false);
  if (marked) return marked;
  const days = new Set<string>();
  for (const other of lines.slice(Math.max(0, title - 8), start))
    if (other !== line && other.words <= 12) for (const { edtf } of findDates(other.text)) days.add(edtf);
  return only(told, (day) => days.has(day));
}

function only(
  told: { order: DayOrder; day: string }[],
  fits: (day: string) => boolean,
): DayOrder | undefined {
  const fitting = told.filter(({ day }) => fits(day));
  return fitting.length === 1 ? fitting[0]!.order : undefined;
}

/** The order that every day of the page written in numbers admits, where some admit one only: "28/03/2024". */
function pageOrder(lines: Line[]): DayOrder | undefined {
  let [first, second] = [false, false];
  for (const line of lines) {
    if (line.words > 30) continue;
    for (const [, a, b] of line.text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:20)?\d\d(?!\d)/g)) {
      if (Number(a) > 12 && Number(b) <= 12) first = true;
      if (Number(b) > 12 && Number(a) <= 12) second = true;
    }
  }
  if (first === second) return undefined;
  return first ? "day-first" : "month-first";
}

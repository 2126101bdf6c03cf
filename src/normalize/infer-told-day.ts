import { findDates } from "./find-dates.ts";
import { full } from "./infer-day.ts";
import type { Page } from "./page.ts";
import { readAge } from "./read-age.ts";

/** So many of the text's first paragraphs speak of the day they are written on. */
const opening = 4;
/** Between "yesterday" and its date: ", ", " (", " on Tuesday, ". */
const joint = /^(?:,?\s|\s\()(?:\p{L}{2,12}[, ]\s?)?(?:the\s)?$/u;

/** "Today, 12 March", "yesterday (March 11)", "вчора, 11 березня": the text itself says what day it is written on. */
export function inferToldDay({ fields, lines, start, end }: Page, change: string | undefined): boolean {
  const text = lines
    .slice(start, end + 1)
    .filter((line) => !line.mark || line.mark.fate === "body")
    .slice(0, opening);
  for (const line of text) {
    const told = toldDay(line.text.slice(0, 600));
    const day = told && later(inYearOf(change, told.day), told.days);
    if (!day) continue;
    fields.published = day;
    fields.basis.published = { how: "inferred", by: "told-day", evidence: told.words };
    return true;
  }
  return false;
}

/** The first day of a text that is named both ways. */
function toldDay(text: string): { day: string; days: number; words: string } | undefined {
  for (let age = readAge(text), from = 0; age; from += age.end, age = readAge(text.slice(from))) {
    const rest = text.slice(from + age.end, from + age.end + 40);
    const date = age.days === undefined ? undefined : findDates(rest)[0];
    if (date && joint.test(rest.slice(0, date.start)))
      return {
        day: date.edtf,
        days: age.days!,
        words: text.slice(from + age.start, from + age.end + date.end),
      };
  }
  return undefined;
}

/** A day without a year is of the year of a change within the month after it. */
function inYearOf(change: string | undefined, day: string): string {
  if (full(day) || !change || !full(change)) return day;
  const dated = change.slice(0, 4) + day.slice(4);
  const days = (Date.parse(change) - Date.parse(dated)) / 86_400_000;
  return days >= 0 && days <= 31 ? dated : day;
}

function later(day: string, days: number): string | undefined {
  const known = full(day);
  // What follows 28 February depends on the year.
  if (days > 0 && day === "XXXX-02-28") return undefined;
  const moved = new Date(Date.parse(known ? day : `2024${day.slice(4)}`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return known ? moved : `XXXX${moved.slice(4)}`;
}

import { type Label, labelAt, wholeLabel } from "./date-labels.ts";
import { dayOrder } from "./day-order.ts";
import { findDates } from "./find-dates.ts";
import { boundByOthers, full, inferFreshDay, takeMonth, takePartialDay } from "./infer-day.ts";
import { boundDay, inferRelativeDay } from "./infer-relative-day.ts";
import { inferToldDay } from "./infer-told-day.ts";
import { isDateLine } from "./masthead-lines.ts";
import { type Line, type Metadata, mark, type Page } from "./page.ts";
import { takeSavedLine } from "./take-saved-line.ts";

interface Dated {
  day: string;
  label: Label;
  line: Line;
  /** Whether the order of its numbers is no more than likely. */
  guessed?: true;
}

/**
 * Decides when the article appeared and when it was changed. In order: the page's metadata; a day labelled so or
 * standing in the masthead; the dateline's day; how long ago the page says it was, the day the text says it is, the day
 * a fresh event is told of; the last day it can have been, by its change, its saving, a list of newer posts.
 * Days in the text, in comments, in copyright lines are never taken.
 */
export function chooseDates(page: Page, dateline: string | undefined): void {
  const { fields, metadata } = page;
  takeSavedLine(page);
  const dated = mastheadDates(page);
  const first =
    dated.find((d) => d.label === "published" && full(d.day)) ??
    firstPublished(page) ??
    dated.find((d) => !d.label && full(d.day));
  const change = dated.find((d) => d.label === "updated");
  const changed = metadata.updated ?? change?.day;
  if (metadata.published) fields.published = inOwnZone(metadata, first?.day);
  else if (first) takeDay(page, first);
  else if (dated.some((d) => !d.label || d.label === "published") && !(dateline && full(dateline))) {
    takePartialDay(page, dated.find((d) => d.label !== "updated")!, change?.day);
  } else if (dateline) {
    fields.published = dateline;
    fields.basis.published = { how: "stated", by: "dateline-day" };
  } else if (change && full(change.day)) {
    fields.published = change.day;
    fields.basis.published = { how: "inferred", by: "only-updated-day", evidence: change.line.text };
  } else inferWithoutDay(page, changed);
  if (changed && full(changed) && changed !== fields.published) fields.updated = changed;
  if (!fields.published) fields.basis.published = { how: "unknown" };
}

function takeDay({ fields }: Page, { day, line, guessed }: Dated): void {
  fields.published = day;
  if (guessed) fields.basis.published = { how: "inferred", by: "order-by-clock", evidence: line.text };
}

/** In order: what gives a day, then what gives but a bound. */
function inferWithoutDay(page: Page, changed: string | undefined): void {
  const { metadata } = page;
  if (takeMonth(page) || inferRelativeDay(page, metadata.changedAt ?? changed)) return;
  if (inferToldDay(page, changed) || inferFreshDay(page)) return;
  if (!boundDay(page, metadata.changedAt ?? changed)) boundByOthers(page);
}

/** The metadata's day, or the printed one beside it where the metadata give theirs in UTC and another zone explains both. */
function inOwnZone({ published: given, publishedHour: hour }: Metadata, printed: string | undefined): string {
  if (hour === undefined || printed === undefined) return given!;
  const days = (Date.parse(printed) - Date.parse(given!)) / 86_400_000;
  return (days === -1 && hour < 11) || (days === 1 && hour > 9) ? printed : given!;
}

/** "This story was originally published April 22, 2024": below an article that was changed since. */
function firstPublished(page: Page): Dated | undefined {
  const { lines, title, end } = page;
  for (const line of lines.slice(Math.max(0, title), end + 12)) {
    const said = line.words <= 25 ? line.text.match(original) : null;
    if (!said) continue;
    const at = said.index! + said[0].length;
    const { order, guessed } = dayOrder(line, page);
    const date = findDates(line.text, order)[0];
    if (date && date.start >= at && date.start - at < 12 && full(date.edtf))
      return { day: date.edtf, label: "published", line, ...(guessed && { guessed }) };
  }
  return undefined;
}

// "… published by The Example on 3 May" is another paper's day: the day must follow at once.
const original =
  /\b(?:originally|first) (?:published|posted|appeared)|\b(?:zuerst|erstmals) (?:veröffentlicht|erschienen)|première publication|primera publicación/i;

/** Days in the masthead, the nearest to the headline first: below it, then above it, then at the foot. */
function mastheadDates(page: Page): Dated[] {
  const { lines, title, start, end } = page;
  const top = Math.max(0, title);
  const below = range(top, start);
  const above = range(Math.max(0, top - 8), top).reverse();
  const foot = range(end + 1, Math.min(lines.length, end + 9)).filter((index) => footDate(lines, index));
  const found: Dated[] = [];
  for (const indexes of [below, above, foot]) {
    for (const index of indexes) {
      const line = lines[index]!;
      if (
        !isDateLine(line) &&
        !(line.mark?.rule === "byline" || line.mark?.rule === "caption" ? line.mark.rule === "byline" : false)
      )
        continue;
      const read = readDates(page, index);
      found.push(...read);
      if (read.length) mark(line, "field", "date-line");
    }
    if (found.some((d) => d.label !== "updated" && full(d.day))) break;
  }
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** At the foot a day counts only with a label, or beside a byline. */
function footDate(lines: Line[], index: number): boolean {
  const line = lines[index]!;
  if (line.mark && line.mark.fate === "left-out") return false;
  return (
    labelAt(line.text.slice(0, 40), 40) !== undefined ||
    lines[index - 1]?.mark?.rule === "byline" ||
    lines[index + 1]?.mark?.rule === "byline"
  );
}

function readDates(page: Page, index: number): Dated[] {
  const { lines } = page;
  const line = lines[index]!;
  const { order, guessed } = dayOrder(line, page);
  const labelBefore =
    lines[index - 1] && lines[index - 1]!.words <= 3 ? wholeLabel(lines[index - 1]!.key) : undefined;
  let from = 0;
  return findDates(line.text, order).map((date) => {
    const label = labelAt(line.text.slice(from, date.start), 60) ?? (from === 0 ? labelBefore : undefined);
    from = date.end;
    return { day: date.edtf, label, line, ...(guessed && { guessed }) };
  });
}

import type { Edtf } from "../model.ts";
import { labelAt } from "./date-labels.ts";
import { findDates } from "./find-dates.ts";
import { type Line, type Page, squeeze } from "./page.ts";
import { type Age, readAge } from "./read-age.ts";
import { dayOf, type Moment, readMoment } from "./read-moment.ts";

const perDay = 1440;
/** Lines above the headline and below the text where a page may say how old the article is. */
const reach = 8;

/** What is known of when a page says so. */
interface Anchor extends Moment {
  /** Whether it was seen then, rather than changed before it was seen. */
  saved: boolean;
  /** The day, or the two that it may be; for the evidence. */
  day: Edtf;
}

/**
 * "Published yesterday", "Posted 5 hours ago", "Today at 14:05": said when the page was saved, and no earlier than it was
 * changed. The day is asserted where that leaves one only; a bound where it leaves two or three.
 */
export function inferRelativeDay(page: Page, changed: string | undefined): boolean {
  const { fields, metadata } = page;
  const anchor = anchorOf(metadata.saved, true) ?? anchorOf(changed, false);
  const said = anchor && saidAge(page);
  if (!said) return false;
  const [first, last] = daysAt(said.age, anchor);
  fields.published = first === last ? first : `../${last}`;
  fields.basis.published = {
    how: "inferred",
    by: first === last ? "relative-day" : "not-after-relative-day",
    evidence: said.words,
    day: anchor.day,
  };
  if (said.line) said.line.mark = { fate: "field", rule: "date-line" };
  return true;
}

function anchorOf(text: string | undefined, saved: boolean): Anchor | undefined {
  const moment = readMoment(text);
  if (!moment) return undefined;
  const [from, to] = [dayOf(moment.from), dayOf(moment.to)];
  return { ...moment, saved, day: from === to ? to : `${from}/${to}` };
}

/** The first and last day that the age leaves. What was changed is seen then or later: it appeared no later than that. */
function daysAt({ days, minutes }: Age, { from, to, saved }: Anchor): [string, string] {
  const [least, most] = minutes ?? [days! * perDay, days! * perDay];
  return [dayOf(from - most), dayOf(saved ? to - least : to)];
}

/** Where the page says how long ago the article appeared: beside a label, or alone between headline and text. */
function saidAge({
  lines,
  title,
  start,
  end,
  metadata,
}: Page): { age: Age; words: string; line?: Line } | undefined {
  const own = metadata.publishedWords && readAge(metadata.publishedWords);
  if (own) return { age: own, words: metadata.publishedWords! };
  const top = Math.max(0, title);
  const near = [...lines.slice(top, start), ...lines.slice(Math.max(0, top - reach), top).reverse()];
  const foot = lines.slice(end + 1, end + 1 + reach);
  for (const line of [...near, ...foot]) {
    if (line.words > 14 || (line.mark?.fate === "field" && line.mark.rule !== "byline")) continue;
    const age = readAge(line.text);
    const label = age && labelAt(line.text.slice(0, age.start), 40);
    if (!age || label === "updated") continue;
    const alone = label === undefined && lines.indexOf(line) > title && lines.indexOf(line) < start;
    if (label === "published" || (alone && isBare(line, age))) return { age, words: line.text, line };
  }
  return undefined;
}

/** Nothing but a clock or a name beside it. */
function isBare({ text, sentence, words, mark }: Line, { start, end }: Age): boolean {
  const rest = squeeze(`${text.slice(0, start)} ${text.slice(end)}`.replace(/\d{1,2}[:.]\d\d/g, ""));
  return !sentence && (words <= 6 || mark?.rule === "byline") && findDates(rest).length === 0;
}

/** The last day on which the article can have appeared: that of its change, or the one on which the page was saved. */
export function boundDay({ fields, metadata }: Page, changed: string | undefined): boolean {
  const bounds = [anchorOf(changed, false), anchorOf(metadata.saved, true)].filter(
    (each) => each !== undefined,
  );
  const [first] = bounds.sort((a, b) => a.to - b.to);
  if (!first) return false;
  fields.published = `../${dayOf(first.to)}`;
  fields.basis.published = {
    how: "inferred",
    by: first.saved ? "not-after-saved" : "not-after-change",
    day: first.day,
  };
  return true;
}

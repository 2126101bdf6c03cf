import { findDates } from "./find-dates.ts";
import { monthNumber } from "./month-number.ts";
import { type Line, mark, type Page } from "./page.ts";
import { weekdayIn } from "./weekday-in.ts";

/** Whether a day is one of a known year. */
export function full(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day);
}

/** The day an article tells of as just past. */
export function inferFreshDay({ fields, lines, start, end }: Page): boolean {
  const text = lines
    .slice(start, end + 1)
    .filter((line) => !line.mark || line.mark.fate === "body")
    .map((line) => line.text);
  const fresh = freshEvent(text);
  if (!fresh) return false;
  fields.published = fresh.day;
  fields.basis.published = { how: "inferred", by: "fresh-event", evidence: fresh.evidence };
  return true;
}

/** A bound from newer posts listed on the article's page. */
export function boundByOthers({ fields, lines, end }: Page): void {
  const others = lines
    .slice(end + 1)
    .filter((line) => line.words <= 8 && !/©|copyright/i.test(line.text))
    .flatMap((line) => findDates(line.text).map((d) => ({ day: d.edtf })))
    .filter(({ day }) => full(day))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  if (others.length < 3) return;
  fields.published = `../${others[0]!.day}`;
  fields.basis.published = {
    how: "inferred",
    by: "not-after-related-posts",
    day: others[0]!.day,
  };
}

const justNow =
  /\b(?:just )?hours (?:after|later)\b|\bearlier (?:today|in the day)\b|\bthis morning\b|\bovernight\b/i;
const eventDay =
  /\b(?:overnight|late|early|the night) (?:on|of|into|to) (?:\p{Lu}\p{Ll}+day,? )?(?=\p{Lu})/giu;
const thisYear =
  /\b(?:since the (?:start|beginning) of|so far in|this year[^.]{0,40}?,?) ((?:19|20)\d\d)\b/gi;

/**
 * "… just hours after …", "overnight on Aug. 28", "since the start of 2025": the article appeared on that day.
 * All three must be there, the year only one, and no later day of that month may be named.
 */
function freshEvent(paragraphs: string[]): { day: string; evidence: string } | undefined {
  const lead = paragraphs.slice(0, 4).join(" ").slice(0, 3000);
  const fresh = paragraphs[0]?.slice(0, 600).match(justNow);
  if (!fresh) return undefined;
  const whole = paragraphs.join(" ").slice(0, 40000);
  const years = [...whole.matchAll(thisYear)];
  if (new Set(years.map((m) => m[1])).size !== 1) return undefined;
  for (const event of lead.matchAll(eventDay)) {
    const at = event.index + event[0].length;
    const date = findDates(lead.slice(at, at + 24))[0];
    if (!date || date.start > 0) continue;
    const day = years[0]![1] + date.edtf.slice(4);
    const later = findDates(whole).some(
      (d) => (d.edtf.startsWith("XXXX") ? years[0]![1] + d.edtf.slice(4) : d.edtf) > day,
    );
    if (later) return undefined;
    return {
      day,
      evidence: `“${fresh[0]}”, “${event[0]}${lead.slice(at, at + date.end)}”, “${years[0]![0]}”`,
    };
  }
  return undefined;
}

/** A day without a year: with the year of the change beside it, or the one year the page names in which it is that weekday. */
export function takePartialDay(
  { fields, lines, start, end }: Page,
  { day, line }: { day: string; line: Line },
  change: string | undefined,
): void {
  fields.published = day;
  if (!day.startsWith("XXXX")) return;
  if (change && full(change) && day.slice(4) <= change.slice(4)) {
    fields.published = change.slice(0, 4) + day.slice(4);
    return;
  }
  const weekday = weekdayIn(line.text);
  if (weekday === undefined) return;
  const text = lines
    .slice(start, end + 1)
    .map(({ text }) => text.slice(0, 3000))
    .join("\n");
  const years = [...new Set(text.match(/(?<![\d,.$€£])(?:19|20)\d\d(?![\d%])/g) ?? [])].filter(
    (year) => new Date(`${year}${day.slice(4)}T00:00:00Z`).getUTCDay() === weekday,
  );
  if (years.length !== 1) return;
  fields.published = years[0] + day.slice(4);
  fields.basis.published = {
    how: "inferred",
    by: "weekday-and-year",
    evidence: line.text.slice(0, 80),
  };
}

/** "May 2023" alone in the masthead: an issue's month. */
export function takeMonth({ fields, lines, title, start }: Page): boolean {
  for (const line of lines.slice(Math.max(0, title - 3), start)) {
    const month =
      line.words <= 5 ? line.text.match(/(?:^|\s)(\p{L}{3,12})\.?,? ((?:19|20)\d\d)(?: issue)?$/u) : null;
    const number = month ? monthNumber(month[1]!) : undefined;
    if (!number || (line.mark && line.mark.fate !== "left-out")) continue;
    fields.published = `${month![2]}-${String(number).padStart(2, "0")}`;
    if (!line.mark) mark(line, "field", "date-line");
    return true;
  }
  return false;
}

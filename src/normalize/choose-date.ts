import { type DayOrder, findDates } from "./find-dates.ts";
import { isDateLine } from "./masthead-lines.ts";
import { type Line, type Metadata, mark, type Page } from "./page.ts";
import { publishedWords, updatedWords } from "./vocabulary.ts";

type Label = "published" | "updated" | undefined;
interface Dated {
  day: string;
  label: Label;
  line: Line;
}

const published = [...publishedWords].sort((a, b) => b.length - a.length);
const updated = [...updatedWords].sort((a, b) => b.length - a.length);

/**
 * Decides when the article appeared and when it was changed. In order: the page's metadata; a day labelled so or
 * standing in the masthead; the dateline's day; the day a fresh event is told of; a bound from a list of newer posts.
 * Days in the text, in comments, in copyright lines are never taken.
 */
export function chooseDates(page: Page, dateline: string | undefined): void {
  const { fields, metadata } = page;
  const dated = mastheadDates(page);
  const first =
    dated.find((d) => d.label === "published" && full(d.day)) ?? dated.find((d) => !d.label && full(d.day));
  const change = dated.find((d) => d.label === "updated");
  if (metadata.published) fields.published = inOwnZone(metadata, first?.day);
  else if (first) fields.published = first.day;
  else if (dated.some((d) => !d.label || d.label === "published")) {
    fields.published = completed(dated.find((d) => d.label !== "updated")!.day, change?.day);
  } else if (dateline) {
    fields.published = dateline;
    fields.basis.published = { how: "stated", by: "dateline-day" };
  } else if (change && full(change.day)) {
    fields.published = change.day;
    fields.basis.published = { how: "inferred", by: "only-updated-day", evidence: change.line.text };
  } else inferDay(page);
  const changed = metadata.updated ?? change?.day;
  if (changed && full(changed) && changed !== fields.published) fields.updated = changed;
  if (!fields.published) fields.basis.published = { how: "unknown" };
}

/** The metadata's day, or the printed one beside it where the metadata give theirs in UTC and another zone explains both. */
function inOwnZone({ published: given, publishedHour: hour }: Metadata, printed: string | undefined): string {
  if (hour === undefined || printed === undefined) return given!;
  const days = (Date.parse(printed) - Date.parse(given!)) / 86_400_000;
  return (days === -1 && hour < 11) || (days === 1 && hour > 9) ? printed : given!;
}

function full(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day);
}

/** A day without a year, with the year of the change beside it where that is on or after it. */
function completed(day: string, change: string | undefined): string {
  if (!day.startsWith("XXXX") || !change || !full(change)) return day;
  return day.slice(4) <= change.slice(4) ? change.slice(0, 4) + day.slice(4) : day;
}

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
      const read = readDates(lines, index, page.fields.language);
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

function readDates(lines: Line[], index: number, language: string): Dated[] {
  const line = lines[index]!;
  const order = dayOrder(line.text, language);
  const labelBefore =
    lines[index - 1] && lines[index - 1]!.words <= 3 ? wholeLabel(lines[index - 1]!.key) : undefined;
  let from = 0;
  return findDates(line.text, order).map((date) => {
    const label = labelAt(line.text.slice(from, date.start), 60) ?? (from === 0 ? labelBefore : undefined);
    from = date.end;
    return { day: date.edtf, label, line };
  });
}

/** American pages give zones and clock times of their own; other languages write the day first. */
function dayOrder(text: string, language: string): DayOrder {
  if (/\b(?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b|\d\s?[ap]\.?m\b/i.test(text) && language === "en")
    return "month-first";
  // The clock of twenty-four hours is not used with the American order.
  if (/\b(?:1[3-9]|2[0-3])[:.h][0-5]\d\b/.test(text)) return "day-first";
  return language === "en" || language === "und" ? "unknown" : "day-first";
}

/** The last label before a day: a change's outweighs. */
function labelAt(before: string, reach: number): Label {
  const text = before.slice(-reach).toLowerCase();
  const at = (words: string[]) => Math.max(...words.map((word) => lastWord(text, word)));
  const [p, u] = [at(published), at(updated)];
  if (p < 0 && u < 0) return undefined;
  return u >= p ? "updated" : "published";
}

function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  if (at < 0) return -1;
  return at > 0 && /\p{L}/u.test(text[at - 1]!) ? -1 : at + word.length;
}

function wholeLabel(key: string): Label {
  if (updated.includes(key)) return "updated";
  return published.includes(key) ? "published" : undefined;
}

/** The day an article tells of as just past, or a bound from newer posts listed on its page. */
function inferDay(page: Page): void {
  const { fields, lines, start, end } = page;
  const text = lines
    .slice(start, end + 1)
    .filter((line) => !line.mark || line.mark.fate === "body")
    .map((line) => line.text);
  const fresh = freshEvent(text);
  if (fresh) {
    fields.published = fresh.day;
    fields.basis.published = { how: "inferred", by: "fresh-event", evidence: fresh.evidence };
    return;
  }
  const others = lines
    .slice(end + 1)
    .filter((line) => line.words <= 8 && !/©|copyright/i.test(line.text))
    .flatMap((line) => findDates(line.text).map((d) => ({ day: d.edtf })))
    .filter(({ day }) => full(day))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  if (others.length >= 3) {
    fields.published = `../${others[0]!.day}`;
    fields.basis.published = {
      how: "inferred",
      by: "not-after-related-posts",
      // The line itself was left out of the article, so its words do not belong on the page either.
      evidence: `the newest of ${others.length} days in a list of other posts is ${plainDay(others[0]!.day)}`,
    };
  }
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "5 March 2025" */
function plainDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
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

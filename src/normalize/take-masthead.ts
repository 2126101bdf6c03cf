import { isProse } from "./find-body.ts";
import { findDates } from "./find-dates.ts";
import { type Line, mark, type Page } from "./page.ts";
import { pictureCredit } from "./picture-credit.ts";
import { isName, isRole, readByline, readNames } from "./read-names.ts";
import { deckLike } from "./take-title.ts";
import { bylineWords, paperWords, publishedWords, updatedWords } from "./vocabulary.ts";

/** How many lines below the headline a byline or a day may stand. */
const reach = 60;

/** Reads what stands between the headline and the text: deck, byline, days, captions; and moves the text's start below them. */
export function takeMasthead(page: Page): void {
  const { lines } = page;
  const top = page.title + 1;
  const bottom = mastheadEnd(page, top);
  if (bottom >= page.start) page.start = nextText(lines, bottom + 1, page.end);
  else if (page.title >= page.start) page.start = nextText(lines, top, page.end);
  takeCaptions(page, Math.max(0, page.title - 6), page.start - 1);
  takeDeck(page, top);
  takeBylines(page, Math.max(0, page.title - 5), page.start - 1);
}

/** The last byline or dated line below the headline with hardly any prose in between; -1 where there is none. */
function mastheadEnd(page: Page, top: number): number {
  let end = -1;
  let prose = 0;
  for (let index = top; index < Math.min(top + reach, page.end); index++) {
    const line = page.lines[index]!;
    if (
      isBylineLine(line) ||
      isBylineLabel(line) ||
      isDateLine(line) ||
      (prose > 0 && line.mark?.rule === "share-links" && prose < 2)
    ) {
      if (prose <= 2) end = isBylineLabel(line) ? index + 1 : index;
    } else if (!line.mark && isProse(line) && !pictureCredit(line.text)) {
      prose++;
      if (prose > 2) break;
    }
  }
  return end;
}

/** The first line from an index on that can open the article's text. */
function nextText(lines: Line[], from: number, end: number): number {
  for (let index = from; index <= end; index++) {
    const line = lines[index]!;
    if (!line.mark && !pictureCredit(line.text) && (isProse(line) || (line.sentence && line.words >= 4)))
      return index;
  }
  return Math.min(from, end);
}

export function isBylineLine(line: Line): boolean {
  return !line.mark && line.words <= 24 && !isProse(line) && readByline(line.text) !== undefined;
}

/** A short line that is mostly a day: "Published: Dec. 23, 2023, 3:35 a.m." */
export function isDateLine(line: Line): boolean {
  if (line.words > 22 || (line.mark && !["byline", "date-line", "title"].includes(line.mark.rule)))
    return false;
  const dates = findDates(line.text, "day-first");
  const first = dates[0];
  if (!first) return false;
  return !isProse(line) || (first.start < 40 && line.words - 4 * dates.length < 10);
}

const labelOnly = new Set(bylineWords);

/** "By" or "Author:" alone on a line, over the name. */
function isBylineLabel(line: Line): boolean {
  return line.words <= 5 && labelOnly.has(line.key) && (!line.mark || line.mark.rule === "page-note");
}

function takeDeck(page: Page, top: number): void {
  const deckless = page.title < 0;
  for (let index = Math.max(0, top); index < page.start; index++) {
    const line = page.lines[index]!;
    if (line.mark || isBylineLine(line) || isDateLine(line)) continue;
    if (startsWithDateLabel(line.key) || line.key === page.lines[page.title]?.key) continue;
    if (line.words < 6 || line.words > 90 || line.hint?.tag === "figcaption") continue;
    if (isName(line.text) || line.hint?.within.includes("figure")) continue;
    page.fields.deck = line.text;
    mark(line, "field", "deck");
    return;
  }
  // A headline over a long line without a full stop over the text: that line is the deck.
  const first = page.lines[page.start];
  const second = page.lines[page.start + 1];
  if (
    !deckless &&
    first &&
    second &&
    page.start === page.title + 1 &&
    !first.sentence &&
    first.words >= 12 &&
    second.words >= 6
  ) {
    page.fields.deck = first.text;
    mark(first, "field", "deck");
    page.start++;
  }
}

function takeBylines(page: Page, from: number, to: number): void {
  const found: string[] = [];
  for (let index = from; index <= to; index++) {
    const line = page.lines[index]!;
    if (index === page.title || !isBylineLine(line)) continue;
    const byline = readByline(line.text)!;
    found.push(...byline.names);
    mark(line, "field", "byline");
    if (byline.agency && !page.fields.source) {
      page.fields.source = byline.agency;
      page.fields.basis.source = { how: "stated", by: "byline-agency", evidence: line.text };
    }
  }
  for (let index = from; index <= to && found.length === 0; index++) {
    const line = page.lines[index]!;
    const label = page.lines[index - 1];
    if (index === page.title || (line.mark && !isDateLine(line)) || line.words > 24) continue;
    const labelled = label !== undefined && isBylineLabel(label);
    if (isBylineLabel(line)) continue;
    const names = (
      readNames(line.text, false) ??
      (labelled ? readNames(line.text.split(" for ").at(-1)!, true) : undefined)
    )?.names;
    if (!names || (!labelled && !bareName(page, index, names))) continue;
    found.push(...names);
    if (!line.mark) mark(line, "field", "byline");
    if (labelled && !label.mark) mark(label, "field", "byline");
  }
  page.fields.authors = peopleOver(page, [...new Set(found)], from, to);
}

/** Two or more names alone on a line are the writers where the byline above names but the paper: "by Example Times". */
function peopleOver(page: Page, found: string[], from: number, to: number): string[] {
  if (!found.length || !found.every((name) => paperWords.test(name))) return found;
  for (const line of page.lines.slice(Math.max(from, page.title + 1), to + 1)) {
    const names = line.mark ? undefined : readNames(line.text, false)?.names;
    if (!names || names.length < 2 || line.words > 12) continue;
    mark(line, "field", "byline");
    return names;
  }
  return found;
}

/** Whether a name standing alone is the writer's: beside a day or a role, or named again after the text, and not of somebody in it. */
function bareName(page: Page, index: number, names: string[]): boolean {
  const { lines } = page;
  if (index < page.title) return false;
  const near = lines
    .slice(Math.max(0, index - 5), index + 6)
    .filter((line) => line.mark?.rule !== "share-links");
  const at = near.indexOf(lines[index]!);
  const dated = near
    .slice(Math.max(0, at - 2), at + 3)
    .some((line) => isDateLine(line) || line.mark?.rule === "time-ago" || /\bago$/.test(line.text));
  const role = lines[index + 1] && lines[index + 1]!.words <= 8 && isRole(lines[index + 1]!.text);
  const again = lines
    .slice(index + 3)
    .some((line) => line.words <= 6 && names.some((name) => line.text.includes(name)));
  const family = names[0]!.split(" ").at(-1)!;
  const mentioned = lines
    .slice(page.start, page.start + 12)
    .filter((line) => !line.mark && line.text.includes(family)).length;
  return (dated || role || again) && mentioned < 2 ? true : Boolean(role);
}

/** Captions and credits among the lines of a range. */
export function takeCaptions(page: Page, from: number, to: number): void {
  for (let index = from; index <= to; index++) {
    const line = page.lines[index]!;
    if (line.mark || index === page.title || isBylineLine(line)) continue;
    const credit =
      line.hint?.tag === "figcaption"
        ? (pictureCredit(line.text) ?? { text: line.text })
        : pictureCredit(line.text);
    if (!credit) continue;
    mark(line, "field", "caption");
    const before = page.lines[index - 1];
    if (
      !credit.text &&
      before &&
      !before.mark &&
      index - 1 > page.title &&
      index - 1 >= from &&
      before.words < 45 &&
      !isBylineLine(before) &&
      !isDateLine(before) &&
      (index <= page.start || !before.sentence) &&
      !deckLike(before.text)
    ) {
      credit.text = before.text;
      mark(before, "field", "caption");
    }
    addCaption(page, credit);
  }
  // The same caption without its credit, as pages print it for a picture and again for its description.
  for (let index = from; index <= to; index++) {
    const line = page.lines[index]!;
    if (!line.mark && line.words > 3 && page.fields.captions.some((caption) => caption.text === line.text))
      mark(line, "field", "caption");
  }
}

function addCaption(page: Page, caption: { text?: string; credit?: string }): void {
  const same = page.fields.captions.find(
    (other) => other.text === caption.text && other.credit === caption.credit,
  );
  if (!same && (caption.text || caption.credit)) page.fields.captions.push(caption);
}

const dateLabels = [...publishedWords, ...updatedWords];

function startsWithDateLabel(key: string): boolean {
  return dateLabels.some((label) => key.startsWith(`${label} `));
}

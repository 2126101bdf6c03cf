import { isProse } from "./find-body.ts";
import { isBylineLabel, isBylineLine, isDateLine } from "./masthead-lines.ts";
import { type Line, mark, type Page } from "./page.ts";
import { pictureCredit } from "./picture-credit.ts";
import { isName, isRole, readNames } from "./read-names.ts";
import { splitDateline } from "./split-dateline.ts";
import { keepNames, takeBylines } from "./take-bylines.ts";
import { addCaption, takeCaptions } from "./take-captions.ts";
import { isCrosshead } from "./take-title.ts";
import { publishedWords, updatedWords } from "./vocabulary/day-labels.ts";

/** How many lines below the headline a byline or a day may stand. */
const reach = 60;

/** Reads what stands between the headline and the text: deck, byline, days, captions; and moves the text's start below them. */
export function takeMasthead(page: Page): void {
  const { lines } = page;
  const top = page.title + 1;
  const bottom = mastheadEnd(page, top);
  if (bottom >= page.start) page.start = nextText(lines, bottom + 1, page.end);
  else if (page.title >= page.start) page.start = nextText(lines, top, page.end);
  keepNames(page);
  takeCaptions(page, Math.max(0, page.title - 6), page.start - 1);
  takeDeck(page, top);
  takeBylines(page, Math.max(0, page.title - 5), page.start - 1);
  page.start = summaryStart(page, top);
  if (opensWithCrosshead(page, top)) page.start--;
}

/**
 * Whether the line right above the text is the first of its crossheads: others like it stand between its paragraphs. Of a
 * whole page's lines none is, unless it is marked up as a heading: there a control may stand in that place.
 */
function opensWithCrosshead({ lines, start, end }: Page, top: number): boolean {
  const above = lines[start - 1];
  if (start <= top || !above || !isCrosshead(above) || isName(above.text) || isDateLine(above)) return false;
  if (isRole(above.text) || /,.*,/.test(above.text)) return false;
  const heading = /^h[2-4]$/.test(above.hint?.tag ?? "");
  if (!heading && lines.slice(0, start).some((line) => line.mark?.fate === "left-out")) return false;
  const numbered = /^\d/.test(above.text);
  return lines.slice(start, end).some((line, at) => {
    const [before, after] = [lines[start + at - 1]!, lines[start + at + 1]!];
    if (!isCrosshead(line) || !isProse(before) || !isProse(after)) return false;
    return line.gap === above.gap && line.hint?.tag === above.hint?.tag && /^\d/.test(line.text) === numbered;
  });
}

/** Two or more points in a list right above the text, "Key points" and the like, are its summary and the text's own. */
function summaryStart({ lines, start }: Page, top: number): number {
  let first = start;
  let points = 0;
  for (let index = start - 1; index >= Math.max(0, top); index--) {
    const line = lines[index]!;
    if (line.mark?.fate === "left-out") continue;
    if (line.mark || !line.bullet || line.words < 4 || line.hint) break;
    first = index;
    points++;
  }
  return points > 1 ? first : start;
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

function takeDeck(page: Page, top: number): void {
  const deckless = page.title < 0;
  for (let index = Math.max(0, top); index < page.start; index++) {
    const line = page.lines[index]!;
    if (line.mark || isBylineLine(line) || isDateLine(line)) continue;
    if (startsWithDateLabel(line.key) || line.key === page.lines[page.title]?.key) continue;
    if (line.words < 6 || line.words > 90 || line.bullet || line.hint?.tag === "figcaption") continue;
    if (isName(line.text) || areNames(page, index) || line.hint?.within.includes("figure")) continue;
    const below = belowByline(page, top, index);
    if (besideCredit(page, index, below)) {
      mark(line, "field", "caption");
      addCaption(page, { text: line.text });
      continue;
    }
    if (below && !line.sentence) continue;
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
    !/\S\.\S/.test(first.text.slice(first.text.lastIndexOf(" ") + 1)) &&
    !splitDateline(first.text) &&
    second.words >= 6
  ) {
    page.fields.deck = first.text;
    mark(first, "field", "deck");
    page.start++;
  }
}

/** "Ann Lee in Alba and Bo Ek" over a day: who wrote it. */
function areNames({ lines }: Page, index: number): boolean {
  const below = lines[index + 1];
  if (lines[index]!.sentence || !below || !isDateLine(below)) return false;
  return (readNames(lines[index]!.text, false)?.names.length ?? 0) > 1;
}

/** A line under a picture's bare credit, or below the byline over one: its caption. Over the byline it may be the deck. */
function besideCredit({ lines }: Page, index: number, below: boolean): boolean {
  const isCredit = (line: Line | undefined) =>
    line?.mark?.rule === "caption" && line.words <= 8 && !line.sentence;
  return isCredit(lines[index - 1]) || (below && isCredit(lines[index + 1]));
}

/** Decks stand over the byline; below it they are sentences at least. */
function belowByline({ lines }: Page, top: number, index: number): boolean {
  return lines.slice(Math.max(0, top), index).some((line) => isBylineLine(line) || isDateLine(line));
}

const dateLabels = [...publishedWords, ...updatedWords];

function startsWithDateLabel(key: string): boolean {
  return dateLabels.some((label) => key.startsWith(`${label} `));
}

import { belowNotice } from "./below-notice.ts";
import { isProse } from "./find-body.ts";
import { findDates } from "./find-dates.ts";
import { headlineStrips } from "./headline-strips.ts";
import { letters, runsOf } from "./letter-runs.ts";
import { isPaperLine } from "./masthead-name.ts";
import { type Line, mark, type Page, plainWords } from "./page.ts";
import { pictureCredit } from "./picture-credit.ts";
import { isName, isRole, readByline, readNames } from "./read-names.ts";
import { lineStems } from "./stems-of.ts";
import { isAuthorNote } from "./take-ending.ts";
import { notNames } from "./vocabulary/names.ts";

/** The lowest score a line may have to be taken for the headline. */
const threshold = 0.9;
/** The most characters it may have. */
const longestTitle = 260;

/** Finds the headline: the line above the text that shares most words with it, stands near a byline, and looks like one. */
export function takeTitle(page: Page): void {
  const { lines, metadata } = page;
  const notice = belowNotice(page);
  if (notice) page.start = notice.text;
  const index = bestLine(page, notice?.head ?? Math.max(0, page.start - 80));
  page.title = index;
  const line = lines[index];
  if (!line) return;
  mark(line, "field", "title");
  const printed = line.hint?.tag === "h1" || !metadata.title || isPrinted(page, index);
  page.fields.title = withoutSection(printed ? line.text : metadata.title!);
  for (const other of lines)
    if (other !== line && other.key === line.key && other.words > 2) mark(other, "field", "title");
}

/** Whether a heading, or a line over a byline or a day, is the headline, where the window's title is another. */
function isPrinted({ lines, metadata }: Page, index: number): boolean {
  const { key, words, hint } = lines[index]!;
  if (!metadata.windowTitle || words < 3) return false;
  if (!/^h[2-4]$/.test(hint?.tag ?? "") && !nearMasthead(lines, index)) return false;
  const window = plainWords(metadata.title!);
  return !window.includes(key) && !key.includes(window);
}

/** The headline's index among the lines from an index on; -1 where none looks like one. */
function bestLine(page: Page, first: number): number {
  const { lines, metadata } = page;
  /** In how many of the text's first lines a stem occurs. */
  const stems = new Map<string, number>();
  for (let index = page.start, read = 0; index <= page.end && read < 40; index++) {
    const line = lines[index]!;
    if (line.mark || isAuthorNote(line)) continue;
    for (const stem of new Set(lineStems(line))) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    read++;
  }
  const seen = new Map<string, number>();
  for (const line of lines)
    if (line.key && line.text.length <= longestTitle) seen.set(line.key, (seen.get(line.key) ?? 0) + 1);
  const opening = openingLine(page);
  const scores = new Map<number, number>();
  const near = new Map<number, boolean>();
  const isNear = (index: number) => {
    const known = near.get(index) ?? nearMasthead(lines, index);
    near.set(index, known);
    return known;
  };
  const last = Math.min(page.start + 14, page.end, lines.length - 1);
  const strips = headlineStrips(lines, first, page.start);
  for (let index = first; index <= last; index++) {
    const line = lines[index]!;
    if ((index > page.start + 4 && !isNear(index)) || !eligible(line)) continue;
    // Headlines of other pieces may stand between the article's own and its byline.
    const foot = strips.get(index) ?? index;
    let value = score(line, stems, index >= page.start) - 0.015 * distance(lines, foot, page.start);
    const again = (seen.get(line.key) ?? 0) > 1 && index <= page.start && !line.text.endsWith(".");
    if (line.words > 3 && (again || crumbsAbove(lines, index))) value += 0.5;
    if (crumbsOver(lines, index)) value -= 1;
    if (isNear(foot)) value += foot === index ? 0.9 : 0.6;
    if (belowByline(lines, index)) value -= 0.6;
    if (index === opening) value += 1.2;
    if (overByline(lines, index)) value += 0.3;
    if (metadata.title && sameTitle(line.key, metadata.title)) value += 4;
    if (index > page.start) value -= isNear(index) ? 0.3 : 0.8;
    // Nobody puts a headline below the third paragraph.
    if (index > page.start + 2 && lines.slice(page.start, index).filter(isProse).length > 2) value -= 0.5;
    scores.set(index, value);
  }
  let best = -1;
  for (const [index, value] of scores) if (value > (scores.get(best) ?? threshold) + 1e-9) best = index;
  // What is printed twice is the headline and no deck.
  return (seen.get(lines[best]?.key ?? "") ?? 0) > 1 ? best : above(lines, stems, scores, best);
}

/** "NewsBusinessHarbour closes for a week" over "Harbour closes for a week": breadcrumbs that end with the headline. */
function crumbsOver(lines: Line[], index: number): boolean {
  const { text, words } = lines[index]!;
  return lines.slice(index + 1, index + 4).some((below) => {
    if (below.mark || below.words < 4 || below.text.length >= text.length) return false;
    const at = text.indexOf(below.text);
    return at > 0 && words - below.words <= 8 && text.slice(0, at).split(" ").length <= 8;
  });
}

/** The byline, labelled as such, on the very next line. */
function overByline(lines: Line[], index: number): boolean {
  const { words, text } = lines[index]!;
  const below = lines[index + 1];
  if (!below || words < 4 || /[.:]$/.test(text)) return false;
  return below.words <= 12 && readByline(below.text) !== undefined;
}

function crumbsAbove(lines: Line[], index: number): boolean {
  const { text } = lines[index]!;
  return lines
    .slice(Math.max(0, index - 3), index)
    .some((above) => !above.mark && above.text.length > text.length && above.text.endsWith(text));
}

/** The file's first line where only masthead lines stand between it and the text: somebody saved no more than the article. */
function openingLine({ lines, start }: Page): number {
  const first = lines.findIndex((line) => !line.mark);
  const line = lines[first];
  if (!line || first > start || line.words < 2 || line.words > 20 || /[.:;,]$/.test(line.text)) return -1;
  for (let index = first + 1; index <= Math.min(start, first + 8); index++) {
    const next = lines[index]!;
    if (next.mark) continue;
    if (isProse(next)) return first;
    const leads = isCrosshead(next) && lines[index + 1] !== undefined && isProse(lines[index + 1]!);
    const masthead = readByline(next.text) || findDates(next.text).length > 0 || isName(next.text);
    if (!masthead && !leads) return -1;
  }
  return -1;
}

/** As short as the line over a section is, and in nobody's hands. */
export function isCrosshead(line: Line): boolean {
  return !line.mark && !line.bullet && !line.sentence && line.words <= 8;
}

/** How many lines that are still open lie between two. */
function distance(lines: Line[], a: number, b: number): number {
  let open = 0;
  for (let index = Math.min(a, b); index < Math.max(a, b); index++) if (!lines[index]!.mark) open++;
  return open;
}

/** A deck may share more words with the text than the headline over it: then the headline is one of the two lines above. */
function above(lines: Line[], stems: Map<string, number>, scores: Map<number, number>, best: number): number {
  let looked = 0;
  const chosen = lines[best];
  if (!chosen) return best;
  const needed = deckShaped(chosen) ? 0.3 : 0.5;
  for (let index = best - 1; index >= Math.max(0, best - 7) && looked < 2; index--) {
    const line = lines[index]!;
    if (line.mark) continue;
    looked++;
    const value = scores.get(index);
    const least = index === best - 1 ? 0.5 : 0.9;
    if (value === undefined || value < least || value < scores.get(best)! - 1.6) continue;
    const own = lineStems(line);
    const shared = own.filter((stem) => stems.has(stem)).length / Math.max(3, own.length);
    const fits =
      line.words >= 4 && line.words <= 26 && !/[.:]$/.test(line.text) && menuWords(line.text) < 0.5;
    // Breadcrumbs repeat the headline behind the sections' names.
    const block =
      index === best - 1 && line.words >= 5 && underMasthead(lines, best) && standsAlone(lines, index);
    if (shared >= (block ? 0.2 : needed) && fits && !line.key.includes(lines[best]!.key)) return index;
  }
  return best;
}

/** Headline, deck, then at once a byline, a name or a day. */
function underMasthead(lines: Line[], deck: number): boolean {
  const below = lines[deck + 1];
  return (
    below !== undefined &&
    below.words <= 16 &&
    (readByline(below.text) !== undefined ||
      findDates(below.text).length > 0 ||
      readNames(below.text, false) !== undefined)
  );
}

/** Nothing but furniture or a section's name on the line above: no strip of headlines. */
function standsAlone(lines: Line[], index: number): boolean {
  const above = lines[index - 1];
  return above === undefined || above.mark !== undefined || above.words <= 3;
}

/** Longer than most headlines, or ending like a sentence. */
function deckShaped(line: Line): boolean {
  return line.words > 10 || /[.?!।]["”’]?$/.test(line.text) || /^(?:…|\.\.\.)/.test(line.text);
}

/** "Headline | Opinion": the last part names a section or the site. */
function withoutSection(title: string): string {
  const first = title.search(/ [|/>»›] /u);
  if (first > 0 && menuWords(title.slice(0, first)) === 1) return withoutSection(title.slice(first + 3));
  const cut = title.lastIndexOf(" | ");
  return cut > 20 && title.slice(cut + 3).split(" ").length <= 3 ? title.slice(0, cut) : title;
}

function eligible(line: Line): boolean {
  if (line.mark || line.words > 45 || line.text.length < 8 || line.text.length > longestTitle) return false;
  if (line.words < 2 && line.text.length < 12) return false;
  // "09.25 First houses flooded": a live blog's list of its entries.
  if (deckLike(line.text) || /^(?:[01]?\d|2[0-3])[:.][0-5]\d\s/.test(line.text)) return false;
  if (line.hint?.tag === "figcaption") return false;
  if (line.hint?.tag === "h1") return true;
  const dates = findDates(line.text);
  if (dates.length && (line.words - dates.length * 3 < 4 || isStamp(line.text, dates[0]!))) return false;
  return !readByline(line.text) && !/^\W*(?:©|copyright)/i.test(line.text) && !pictureCredit(line.text);
}

/** "Port Alba (Westhaven) - 02 MAR 2025 - 05:30 CET": place, day and hour. */
function isStamp(text: string, { start, end }: { start: number; end: number }): boolean {
  const besides = `${text.slice(0, start)} ${text.slice(end)}`;
  return /\d{1,2}[:.]\d\d/.test(besides) && (besides.match(/\p{L}{2,}/gu)?.length ?? 0) < 4;
}

/** "…, X has said": a standfirst in reported speech, not a headline. */
export function deckLike(text: string): boolean {
  return (
    text.length > 60 &&
    /(?:said|claimed|told|stated|announced|warned)\.?$/.test(text) &&
    /,\s.{3,60}\s(?:has|have|had)\s(?:said|claimed|told|stated|announced|warned)\.?$/.test(text)
  );
}

/** `inside`: the line is one of those the stems were counted in, so that its own do not count. */
function score(line: Line, stems: Map<string, number>, inside: boolean): number {
  const own = lineStems(line);
  const hits = own.filter((stem) => (stems.get(stem) ?? 0) > (inside ? 1 : 0)).length;
  let value = (2.4 * hits) / Math.max(own.length, 3);
  if (isName(line.text) || (line.words <= 7 && isRole(line.text))) value -= 1;
  if (menuWords(line.text) >= 0.5) value -= 1;
  if (/^(?:…|\.\.\.)/.test(line.text)) value -= 0.6;
  if (/[.।。:;,]["”’]?$/u.test(line.text)) value -= isProse(line) ? 1.2 : 0.6;
  if (line.bullet) value -= 0.5;
  if (line.words < 4) value -= 0.5;
  if (isPaperLine(line.text)) value -= 1.2;
  if (line.words > 26) value -= 0.7;
  if (line.hint?.tag === "h1") value += 1.5;
  if (line.hint?.links) value -= line.hint.links;
  return value;
}

/** Share of the words that name sections of a site. */
function menuWords(text: string): number {
  const words = runsOf(text.toLowerCase(), letters);
  return words.filter((word) => notNames.has(word)).length / Math.max(1, words.length);
}

/** A byline or a day on one of the lines above: what follows is rarely the headline. */
function belowByline(lines: Line[], index: number): boolean {
  return lines
    .slice(Math.max(0, index - 4), index)
    .some((line) => line.words <= 16 && readByline(line.text) !== undefined);
}

/** A byline or a day within the next few lines. */
function nearMasthead(lines: Line[], index: number): boolean {
  for (const line of lines.slice(index + 1, index + 7)) {
    if (isProse(line) && line.words > 25) return false;
    if (line.words <= 16 && (findDates(line.text).length || readByline(line.text))) return true;
  }
  return false;
}

function sameTitle(key: string, title: string): boolean {
  const other = plainWords(title).slice(0, 300);
  return key === other || (key.length > 20 && (other.startsWith(key) || key.startsWith(other)));
}

import { isProse } from "./find-body.ts";
import { findDates } from "./find-dates.ts";
import { type Line, mark, type Page } from "./page.ts";
import { pictureCredit } from "./picture-credit.ts";
import { readByline } from "./read-names.ts";

/** The lowest score a line may have to be taken for the headline. */
const threshold = 1.1;

/** Finds the headline: the line above the text that shares most words with it, stands near a byline, and looks like one. */
export function takeTitle(page: Page): void {
  const { lines, metadata } = page;
  const stems = new Set<string>();
  for (const line of lines.slice(page.start, page.start + 14))
    if (!line.mark) for (const s of stemsOf(line.text)) stems.add(s);
  const seen = new Map<string, number>();
  for (const line of lines) if (line.key) seen.set(line.key, (seen.get(line.key) ?? 0) + 1);
  let best = { index: -1, score: threshold };
  const last = Math.min(page.start + 4, page.end, lines.length - 1);
  for (let index = Math.max(0, page.start - 80); index <= last; index++) {
    const line = lines[index]!;
    if (!eligible(line)) continue;
    const overlap = index >= page.start ? stemsAround(lines, index, page.start) : stems;
    let value = score(line, overlap) - 0.015 * Math.abs(page.start - index);
    if ((seen.get(line.key) ?? 0) > 1) value += 0.5;
    if (nearMasthead(lines, index)) value += 0.9;
    if (metadata.title) value += sameTitle(line.key, metadata.title) ? 4 : 0;
    if (index > page.start) value -= 0.8;
    if (value > best.score + 1e-9) best = { index, score: value };
  }
  page.title = best.index;
  const line = lines[best.index];
  if (!line) return;
  mark(line, "field", "title");
  page.fields.title = metadata.title ?? line.text;
  for (const other of lines)
    if (other !== line && other.key === line.key && other.words > 2) mark(other, "field", "title");
}

function eligible(line: Line): boolean {
  if (line.mark || line.words > 45 || line.text.length < 8 || line.text.length > 260) return false;
  if (line.words < 2 && line.text.length < 12) return false;
  if (deckLike(line.text)) return false;
  if (line.hint?.tag === "figcaption") return false;
  const dates = findDates(line.text);
  if (dates.length && line.words - dates.length * 3 < 4) return false;
  return !readByline(line.text) && !/^\W*(?:©|copyright)/i.test(line.text) && !pictureCredit(line.text);
}

/** "…, X has said": a standfirst in reported speech, not a headline. */
export function deckLike(text: string): boolean {
  return (
    text.length > 60 &&
    /,\s.{3,60}\s(?:has|have|had)\s(?:said|claimed|told|stated|announced|warned)\.?$/.test(text)
  );
}

function score(line: Line, stems: Set<string>): number {
  const own = stemsOf(line.text);
  const hits = own.filter((stem) => stems.has(stem)).length;
  let value = (2.2 * hits) / Math.max(own.length, 3);
  if (/[.।。:;,]["”’]?$/u.test(line.text)) value -= isProse(line) ? 1.2 : 0.6;
  if (line.bullet) value -= 0.5;
  if (line.words < 4) value -= 0.5;
  if (line.words > 22) value -= 0.7;
  if (line.hint?.tag === "h1") value += 1.5;
  if (line.hint?.links) value -= line.hint.links;
  return value;
}

function stemsAround(lines: Line[], index: number, start: number): Set<string> {
  const stems = new Set<string>();
  lines.slice(start, start + 14).forEach((line, i) => {
    if (start + i !== index && !line.mark) for (const s of stemsOf(line.text)) stems.add(s);
  });
  return stems;
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
  const other = title
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[^\p{L}\p{M}']+/gu, " ")
    .trim()
    .slice(0, 300);
  return key === other || (key.length > 20 && (other.startsWith(key) || key.startsWith(other)));
}

/** The first letters of a text's longer words: enough to match "Kremlin" with "Kremlin's" and inflected forms. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const [word] of text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (/^\p{Script=Hangul}/u.test(word)) stems.push(word.slice(0, 2));
    else if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
      for (let i = 0; i + 2 <= word.length; i++) stems.push(word.slice(i, i + 2));
    } else if (word.length > 3) stems.push(word.slice(0, 6));
  }
  return stems;
}

import { closeAround, findSingles } from "./find-singles.ts";
import { pushStretch } from "./push-stretch.ts";
import { DOUBLE, mayBeMark, SINGLE, SPACE_AFTER, SPACE_BEFORE } from "./quotation-marks.ts";
import type { Stretch } from "./types.ts";

/**
 * The stretches of a text that stand between quotation marks, in order and without overlap.
 *
 * What a mark does is told by the spaces around it before its shape, since shapes are often wrong:
 * a mark with space before and a letter after opens, whatever it looks like. Straight marks between two
 * letters or two spaces do whatever is due. Single marks count only outside double ones. An opened
 * stretch that its paragraph does not close goes on in the next paragraph if that opens with a mark of
 * its own or if a closing mark comes next; otherwise it ends with its paragraph.
 */
export function findStretches(text: string, paragraphs: { start: number; end: number }[]): Stretch[] {
  const out: Stretch[] = [];
  let goesOn = false;
  for (const [n, paragraph] of paragraphs.entries()) {
    goesOn = readParagraph(text, paragraph, goesOn, paragraphs, n, out);
  }
  return out;
}

interface Mark {
  at: number;
  /** How many characters make it up: two single marks may stand for a double one. */
  width: number;
  /** 1 opens, -1 closes, 0 whichever is due. */
  does: number;
}

function readParagraph(
  text: string,
  paragraph: { start: number; end: number },
  goesOn: boolean,
  paragraphs: { start: number; end: number }[],
  n: number,
  out: Stretch[],
): boolean {
  const marks = withOuterSingles(text, paragraph, doubleMarks(text, paragraph.start, paragraph.end));
  let open = -1;
  let outer = paragraph.start;
  // How many marks were opened inside the open one; asked only where each that opens has one that closes.
  let inside = 0;
  const nests = !goesOn && marks.reduce((sum, { does }) => sum + (does || Number.NaN), 0) === 0;
  let continues = goesOn;
  // The words go on without a mark of their own where the first mark closes.
  if (goesOn && marks[0]?.does !== 1) open = paragraph.start;
  const first = out.length;
  for (const mark of marks) {
    const does = mark.does || (open < 0 ? 1 : -1);
    if (does > 0 && open < 0) {
      outer = mark.at;
      open = mark.at + mark.width;
    } else if (does > 0 && nests) inside++;
    else if (inside > 0) inside--;
    else if (does > 0 && closedUnmarked(text, open, mark.at) >= 0) {
      // "Stay away, he says. "We pulled eleven out.": the reporter speaks before the next mark.
      const end = closedUnmarked(text, open, mark.at);
      pushStretch(out, text, {
        outerStart: outer,
        start: open,
        end,
        outerEnd: end,
        closed: true,
        continues,
        single: false,
      });
      outer = mark.at;
      open = mark.at + mark.width;
      continues = false;
    } else if (
      open >= 0 &&
      (does < 0 || (mark.at + mark.width >= paragraph.end && !ONLY_OPENS.has(text[mark.at]!)))
    ) {
      // Also a mark that looks like an opening one, at the very end.
      pushStretch(out, text, {
        outerStart: outer,
        start: open,
        end: mark.at,
        outerEnd: mark.at + mark.width,
        closed: true,
        continues,
        single: false,
      });
      open = -1;
      continues = false;
    }
  }
  let stillOpen = false;
  if (open >= 0) {
    stillOpen = goesOnIn(text, paragraphs, n + 1);
    pushStretch(out, text, {
      outerStart: outer,
      start: open,
      end: paragraph.end,
      outerEnd: paragraph.end,
      closed: false,
      continues,
      single: false,
    });
  }
  if (out.length === first) findSingles(text, paragraph.start, paragraph.end, out);
  else {
    const doubles = out.splice(first);
    let from = paragraph.start;
    for (const stretch of doubles) {
      findSingles(text, from, stretch.outerStart, out);
      out.push(stretch);
      from = stretch.outerEnd;
    }
    findSingles(text, from, paragraph.end, out);
  }
  return stillOpen;
}

/** Where words end that no mark closes before the reporter says whose they are, right before the next mark opens; else -1. */
function closedUnmarked(text: string, from: number, to: number): number {
  const report = REPORT.exec(text.slice(Math.max(from, to - 80), to));
  return report ? Math.max(from, to - 80) + report.index + 1 : -1;
}

/** ", he says. ", ", said Jane Roe. " */
const REPORT =
  /[,?!]\s+(?:(?:he|she|they|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})\s+(?:said|says|added|adds|told\s[^".]{1,30})|(?:said|says|added|adds)\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})[.:,]\s*$/u;

/** The marks of a paragraph, where single ones stand around double ones: those in place of what they enclose. */
function withOuterSingles(text: string, paragraph: { start: number; end: number }, marks: Mark[]): Mark[] {
  if (marks.length === 0 || !text.slice(paragraph.start, paragraph.end).includes("‘")) return marks;
  const out: Mark[] = [];
  let m = 0;
  let open = false;
  for (
    let i = text.indexOf("‘", paragraph.start);
    i >= 0 && i < paragraph.end;
    i = text.indexOf("‘", i + 1)
  ) {
    while (m < marks.length && marks[m]!.at < i) {
      open = marks[m]!.does > 0 || (marks[m]!.does === 0 && !open);
      out.push(marks[m++]!);
    }
    const close = open ? -1 : closeAround(text, i, paragraph.start, paragraph.end);
    if (close < 0) continue;
    while (m < marks.length && marks[m]!.at < close) m++;
    out.push({ at: i, width: 1, does: 1 }, { at: close, width: 1, does: -1 });
    i = close;
  }
  return [...out, ...marks.slice(m)];
}

const ONLY_OPENS = new Set(["„", "«"]);

/** How many paragraphs without any mark a quotation may run through before the one that closes it. */
const UNMARKED = 3;

/** Whether a paragraph begins inside a quotation left open above. */
function goesOnIn(text: string, paragraphs: { start: number; end: number }[], n: number): boolean {
  for (let k = n; k < paragraphs.length && k <= n + UNMARKED; k++) {
    const paragraph = paragraphs[k]!;
    const first = doubleMarks(text, paragraph.start, Math.min(paragraph.end, paragraph.start + 4000))[0];
    if (!first) continue;
    if (first.does === -1) return true;
    return k === n && first.at <= paragraph.start + 1;
  }
  return false;
}

function doubleMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = from; i < to; i++) {
    if (!mayBeMark(text.charCodeAt(i))) continue;
    const c = text[i]!;
    let width = 1;
    if (!DOUBLE.has(c)) {
      // Two single marks in a row stand for a double one.
      if ((c === "'" || c === "‘" || c === "’" || c === "`" || c === "‚") && text[i + 1] === c) width = 2;
      else continue;
    }
    const beforeChar = i > from ? text[i - 1]! : " ";
    const afterChar = i + width < to ? text[i + width]! : " ";
    // Inches and seconds: a digit before, nothing open.
    const before = SPACE_BEFORE.test(beforeChar) || SINGLE.has(beforeChar);
    const after = SPACE_AFTER.test(afterChar);
    let does = 0;
    if (c === "„" || c === "〝") does = 1;
    else if (before && !after) does = 1;
    else if (!before && after) does = -1;
    else if (c === "“" || c === "«") does = 1;
    else if (c === "”" || c === "»") does = -1;
    // A dash or bracket before and a full stop after say nothing: "word—"
    if (does === 1 && c === '"' && /[\u2014\u2013-]/.test(beforeChar) && after) does = 0;
    marks.push({ at: i, width, does });
    if (width === 2) i++;
  }
  return marks;
}

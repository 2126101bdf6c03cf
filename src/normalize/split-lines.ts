import { dumpCleaner } from "./dump-marks.ts";
import { type Line, makeLine, mark, squeeze } from "./page.ts";
import { runningHeads } from "./running-heads.ts";
import { isMark } from "./wire-marks.ts";
import { indent, withoutMargin } from "./without-margin.ts";

/**
 * Cuts a text into lines, whatever ends them (CRLF, LF, old Mac CR, form feeds), and joins hard-wrapped ones. The numbers
 * that a text browser gives links are no part of them.
 */
export function splitLines(text: string): Line[] {
  const clean = dumpCleaner(text);
  const bare = (piece: Line["source"][number]) => (clean ? { ...piece, text: clean(piece.text) } : piece);
  const given = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
  const raw = withoutMargin(given);
  const width = wrapWidth(raw);
  const margin = width ? Math.min(...raw.filter((line) => line.trim()).map(indent)) : 0;
  const heads = runningHeads(text, raw);
  const hyphenated = width !== undefined && isHyphenated(raw);
  const lines: Line[] = [];
  let paragraph: Line["source"] = [];
  let gap = false;
  let gapBefore = false;
  const flush = () => {
    if (paragraph.length) lines.push(makeLine(paragraph, joined(paragraph.map(bare), hyphenated), gapBefore));
    paragraph = [];
  };
  raw.forEach((text, index) => {
    if (isBlank(text)) {
      flush();
      gap = true;
      return;
    }
    if (heads.has(index)) {
      flush();
      const head = makeLine([{ line: index + 1, text }], text, true);
      mark(head, "left-out", "page-head");
      lines.push(head);
      return;
    }
    if (!width || !continues(paragraph.at(-1)?.text, text, width, margin)) flush();
    if (paragraph.length === 0) gapBefore = gap;
    paragraph.push({ line: index + 1, text: given[index]! });
    gap = false;
  });
  flush();
  return lines;
}

/** Whether there is nothing to see; most lines show at a glance that there is. */
function isBlank(text: string): boolean {
  return !/[!-~]/.test(text) && squeeze(text) === "";
}

/**
 * The width a text was wrapped at, or undefined where each line is a paragraph. Wrapped copy has many lines
 * of nearly the same modest length that stop in the middle of a sentence and go on in lower case.
 */
function wrapWidth(raw: string[]): number | undefined {
  let broken = 0;
  let pairs = 0;
  const lengths: number[] = [];
  for (let i = 0; i + 1 < raw.length; i++) {
    const here = raw[i]!.trimEnd();
    const next = raw[i + 1]!;
    // A page's head spreads over its width.
    if (here.length > 100 && /\S\s{4,}\S/.test(here)) continue;
    if (here.length > 100) return undefined;
    if (here.length < 40 || next.trim() === "") continue;
    pairs++;
    lengths.push(here.length);
    if (!/[.!?:"”]$/.test(here) && /^[\p{Ll}\p{N}("“]|^\p{Lu}/u.test(next) && !/^\s/.test(next)) broken++;
  }
  const lower = raw.filter((line) => /^\p{Ll}/u.test(line)).length;
  return pairs >= 4 && broken / pairs > 0.5 && lower / pairs > 0.25 ? usualLongest(lengths) : undefined;
}

/** The longest of the lines that are not alone in being so long: a headline in one line may be longer than the text's. */
function usualLongest(lengths: number[]): number {
  const sorted = lengths.toSorted((a, b) => b - a);
  const crowd = Math.max(2, Math.round(sorted.length / 12));
  return sorted.find((length, at) => (sorted[at + crowd] ?? 0) > length - 6) ?? sorted[0]!;
}

/** Whether words are parted at the ends of lines, as narrow columns have them: hyphens of compounds stand there seldom. */
function isHyphenated(raw: string[]): boolean {
  const parted = raw.filter(
    (line, index) => /\p{L}{2}-$/u.test(line.slice(-20)) && /^\p{Ll}/u.test(raw[index + 1] ?? ""),
  );
  return parted.length >= 3 && parted.length >= raw.length * 0.05;
}

/** The lines of a paragraph as one; in hyphenated copy a word parted at a line's end is whole again. */
function joined(lines: Line["source"], hyphenated: boolean): string {
  const pieces: string[] = [];
  for (const { text } of lines) {
    const above = pieces.at(-1)?.trimEnd() ?? "";
    const end = above.slice(-20);
    if (/\p{L}{2}-$/u.test(end) && /^\s*\p{Ll}/u.test(text)) {
      pieces[pieces.length - 1] = hyphenated && !compound.test(end) ? above.slice(0, -1) : above;
      pieces.push(text.trimStart());
    } else pieces.push(pieces.length ? ` ${text}` : text);
  }
  return pieces.join("");
}

/** First parts of words that are written with a hyphen wherever they stand. */
const compound =
  /(?:^|[\s-])(?:self|well|half|long|short|high|low|full|part|ex|non|pro|anti|mid|all|so|old|new|year|one|two|three|four|five|six|first|second|third)-$/i;

/** Whether a wrapped line goes on from the one before: not indented, and that one was full. */
function continues(before: string | undefined, line: string, width: number, margin: number): boolean {
  if (before === undefined || indent(line) > margin || isMark(line) || isMark(before)) return false;
  const first = line.trimStart().split(" ", 1)[0] ?? "";
  const full = before.trimEnd().length + 1 + first.length > width - 6;
  return full || (/^\p{Ll}/u.test(line.trimStart()) && !/[.!?]["”]?$/.test(before.trimEnd()));
}

import { type Line, makeLine, mark, type Page } from "./page.ts";
import { readCredits } from "./read-credits.ts";
import { splitDateline } from "./split-dateline.ts";
import { addCredits } from "./take-ending.ts";

/** Parts the dateline from the first paragraph, as a line of its own. Returns the day it carries. */
export function takeDateline(page: Page): string | undefined {
  for (let index = page.start; index <= Math.min(page.end, page.start + 2); index++) {
    const line = page.lines[index]!;
    if (line.mark) continue;
    const found = splitDateline(line.text, () => besides(page, index));
    if (!found || isSpeaker(page, index, line.text.slice(0, found.length))) continue;
    const { place, agency, day, length } = found;
    takeDeckAbove(page, index);
    page.fields.dateline = { place, ...(agency ? { agency } : {}) };
    cut(page, index, length, "dateline", "before");
    return day;
  }
  return undefined;
}

/** The headline and the text of other lines, as far as is enough to tell what they speak of. */
function besides({ lines, start, end, title }: Page, index: number): string {
  const others = lines.slice(start, end + 1).filter((line, at) => at + start !== index && !line.mark);
  const own = lines[index]!.text.replace(/^[^.]{0,60}\./, "");
  return [lines[title]?.text ?? "", own, ...others.map((line) => line.text)].join("\n").slice(0, 20_000);
}

/** A line alone above the dateline: the text begins with the dateline, so that the line is its deck. */
function takeDeckAbove(page: Page, index: number): void {
  const above = page.lines.slice(page.start, index).filter((line) => !line.mark);
  const deck = above[0];
  if (!deck || above.length > 1 || page.fields.deck || page.title < 0 || deck.words > 60) return;
  page.fields.deck = deck.text;
  mark(deck, "field", "deck");
}

/** "EXAMINER: What do you make of it?": an interview's speaker comes back, a dateline does not. */
function isSpeaker({ lines, end }: Page, index: number, label: string): boolean {
  const start = label.trim();
  if (!start.endsWith(":")) return false;
  return (
    lines[index]!.text.endsWith("?") ||
    lines.slice(index + 1, end + 1).some((line) => line.text.startsWith(start))
  );
}

/** A credit line that runs on from the last paragraph: "… on Friday. (Reporting by A; Editing by B)". */
export function takeTailCredits(page: Page): void {
  const index = page.lines.findLastIndex((line, i) => i <= page.end && !line.mark);
  const line = page.lines[index];
  if (!line || index <= page.start) return;
  const offset = Math.max(0, line.text.length - 700);
  const found = readCredits(line.text);
  if (!found || found.start === 0) return;
  addCredits(page.fields, found);
  cut(page, index, offset + found.start, "credit-line", "after");
}

/** Makes two lines of one; the part before or after becomes a field's, the other stays. */
function cut(page: Page, index: number, at: number, rule: string, field: "before" | "after"): void {
  const line = page.lines[index]!;
  const parts = [line.text.slice(0, at), line.text.slice(at)].map((text, i) =>
    makeLine(splitSource(line, at, i), text, i === 0 && line.gap, line.hint),
  );
  mark(field === "before" ? parts[0]! : parts[1]!, "field", rule);
  page.lines.splice(index, 1, ...parts);
  page.end++;
  if (page.title > index) page.title++;
}

/** The raw lines of the first or second part: the first raw line holds the cut, or all of them do where it was wrapped. */
function splitSource(line: Line, at: number, part: number): Line["source"] {
  const first = line.source[0]!;
  if (line.source.length === 1) {
    const text = line.text.slice(...(part === 0 ? [0, at] : [at]));
    return [{ line: first.line, text }];
  }
  return part === 0 ? [{ line: first.line, text: line.text.slice(0, at) }] : line.source;
}

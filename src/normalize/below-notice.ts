import { isProse } from "./find-body.ts";
import { findDates } from "./find-dates.ts";
import { headlineShaped } from "./headline-strips.ts";
import type { Line, Page } from "./page.ts";
import { readByline } from "./read-names.ts";
import { lineStems } from "./stems-of.ts";

/** The most lines of running text a notice over the headline may have. */
const longestNotice = 5;

/**
 * The text's first line, and the first that may be its headline, where a page opens with a notice ("How we test") over
 * both: a byline with a day follows a headline that the lines below tell of and those above do not.
 */
export function belowNotice({ lines, start, end }: Page): { text: number; head: number } | undefined {
  let prose = 0;
  for (let index = start; index <= Math.min(end, start + 12) && prose <= longestNotice; index++) {
    const line = lines[index]!;
    if (line.mark) continue;
    if (line.words > 24 || !readByline(line.text) || !datedAt(lines, index)) {
      if (isProse(line)) prose++;
      continue;
    }
    if (prose === 0 || lines.slice(Math.max(0, start - 8), start).some((above) => isMasthead(above)))
      return undefined;
    const text = lines.findIndex((below, at) => at > index && !below.mark && isProse(below));
    if (text < 0 || text > end) return undefined;
    const told = stemsIn(lines.slice(text, text + 10));
    const notice = stemsIn(lines.slice(start, index - 4));
    const headed = lines.slice(Math.max(start + 1, index - 4), index).some((head) => {
      const own = lineStems(head);
      const share = (stems: Set<string>) =>
        own.filter((stem) => stems.has(stem)).length / Math.max(3, own.length);
      return headlineShaped(head) && share(told) >= 0.25 && share(notice) < 0.2;
    });
    return headed ? { text, head: Math.max(start + 1, index - 4) } : undefined;
  }
  return undefined;
}

function isMasthead(line: Line): boolean {
  return line.words <= 24 && (readByline(line.text) !== undefined || findDates(line.text).length > 0);
}

/** A day on the line or on the next. */
function datedAt(lines: Line[], index: number): boolean {
  return lines
    .slice(index, index + 2)
    .some((line) => line.words <= 24 && findDates(line.text, "day-first").length > 0);
}

function stemsIn(lines: Line[]): Set<string> {
  return new Set(lines.filter((line) => !line.mark).flatMap((line) => lineStems(line)));
}

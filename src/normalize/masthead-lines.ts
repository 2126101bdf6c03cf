import { isProse } from "./find-body.ts";
import { findDates } from "./find-dates.ts";
import type { Line } from "./page.ts";
import { readByline } from "./read-names.ts";
import { bylineWords } from "./vocabulary/bylines.ts";

/** A short line, in nobody's hands yet, that names who wrote the article. */
export function isBylineLine(line: Line): boolean {
  return !line.mark && line.words <= 24 && !isProse(line) && readByline(line.text) !== undefined;
}

/** "Bookings may be changed until 30 April": a deck that names a day. */
const limit = /\s(?:until|till|before|since|bis|seit|jusqu[’']au|hasta|fino al|до|від|з)\s$/iu;

/** A short line that is mostly a day: "Published: Dec. 23, 2023, 3:35 a.m." */
export function isDateLine(line: Line): boolean {
  if (line.words > 22 || (line.mark && !["byline", "date-line", "title"].includes(line.mark.rule)))
    return false;
  const dates = findDates(line.text, "day-first");
  const first = dates[0];
  if (!first || (line.words >= 7 && limit.test(line.text.slice(0, first.start)))) return false;
  return !isProse(line) || (first.start < 40 && line.words - 4 * dates.length < 10);
}

const labelOnly = new Set(bylineWords);

/** "By" or "Author:" alone on a line, over the name. */
export function isBylineLabel(line: Line): boolean {
  return line.words <= 5 && labelOnly.has(line.key) && (!line.mark || line.mark.rule === "page-note");
}

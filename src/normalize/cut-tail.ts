import { isProse, type Stretch } from "./find-body.ts";
import { listHeading } from "./furniture-rules.ts";
import type { Line } from "./page.ts";
import { stemsOf } from "./stems-of.ts";

/**
 * Furniture that articles end with. After the first kind anything unrelated goes; the second kind also interrupts
 * articles, so what follows must look like a list too.
 */
const ending = new Set(["comments", "tags", "copyright", "author-note", "cookie-notice"]);
const pausing = new Set([
  "share-links",
  "newsletter-pitch",
  "subscriber-offer",
  "related-posts",
  "page-note",
  "read-more",
]);

/** A tail is another matter where fewer of its longer words than this occur in the text above. */
const kinship = 0.25;

/**
 * Shortens a stretch that ran on into teasers of other articles, notices or comments: behind a closing kind of
 * furniture, less prose than before it, on other subjects, or in scraps.
 */
export function cutTail(lines: Line[], stretch: Stretch): Stretch {
  const boundaries = lines
    .slice(stretch.start, stretch.end)
    .map((line) => listHeading(line) ?? line.mark?.rule ?? "");
  if (!boundaries.some((rule) => ending.has(rule) || pausing.has(rule))) return stretch;
  let before = 0;
  const known = new Set<string>();
  for (let index = stretch.start; index < stretch.end; index++) {
    const line = lines[index]!;
    const rule = boundaries[index - stretch.start]!;
    if (!ending.has(rule) && !pausing.has(rule)) {
      if (!line.mark) {
        before += line.words;
        for (const stem of stemsOf(line.text)) known.add(stem);
      }
      continue;
    }
    if (before < 60) continue;
    const tail = lines.slice(index + 1, stretch.end + 1).filter((other) => !other.mark);
    if (pausing.has(rule) && tail.length > 0 && tail.every((other) => other.sentence && !other.bullet))
      continue;
    if (isForeign(tail, known, before)) return { start: stretch.start, end: index - 1 };
  }
  return stretch;
}

/** The most sentences' lines in a row: teasers have headlines between them, an article's text has not. */
function longestRun(open: Line[]): number {
  let longest = 0;
  let run = 0;
  for (const line of open) {
    run = line.sentence && line.words >= 5 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isForeign(open: Line[], known: Set<string>, before: number): boolean {
  if (!open.length) return true;
  const words = open.reduce((sum, line) => sum + line.words, 0);
  if (words > before) return false;
  const stems = open.flatMap((line) => stemsOf(line.text));
  const shared = stems.filter((stem) => known.has(stem)).length / Math.max(1, stems.length);
  const prose = open.filter(isProse).length / open.length;
  const average = words / open.length;
  if (longestRun(open) >= 3 && shared >= kinship / 2) return false;
  return shared < kinship || (shared < 0.5 && (prose < 0.34 || average < 14));
}

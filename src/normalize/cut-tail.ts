import type { Stretch } from "./find-body.ts";
import { findDates } from "./find-dates.ts";
import { listHeading } from "./furniture-rules.ts";
import type { Line } from "./page.ts";
import { readCredits } from "./read-credits.ts";
import { isName, isRole } from "./read-names.ts";
import { Subject } from "./subject.ts";
import { isAuthorNote } from "./take-ending.ts";

/** Furniture that articles end with: what follows it has to prove that it belongs to the text. */
const ending = new Set(["comments", "copyright", "author-note", "cookie-notice"]);
/** Furniture that interrupts articles as often as it ends them. */
const pausing = new Set([
  "tags",
  "share-links",
  "newsletter-pitch",
  "subscriber-offer",
  "related-posts",
  "page-note",
  "read-more",
]);

/** The fewest words above the first cut: a shorter text is no article. */
const shortest = 60;
/** How many lines below the stretch may still be the article's: a list in between may have cost it its end. */
const reach = 30;
/** So many of the longer words in common make lines the article's, whoever they speak of. */
const related = 0.25;
/** Running text: so many lines of sentences, one below the other. */
const running = 3;

/** Lines without a mark between one piece of furniture and the next; it ends below `end`. */
interface Part {
  /** The first line of the furniture above it. */
  boundary: number;
  end: number;
  /** The sternest rule of that furniture. */
  rule: string;
  lines: Line[];
  /** Whether the article's own credit line stands below its lines. */
  signed?: boolean;
  /** Whether the article's tags are the furniture below it. */
  tagged?: boolean;
}

/**
 * Shortens a stretch that ran on into teasers of other articles, notices or comments. What stands between two pieces of
 * furniture is judged as one, by what the article is known to speak of so far; it ends below the last part that is its
 * own. What interrupts an article in the middle is no reason to end it there.
 */
export function cutTail(lines: Line[], stretch: Stretch): Stretch {
  const [opening, ...parts] = partsOf(lines, stretch);
  const foot = lines.slice(stretch.end + 1, stretch.end + 4);
  const last = parts.at(-1);
  if (foot.some((line) => !line.mark && readCredits(line.text)?.start === 0)) sign(last);
  if (last && foot.some((line) => listHeading(line) === "tags")) last.tagged = true;
  const subject = new Subject(opening!.lines);
  let { end } = opening!;
  for (const part of parts) {
    if (subject.words >= shortest && isForeign(part, subject)) {
      // Readers' comments go on to the end.
      if (part.rule === "comments") break;
      continue;
    }
    subject.add(part.lines);
    end = part.end;
  }
  if (end < stretch.end) return { start: stretch.start, end };
  const below = { start: stretch.end + 1, end: Math.min(lines.length - 1, stretch.end + reach) };
  for (const part of partsOf(lines, below)) {
    if (ending.has(part.rule)) break;
    if (!closesArticle(part) && (isForeign(part, subject) || !isClose(part, subject, stretch.end))) continue;
    subject.add(part.lines);
    end = part.end;
  }
  return { start: stretch.start, end };
}

function sign(part: Part | undefined): void {
  if (part && part.lines.length > 0) part.signed = true;
}

/** The stretch in parts, the first of which has no furniture above it. */
function partsOf(lines: Line[], { start, end }: Stretch): Part[] {
  let part: Part = { boundary: start, end: start, rule: "", lines: [] };
  const parts = [part];
  for (let index = start; index <= end; index++) {
    const line = lines[index]!;
    const rule = listHeading(line) ?? line.mark?.rule ?? "";
    if (ending.has(rule) || pausing.has(rule)) {
      if (rule === "tags") part.tagged = true;
      if (part.rule && part.lines.length === 0) part.rule = ending.has(part.rule) ? part.rule : rule;
      else {
        part = { boundary: index, end: index, rule, lines: [] };
        parts.push(part);
      }
    } else if (!line.mark && readCredits(line.text)?.start === 0) sign(part);
    else if (!line.mark && !isAuthorNote(line)) part.lines.push(line);
    part.end = index;
  }
  return parts;
}

/** Text over the article's own credit line; or a list of other articles, then two paragraphs over the article's tags. */
function closesArticle({ rule, lines, signed, tagged }: Part): boolean {
  if (ending.has(rule) || !(signed || tagged)) return false;
  const { texts, blocks, longest, after } = shapeOf(lines);
  return signed ? texts === lines.length : blocks === 1 && longest > 1 && after === 0;
}

/** Whether a part is about other matters than the article, or in scraps, as lists of teasers are. */
function isForeign(part: Part, subject: Subject): boolean {
  if (closesArticle(part)) return false;
  const { rule, lines } = part;
  const { texts, blocks, longest, after } = shapeOf(lines);
  if (texts === 0) return true;
  // Teasers begin with their headlines; text may stand right below the furniture. Notes may follow either.
  const opens = isText(lines[0]!) && blocks < 3;
  const judged = blocks < 3 ? firstBlock(lines) : lines;
  const { stems, names } = subject.kinship(judged);
  const kin = names === "shared" || stems >= related;
  // Teasers and notices are not told in paragraphs.
  if (longest >= running && texts >= 2 * blocks && (kin || (stems >= 0.08 && !ending.has(rule))))
    return false;
  // The text may go on with a scene of its own, at length; another article would open with its headline.
  if (opens && longest > running && !ending.has(rule)) return false;
  // Headline, text, headline, text: what has a headline of its own for every line is a list.
  const listed = rule === "related-posts" || rule === "tags" ? 1 : 2;
  const list = texts < 2 * blocks && blocks > Math.max(listed, longest);
  if (!opens && (list || after > 1 || isNote(lines))) return true;
  if (ending.has(rule)) return !kin || texts < 2;
  if (!opens && lines.some((line) => !isText(line) && findDates(line.text).length > 0)) return true;
  return !kin && (names === "others" ? stems < 0.15 : stems < 0.05 && wordsOf(judged) > 40);
}

/** The first lines of text that stand together. */
function firstBlock(lines: Line[]): Line[] {
  const start = lines.findIndex(isText);
  const length = lines.slice(start).findIndex((line) => !isText(line));
  return lines.slice(start, length < 0 ? undefined : start + length);
}

/** A name and a role over the text: a note on who wrote the article. */
function isNote(lines: Line[]): boolean {
  const head = lines.slice(0, lines.findIndex(isText));
  return head.some((line) => isName(line.text)) && head.some((line) => line.words <= 8 && isRole(line.text));
}

/** Below the stretch a part must be surely the article's; at hand it is enough that it names nobody else. */
function isClose({ boundary, lines }: Part, subject: Subject, end: number): boolean {
  const { stems, names } = subject.kinship(firstBlock(lines));
  if (stems >= related || (names === "shared" && stems >= related / 2)) return true;
  if (boundary > end + 8) return false;
  return names === "shared" || (names === "none" && wordsOf(lines.filter(isText)) <= 30);
}

function wordsOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.words, 0);
}

/**
 * How a part looks: lines of text, in how many blocks and how many in the longest one, and how many short lines stand
 * below the last.
 */
function shapeOf(lines: Line[]): { texts: number; blocks: number; longest: number; after: number } {
  let [texts, blocks, longest, run, after] = [0, 0, 0, 0, 0];
  for (const line of lines) {
    if (!isText(line)) {
      run = 0;
      after++;
      continue;
    }
    texts++;
    if (run === 0) blocks++;
    longest = Math.max(longest, ++run);
    after = 0;
  }
  return { texts, blocks, longest, after };
}

/** A sentence, or as long as one. Short questions and exclamations may be headlines. */
function isText(line: Line): boolean {
  if (line.bullet) return false;
  return line.words >= 25 || (line.sentence && line.words >= 4 && !/[?!]$/.test(line.text));
}

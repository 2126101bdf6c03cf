import { isProse, type Stretch } from "./find-body.ts";
import { listHeading } from "./furniture-rules.ts";
import type { Line } from "./page.ts";
import { lineStems } from "./stems-of.ts";

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
  const tail = new Tail(lines, stretch);
  let before = 0;
  for (let index = stretch.start; index < stretch.end; index++) {
    const line = lines[index]!;
    const rule = boundaries[index - stretch.start]!;
    const boundary = ending.has(rule) || pausing.has(rule);
    tail.pass(index);
    if (!boundary) {
      if (!line.mark) before += line.words;
      continue;
    }
    if (before < 60) continue;
    if (pausing.has(rule) && tail.open > 0 && tail.open === tail.sentences) continue;
    if (tail.isForeign(before)) return { start: stretch.start, end: index - 1 };
  }
  return stretch;
}

/** What lies below a line, kept up to date while one goes down, so that each look at it is cheap. */
class Tail {
  /** Open lines below, and how many of them are sentences without a list mark, or prose. */
  open = 0;
  sentences = 0;
  private prose = 0;
  private words = 0;
  private readonly kin: Kinship;
  /** From each line on, the most sentences' lines in a row; worked out when it is asked for. */
  private runs: number[] | undefined;
  private at: number;

  constructor(
    private readonly lines: Line[],
    private readonly stretch: Stretch,
  ) {
    this.at = stretch.start;
    this.kin = new Kinship(lines, stretch);
    for (let index = stretch.start; index <= stretch.end; index++) this.count(lines[index]!, 1);
  }

  /** Goes below a line. */
  pass(index: number): void {
    this.at = index + 1;
    this.count(this.lines[index]!, -1);
  }

  /** Whether the tail is about other matters than the text above, which has so many words. */
  isForeign(before: number): boolean {
    if (!this.open) return true;
    if (this.words > before) return false;
    const shared = this.kin.shareBelow(this.at);
    this.runs ??= longestRuns(this.lines, this.stretch);
    const run = this.runs[this.at - this.stretch.start] ?? 0;
    // Teasers have headlines between them, an article's text has not.
    if (run >= 3 && shared >= kinship / 2) return false;
    const scraps = this.prose / this.open < 0.34 || this.words / this.open < 14;
    return shared < kinship || (shared < 0.5 && scraps);
  }

  private count(line: Line, by: 1 | -1): void {
    if (line.mark) return;
    this.open += by;
    this.words += by * line.words;
    if (line.sentence && !line.bullet) this.sentences += by;
    if (isProse(line)) this.prose += by;
  }
}

/** How many of the longer words below a line stand above it too. Asked from the top down, so that no line is read twice. */
class Kinship {
  private at: number;
  private readonly known = new Set<string>();
  /** How often each stem stands below; undefined before the first question. */
  private stems: Map<string, number> | undefined;
  private all = 0;
  private shared = 0;

  constructor(
    private readonly lines: Line[],
    private readonly stretch: Stretch,
  ) {
    this.at = stretch.start;
  }

  shareBelow(index: number): number {
    this.stems ??= this.countAll();
    for (; this.at < index; this.at++) {
      const line = this.lines[this.at]!;
      for (const stem of line.mark ? [] : lineStems(line)) {
        const left = this.stems.get(stem)! - 1;
        this.stems.set(stem, left);
        this.all--;
        if (this.known.has(stem)) this.shared--;
        else {
          this.known.add(stem);
          this.shared += left;
        }
      }
    }
    return this.shared / Math.max(1, this.all);
  }

  private countAll(): Map<string, number> {
    const stems = new Map<string, number>();
    for (let index = this.stretch.start; index <= this.stretch.end; index++) {
      const line = this.lines[index]!;
      for (const stem of line.mark ? [] : lineStems(line)) {
        stems.set(stem, (stems.get(stem) ?? 0) + 1);
        this.all++;
      }
    }
    return stems;
  }
}

function longestRuns(lines: Line[], { start, end }: Stretch): number[] {
  const longest: number[] = Array.from({ length: end - start + 1 }, () => 0);
  let run = 0;
  let best = 0;
  for (let index = end; index >= start; index--) {
    const line = lines[index]!;
    if (!line.mark) run = line.sentence && line.words >= 5 ? run + 1 : 0;
    best = Math.max(best, run);
    longest[index - start] = best;
  }
  return longest;
}

import type { Line } from "./page.ts";
import { lineNames, lineStems } from "./stems-of.ts";

/** How near lines are to an article's subject. */
export interface Kinship {
  /** The share of their longer words that occur in the article, 0 to 1. */
  stems: number;
  /** Whether they name somebody or something named there, others, or nobody; unknown in scripts without capitals. */
  names: "shared" | "others" | "none" | "unknown";
}

/** What an article is known to speak of, by the lines that are sure to be its own. */
export class Subject {
  words = 0;
  private capitals = 0;
  /** Lines are read when something is held against them: most articles are never asked. */
  private unread: Line[] = [];
  private readonly stems = new Set<string>();
  private readonly names = new Set<string>();

  constructor(lines: Line[]) {
    this.add(lines);
  }

  add(lines: Line[]): void {
    for (const line of lines) {
      this.words += line.words;
      this.unread.push(line);
    }
  }

  /** How near lines are to it. */
  kinship(lines: Line[]): Kinship {
    this.read();
    let [all, known] = [0, 0];
    const names = new Set<string>();
    for (const line of lines) {
      const stems = lineStems(line);
      all += stems.length;
      for (const stem of stems) if (this.stems.has(stem)) known++;
      for (const name of lineNames(line)) names.add(name);
    }
    const shared = known / Math.max(1, all);
    if (names.size === 0) return { stems: shared, names: lines.some(hasCase) ? "none" : "unknown" };
    let hits = 0;
    for (const name of names) if (this.names.has(name) || this.stems.has(name.toLowerCase())) hits++;
    if (hits >= 2 || hits >= names.size / 4) return { stems: shared, names: "shared" };
    // Where every noun has a capital, as in German, capitals do not tell who is spoken of.
    return { stems: shared, names: this.capitals > this.words / 6 ? "unknown" : "others" };
  }

  private read(): void {
    for (const line of this.unread) {
      for (const stem of lineStems(line)) this.stems.add(stem);
      const names = lineNames(line);
      this.capitals += names.length;
      for (const name of names) this.names.add(name);
    }
    this.unread = [];
  }
}

const hasCase = (line: Line) => /\p{Ll}/u.test(line.text.slice(0, 200));

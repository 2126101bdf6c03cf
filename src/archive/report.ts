import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LeftOut, Problem, Question } from "../model.ts";

/** The report of `normalize`, beside the articles it speaks of. */
export const REPORT = "report.json";

/** What became of one article of one raw file. */
export interface ReportEntry {
  /** Name inside raw/, and the line in formats with an article a line. */
  file: string;
  line?: number;
  /** Absent where the file gave no article. */
  slug?: string;
  /** "edited": the file was changed by hand and is left alone. "refused": no article, see the problems. */
  outcome: "normalized" | "edited" | "refused";
  title?: string;
  source?: string;
  published?: string;
  publishedBasis?: string;
  quotes: number;
  leftOut: LeftOut[];
  questions: Question[];
  problems: Problem[];
}

/** The entries of a content folder's report; none where it was never normalised. */
export function readReport(content: string): ReportEntry[] {
  const path = join(content, REPORT);
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, "utf8")) as { entries: ReportEntry[] }).entries;
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { readTextFile } from "../articles/read-regular-file.ts";
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
  /**
   * "edited": the article was changed by hand and is left alone. "deleted": it was taken out by hand, and stays out.
   * "refused": no article, see the problems.
   */
  outcome: "normalized" | "edited" | "deleted" | "refused";
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
export function readReport(content: string): { entries: ReportEntry[]; problems: Problem[] } {
  const path = join(content, REPORT);
  const text = existsSync(path) ? readTextFile(path, REPORT) : '{"entries":[]}';
  if (typeof text !== "string") return { entries: [], problems: [text] };
  try {
    const { entries } = JSON.parse(text) as { entries: ReportEntry[] };
    if (entries.every(({ file, leftOut }) => typeof file === "string" && Array.isArray(leftOut)))
      return { entries, problems: [] };
  } catch {
    // What is no list of entries is no report either.
  }
  const reason = "it is not what normalising wrote: remove it and normalise again";
  return { entries: [], problems: [{ file: REPORT, rule: "broken-report", reason }] };
}

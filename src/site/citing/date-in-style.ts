import { DateTime } from "luxon";
import type { ArchivedArticle } from "../../model.ts";
import { type DatePoint, readEdtf } from "../read-edtf.ts";
import type { Strings } from "../strings.ts";

/** A style's order of a date's parts: luxon's patterns, in which "{month}" is the style's short name of a month. */
export interface DatePatterns {
  day: string;
  month: string;
}

/**
 * When an article appeared, as a style has it: "[28 Aug. 2025]". What is inferred stands in brackets, as the styles
 * prescribe for what the work itself does not say; so does a limit. Undefined where no year is known.
 */
export function dateInStyle(
  article: ArchivedArticle,
  patterns: DatePatterns,
  strings: Strings,
): string | undefined {
  const read = readEdtf(article.published);
  if (read === undefined) return undefined;
  const words = (at: DatePoint) => pointInWords(at, patterns, strings) ?? strings.citing.undated;
  switch (read.kind) {
    case "not-after":
      return `[${strings.notAfter(words(read.at))}]`;
    case "not-before":
      return `[${strings.notBefore(words(read.at))}]`;
    case "between":
      return `[${strings.between(words(read.from), words(read.to))}]`;
    case "point": {
      const date = pointInWords(read.at, patterns, strings);
      if (date === undefined) return undefined;
      if (read.qualifier === "about") return `[${strings.citing.about(date)}]`;
      if (read.qualifier === "perhaps") return `[${date}?]`;
      return isInferred(article) ? `[${date}]` : date;
    }
  }
}

/** A point in time; none without a year. */
function pointInWords(
  at: DatePoint,
  patterns: DatePatterns,
  { language, citing }: Strings,
): string | undefined {
  if (at.kind === "year") return String(at.year);
  if (at.kind === "day-of-year") return undefined;
  const day = at.kind === "day" ? at.day : 1;
  const date = DateTime.fromObject(
    { year: at.year, month: at.month, day },
    { zone: "utc", locale: language },
  );
  return date.toFormat(patterns[at.kind].replace("{month}", `'${citing.shortMonths[at.month - 1]}'`));
}

/** Whether the day was not read off the text itself. */
export function isInferred({ basis }: ArchivedArticle): boolean {
  return basis.published?.how === "inferred" || basis.published?.how === "derived";
}

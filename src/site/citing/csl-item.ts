import { DateTime } from "luxon";
import type { ArchivedArticle } from "../../model.ts";
import { address } from "../address.ts";
import { type NameParts, personParts } from "../name-parts.ts";
import { type DatePoint, readEdtf } from "../read-edtf.ts";
import type { Site } from "../site.ts";

/** An article in CSL-JSON (citationstyles.org, schema 1.0.2): only what is known. */
export interface CslItem {
  id: string;
  type: "article-newspaper";
  title: string;
  "title-short"?: string;
  author?: NameParts[];
  "container-title"?: string;
  issued?: { "date-parts": number[][] } | { literal: string };
  language?: string;
  section?: string;
  URL?: string;
  archive?: string;
  archive_location?: string;
  note?: string;
}

/** What reference managers are given. A date that is inferred says so in the note; a mere limit is no date. */
export function cslItem(site: Site, article: ArchivedArticle): CslItem {
  const here = site.absolute(address.article(article.slug));
  const { published, basis, url } = article;
  const parts = dateParts(published);
  const how = basis.published;
  const notes = [
    published !== undefined && parts === undefined ? `Published: ${published} (EDTF)` : undefined,
    parts && isInferred(article)
      ? ["Date inferred", how?.evidence].filter((part) => part !== undefined).join(": ")
      : undefined,
    basis.title?.how === "derived"
      ? "Without a headline: the title is taken from the opening words"
      : undefined,
  ].filter((note) => note !== undefined);
  const container = article.source ?? (article.sourceSlug && site.sourceName(article));
  const location = url ?? here;
  return {
    id: article.slug,
    type: "article-newspaper",
    title: article.title,
    ...(article.authors.length > 0 && { author: article.authors.map((name) => cslName(name, article)) }),
    ...(container && { "container-title": container }),
    ...(parts && { issued: { "date-parts": [parts] } }),
    ...(article.language !== "und" && { language: article.language }),
    ...(article.section !== undefined && { section: article.section }),
    ...(location !== undefined && { URL: location }),
    archive: site.settings.title,
    ...(here !== undefined && { archive_location: here }),
    ...(notes.length > 0 && { note: notes.join(". ") }),
  };
}

/** A style's order of a date's parts, in luxon's patterns; all three styles are English. */
export interface DatePatterns {
  day: string;
  month: string;
}

/**
 * The date in the words of one style where CSL has none: what is inferred stands in brackets, as the styles prescribe
 * for what the work itself does not say; so does a limit.
 */
export function issuedAs(
  issued: CslItem["issued"],
  article: ArchivedArticle,
  patterns: DatePatterns,
): CslItem["issued"] {
  const bracketed = bracketedDate(article, patterns);
  return bracketed === undefined ? issued : { literal: bracketed };
}

function bracketedDate(article: ArchivedArticle, patterns: DatePatterns): string | undefined {
  const read = article.published === undefined ? undefined : readEdtf(article.published);
  if (read === undefined) return undefined;
  const words = (at: DatePoint) => pointInWords(at, patterns);
  switch (read.kind) {
    case "not-after":
      return `[not after ${words(read.at)}]`;
    case "not-before":
      return `[not before ${words(read.at)}]`;
    case "between":
      return `[between ${words(read.from)} and ${words(read.to)}]`;
    case "point": {
      if (read.at.kind === "day-of-year") return undefined;
      if (read.qualifier === "about") return `[ca. ${words(read.at)}]`;
      if (read.qualifier === "perhaps") return `[${words(read.at)}?]`;
      return isInferred(article) ? `[${words(read.at)}]` : undefined;
    }
  }
}

function pointInWords(at: DatePoint, patterns: DatePatterns): string {
  if (at.kind === "year") return String(at.year);
  if (at.kind === "day-of-year") return "n.d.";
  const day = at.kind === "day" ? at.day : 1;
  const date = DateTime.fromObject({ year: at.year, month: at.month, day }, { zone: "utc", locale: "en-US" });
  return date.toFormat(patterns[at.kind]);
}

/** [year, month, day], as far as they are certain. */
function dateParts(published: string | undefined): number[] | undefined {
  const read = published === undefined ? undefined : readEdtf(published);
  if (read?.kind !== "point" || read.qualifier !== undefined) return undefined;
  switch (read.at.kind) {
    case "day":
      return [read.at.year, read.at.month, read.at.day];
    case "month":
      return [read.at.year, read.at.month];
    case "year":
      return [read.at.year];
    case "day-of-year":
      return undefined;
  }
}

function isInferred({ basis }: ArchivedArticle): boolean {
  return basis.published?.how === "inferred" || basis.published?.how === "derived";
}

/** Words that bodies have in their names and people do not. */
const body =
  /\b(?:press|news|agency|staff|desk|service|team|times|post|editors?|editorial|correspondents?|reporters?)\b/i;

/** Whether a byline is a publisher's, an agency's or a desk's. */
export function isBody(
  name: string,
  { source, dateline }: Pick<ArchivedArticle, "source" | "dateline">,
): boolean {
  return body.test(name) || name === source || name === dateline?.agency;
}

/** An author's name: only words that are surely a person's are taken apart. */
export function cslName(name: string, paper: Pick<ArchivedArticle, "source" | "dateline">): NameParts {
  return (isBody(name, paper) ? undefined : personParts(name)) ?? { literal: name };
}

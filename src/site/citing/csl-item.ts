import type { ArchivedArticle } from "../../model.ts";
import { address } from "../address.ts";
import { basisInWords } from "../basis-in-words.ts";
import { type NameParts, personParts } from "../name-parts.ts";
import { readEdtf } from "../read-edtf.ts";
import type { Site } from "../site.ts";
import { isInferred } from "./date-in-style.ts";

/** An article in CSL-JSON (citationstyles.org, schema 1.0.2): only what is known. */
export interface CslItem {
  id: string;
  type: "article-newspaper";
  title: string;
  "title-short"?: string;
  author?: NameParts[];
  "container-title"?: string;
  issued?: { "date-parts": number[][] };
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
  const words = site.strings.citing;
  const grounds = basisInWords(site, basis.published)?.words;
  const notes = [
    published !== undefined && parts === undefined ? words.noteUnread(published) : undefined,
    parts && isInferred(article)
      ? [words.noteInferred, grounds].filter((part) => part !== undefined).join(": ")
      : undefined,
    basis.title?.how === "derived" ? words.noteDerivedTitle : undefined,
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

/** [year, month, day], as far as they are certain. */
function dateParts(published: string | undefined): number[] | undefined {
  const read = readEdtf(published);
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

/** Words that bodies have in their names and people do not. */
const body = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    "press|news|agency|staff|desk|service|team|times|post|editors?|editorial|correspondents?|reporters?",
    "преса|новини|агентство|агенція|редакція|служба|пресслужба|прес-служба|бюро|газета|кореспонденти?",
  ].join("|")})(?!\p{L})`,
  "iu",
);

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

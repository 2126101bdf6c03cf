import type { Block, Draft, LeftOut } from "../model.ts";
import { chooseDates } from "./choose-date.ts";
import { chooseSource } from "./choose-source.ts";
import { cutTail } from "./cut-tail.ts";
import { deriveTitle } from "./derive-title.ts";
import { detectLanguage } from "./detect-language.ts";
import { findBody } from "./find-body.ts";
import { furnitureRules, listHeading } from "./furniture-rules.ts";
import { type KnownSource, type Line, type Metadata, makeLine, mark, type Page } from "./page.ts";
import { readCredits } from "./read-credits.ts";
import { splitDateline } from "./split-dateline.ts";
import { addCredits, takeEnding } from "./take-ending.ts";
import { takeInserts } from "./take-inserts.ts";
import { takeMasthead } from "./take-masthead.ts";
import { takeTags } from "./take-tags.ts";
import { takeTitle } from "./take-title.ts";

/**
 * Reads an article off the lines of a file. Every line ends with a mark: in the body, in a field, or left out by a
 * named rule. Undefined where no line reads like an article's text; the lines are marked all the same.
 *
 * The order matters. Furniture known by its words goes first, so that the text's stretch is found among the rest;
 * the headline is known by the text below it, the masthead by lying between the two; the ending is read before the
 * inserts, since it moves the text's end; dates and source come last, from what the others found.
 */
export function readPage(
  lines: Line[],
  metadata: Metadata = {},
  sources: KnownSource[] = [],
): Draft | undefined {
  const page = newPage(lines, metadata, sources);
  takeFurniture(page);
  const stretch = findBody(page.lines);
  if (!stretch) {
    for (const line of lines) mark(line, "left-out", "no-article");
    return undefined;
  }
  Object.assign(page, cutTail(page.lines, stretch));
  page.fields.language = languageOf(page);
  takeTitle(page);
  takeMasthead(page);
  takeTags(page);
  takeEnding(page);
  takeInserts(page);
  const dateline = takeDateline(page);
  takeTailCredits(page);
  chooseDates(page, dateline);
  chooseSource(page);
  applyMetadata(page);
  markTheRest(page);
  const body = blocks(page);
  nameIt(page, body);
  askTheEditor(page);
  return { fields: page.fields, body, leftOut: leftOut(page), questions: page.questions };
}

function newPage(lines: Line[], metadata: Metadata, sources: KnownSource[]): Page {
  const fields = {
    title: "",
    authors: [],
    credits: {},
    language: "und",
    captions: [],
    topics: [],
    notices: [],
    basis: {},
  };
  return { lines, metadata, sources, fields, questions: [], title: -1, start: 0, end: 0 };
}

function takeFurniture({ lines }: Page): void {
  for (const line of lines) {
    if (listHeading(line)) continue;
    const rule = furnitureRules.find((r) => r.takes(line));
    if (rule) mark(line, "left-out", rule.name);
  }
}

function languageOf(page: Page): string {
  const text = page.lines
    .slice(page.start, page.end + 1)
    .filter((line) => !line.mark)
    .map((line) => line.text)
    .join(" ");
  return detectLanguage(text) ?? page.metadata.language ?? "und";
}

/** Parts the dateline from the first paragraph, as a line of its own. Returns the day it carries. */
function takeDateline(page: Page): string | undefined {
  for (let index = page.start; index <= Math.min(page.end, page.start + 2); index++) {
    const line = page.lines[index]!;
    if (line.mark) continue;
    const found = splitDateline(line.text);
    if (!found || isSpeaker(page, index, line.text.slice(0, found.length))) continue;
    const { place, agency, day, length } = found;
    page.fields.dateline = { place, ...(agency ? { agency } : {}) };
    cut(page, index, length, "dateline", "before");
    return day;
  }
  return undefined;
}

/** "EXAMINER: What do you make of it?": an interview's speaker comes back, a dateline does not. */
function isSpeaker({ lines, end }: Page, index: number, label: string): boolean {
  const start = label.trim();
  if (!start.endsWith(":")) return false;
  return (
    lines[index]!.text.endsWith("?") ||
    lines.slice(index + 1, end + 1).some((line) => line.text.startsWith(start))
  );
}

/** A credit line that runs on from the last paragraph: "… on Friday. (Reporting by A; Editing by B)". */
function takeTailCredits(page: Page): void {
  const index = page.lines.findLastIndex((line, i) => i <= page.end && !line.mark);
  const line = page.lines[index];
  if (!line || index <= page.start) return;
  const offset = Math.max(0, line.text.length - 700);
  const found = readCredits(line.text);
  if (!found || found.start === 0) return;
  addCredits(page.fields, found);
  cut(page, index, offset + found.start, "credit-line", "after");
}

/** Makes two lines of one; the part before or after becomes a field's, the other stays. */
function cut(page: Page, index: number, at: number, rule: string, field: "before" | "after"): void {
  const line = page.lines[index]!;
  const parts = [line.text.slice(0, at), line.text.slice(at)].map((text, i) =>
    makeLine(splitSource(line, at, i), text, i === 0 && line.gap, line.hint),
  );
  mark(field === "before" ? parts[0]! : parts[1]!, "field", rule);
  page.lines.splice(index, 1, ...parts);
  page.end++;
  if (page.title > index) page.title++;
}

/** The raw lines of the first or second part: the first raw line holds the cut, or all of them do where it was wrapped. */
function splitSource(line: Line, at: number, part: number): Line["source"] {
  const first = line.source[0]!;
  if (line.source.length === 1) {
    const text = line.text.slice(...(part === 0 ? [0, at] : [at]));
    return [{ line: first.line, text }];
  }
  return part === 0 ? [{ line: first.line, text: line.text.slice(0, at) }] : line.source;
}

/** What the page's own metadata says where the text says nothing. */
function applyMetadata(page: Page): void {
  const { fields, metadata } = page;
  if (metadata.authors?.length) fields.authors = chooseAuthors(page, metadata.authors);
  if (metadata.title && !fields.title) fields.title = metadata.title;
  if (metadata.deck && !fields.deck) fields.deck = metadata.deck;
  if (metadata.url) fields.url = metadata.url;
  if (metadata.section) fields.section = metadata.section;
  if (metadata.topics?.length && !fields.topics.length) fields.topics = metadata.topics;
  for (const caption of metadata.captions ?? []) {
    if (!fields.captions.some((other) => other.text === caption.text)) fields.captions.push(caption);
  }
  if (!fields.authors.length) fields.basis.authors = { how: "unknown" };
}

/** The metadata's authors, unless they name the site or a desk and the masthead names somebody. */
function chooseAuthors({ fields, lines, title, start }: Page, given: string[]): string[] {
  const printed = fields.authors;
  if (!printed.length) return given;
  const masthead = lines
    .slice(Math.max(0, title - 6), start)
    .map((line) => line.text.toLowerCase())
    .join("\n");
  const known = given.some(
    (name) => masthead.includes(name.toLowerCase()) && name.toLowerCase() !== fields.source?.toLowerCase(),
  );
  return known || given.length > printed.length ? given : printed;
}

/** Lines no rule wanted: the text's own between its start and end, furniture outside. */
function markTheRest({ lines, start, end, title }: Page): void {
  let rule = "before-article";
  lines.forEach((line, index) => {
    const heading = listHeading(line);
    if (index > end && heading) rule = heading;
    else if (index === end + 1) rule = "after-article";
    if (index >= start && index <= end) mark(line, "body", "paragraph", kindOf(line));
    else mark(line, "left-out", index < start && index > title && title >= 0 ? "in-masthead" : rule);
  });
}

function kindOf(line: Line): Block["kind"] {
  const tag = line.hint?.tag ?? "p";
  if (tag === "blockquote") return "quote";
  return /^h[2-6]$/.test(tag) ? "heading" : "paragraph";
}

function blocks(page: Page): Block[] {
  const { language } = page.fields;
  return page.lines
    .filter((line) => line.mark?.fate === "body")
    .map((line) => {
      const kind = line.mark?.kind ?? "paragraph";
      const own = line.text.length > 80 ? detectLanguage(line.text) : undefined;
      return {
        kind,
        text: line.text,
        ...(own && language !== "und" && own !== language ? { language: own } : {}),
      };
    });
}

/** A title made from the deck or the lead where none is printed. */
function nameIt({ fields, questions }: Page, body: Block[]): void {
  if (fields.title) return;
  const from = fields.deck ?? body.find((block) => block.kind === "paragraph")?.text ?? body[0]?.text ?? "";
  fields.title = deriveTitle(from);
  fields.basis.title = {
    how: "derived",
    by: fields.deck ? "from-deck" : "from-lead",
    evidence: from.slice(0, 200),
  };
  questions.push({
    about: "derived-title",
    text: `The file has no headline. Is “${fields.title}” a fair one?`,
  });
}

/** Rules whose lines are sure to be furniture, however much they look like prose. */
const certain = new Set([
  "copyright",
  "cookie-notice",
  "newsletter-pitch",
  "subscriber-offer",
  "affiliate-notice",
  "advertisement",
  "related-posts",
  "comments",
  "read-more",
  "share-links",
  "author-note",
  "repeated-line",
]);

function askTheEditor({ fields, lines, questions, start, end }: Page): void {
  const { published, source } = fields.basis;
  if (published?.how === "unknown")
    questions.push({ about: "unknown-date", text: "The file does not say when it was published." });
  if (published?.how === "inferred") {
    questions.push({
      about: "inferred-date",
      text: `Published ${fields.published}? It rests on: ${published.evidence}`,
    });
  }
  if (source?.how === "unknown")
    questions.push({ about: "unknown-source", text: "The file does not say who published it." });
  if (source?.how === "inferred")
    questions.push({
      about: "inferred-source",
      text: `Published by ${fields.source}? It rests on: ${source.evidence}`,
    });
  const prose = lines.filter(
    (line, index) =>
      line.mark?.fate === "left-out" &&
      !certain.has(line.mark.rule) &&
      line.sentence &&
      line.words >= 20 &&
      index >= start - 5 &&
      index <= end + 5,
  );
  for (const line of prose.slice(0, 5)) {
    questions.push({
      about: "prose-left-out",
      text: `Line ${line.source[0]!.line} was left out (${line.mark!.rule}): “${line.text.slice(0, 120)}”`,
    });
  }
  const damaged = lines.find((line) => line.mark?.fate === "body" && line.text.includes("\ufffd"));
  if (damaged)
    questions.push({
      about: "damaged-text",
      text: `Line ${damaged.source[0]!.line} holds characters that were lost before it was saved.`,
    });
}

function leftOut({ lines }: Page): LeftOut[] {
  return lines
    .filter((line) => line.mark?.fate === "left-out")
    .flatMap((line) =>
      line.source.map(({ line: number, text }) => ({
        line: number,
        text: text.trim(),
        rule: line.mark!.rule,
      })),
    );
}

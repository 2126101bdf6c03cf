import type { Block, Draft, LeftOut } from "../model.ts";
import { askTheEditor, nameIt } from "./ask-the-editor.ts";
import { chooseDates } from "./choose-date.ts";
import { chooseSource } from "./choose-source.ts";
import { cutTail } from "./cut-tail.ts";
import { detectLanguage, enough } from "./detect-language.ts";
import { extendBody } from "./extend-body.ts";
import { findBody, isProse, type Stretch } from "./find-body.ts";
import { furnitureRules, listHeading } from "./furniture-rules.ts";
import { type KnownSource, type Line, type Metadata, mark, type Page } from "./page.ts";
import { isName, readByline } from "./read-names.ts";
import { takeDateline, takeTailCredits } from "./take-dateline.ts";
import { takeEnding } from "./take-ending.ts";
import { takeInserts } from "./take-inserts.ts";
import { takeLabelledFields } from "./take-labelled-fields.ts";
import { takeMasthead } from "./take-masthead.ts";
import { takeTags } from "./take-tags.ts";
import { takeTitle } from "./take-title.ts";
import { paperWords } from "./vocabulary/names.ts";

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
  known?: Stretch,
): Draft | undefined {
  const page = newPage(lines, metadata, sources);
  takeFurniture(page);
  const found = findBody(page.lines);
  const stretch = known ?? (found && extendBody(page.lines, cutTail(page.lines, found)));
  if (!stretch) {
    for (const line of lines) mark(line, "left-out", "no-article");
    return undefined;
  }
  Object.assign(page, stretch);
  // Names, days and decks at the top of the text's element are its masthead.
  if (known) page.start = firstSentence(page);
  page.fields.language = languageOf(page);
  takeTitle(page);
  takeMasthead(page);
  takeLabelledFields(page);
  if (known) page.start = Math.min(page.start, firstParagraph(page, known));
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
  if (body.length === 0) return undefined;
  nameIt(page, body);
  askTheEditor(page);
  return { fields: page.fields, body, leftOut: leftOut(page), questions: page.questions };
}

/** The line on which the text's element comes to its text, or the crosshead over it where there are more of its kind. */
function firstSentence({ lines, start, end }: Page): number {
  const opens = (line: Line) => !line.mark && (isProse(line) || (line.sentence && line.words >= 4));
  for (let index = start; index <= end; index++) {
    if (!opens(lines[index]!)) continue;
    const above = index > start ? lines[index - 1]! : undefined;
    const tag = above?.mark ? undefined : above?.hint?.tag;
    const more = lines.slice(index, end + 1).some((line) => line.hint?.tag === tag);
    return tag && /^h[2-6]$/.test(tag) && more ? index - 1 : index;
  }
  return start;
}

/** The first line of running text in the element that holds the article's text: no masthead reaches below it. */
function firstParagraph({ lines, title }: Page, { start, end }: Stretch): number {
  for (let index = Math.max(start, title + 1); index <= end; index++)
    if (!lines[index]!.mark && lines[index]!.hint?.tag === "p" && isProse(lines[index]!)) return index;
  return end;
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
  lines.forEach((line, index) => {
    if (listHeading(line)) return;
    const rule = furnitureRules.find((r) => r.takes(line));
    if (rule) mark(line, "left-out", rule.name);
    // "POND" stands over "Continued from Page A3".
    const above = rule?.name === "jump-line" && /from/i.test(line.text) ? lines[index - 1] : undefined;
    if (above && above.words <= 3) mark(above, "left-out", "jump-line");
  });
}

function languageOf({ lines, start, end, metadata }: Page): string {
  let text = "";
  for (let index = start; index <= end && text.length < enough; index++) {
    const line = lines[index]!;
    if (!line.mark) text += text ? ` ${line.text}` : line.text;
  }
  return detectLanguage(text, metadata.language) ?? metadata.language ?? "und";
}

/** What the page's own metadata says where the text says nothing. */
function applyMetadata(page: Page): void {
  const { fields, metadata } = page;
  if (metadata.authors?.length) fields.authors = chooseAuthors(page, metadata.authors);
  if (metadata.title && !fields.title) fields.title = metadata.title;
  if (metadata.deck && !fields.deck) fields.deck = metadata.deck;
  if (metadata.url) fields.url = metadata.url;
  inferFromAddress(page);
  if (metadata.section) fields.section = metadata.section;
  if (metadata.topics?.length && !fields.topics.length) fields.topics = metadata.topics;
  for (const caption of metadata.captions ?? []) {
    if (!fields.captions.some((other) => other.text === caption.text)) fields.captions.push(caption);
  }
  fields.authors = fields.authors.map(inSmallLetters);
  if (!fields.authors.length) fields.basis.authors = { how: "unknown" };
}

/** Many papers put the day into the address: ".../2024/05/16/harbour-closes". */
function inferFromAddress({ fields }: Page): void {
  const how = fields.basis.published?.how;
  const day =
    fields.url &&
    /[/-]((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)/.exec(fields.url);
  if (!day || (how !== "unknown" && how !== "inferred")) return;
  fields.published = day.slice(1).join("-");
  fields.basis.published = { how: "inferred", by: "address-day", evidence: fields.url! };
}

/** "ANN McLEE-ORR" as names are written elsewhere; agencies and short forms stay. */
function inSmallLetters(name: string): string {
  if (!/^(?:\p{Lu}[\p{Lu}'’.-]+(?: |$)){2,4}$/u.test(name)) return name;
  return name
    .replace(/\p{Lu}+/gu, (word) => (word.length < 3 ? word : word[0] + word.slice(1).toLowerCase()))
    .replace(/\bMc\p{Ll}/gu, (start) => start.slice(0, 2) + start[2]!.toUpperCase());
}

/** The metadata's authors, unless the masthead names others: those may be the site, a desk, who put it online. */
function chooseAuthors({ fields, lines, title, start }: Page, given: string[]): string[] {
  const printed = fields.authors;
  if (!printed.length || given.length > printed.length) return given;
  if (given.every((name) => printed.includes(name))) return printed;
  const masthead = lines.slice(Math.max(0, title - 6), start);
  const text = masthead.map((line) => line.text.toLowerCase()).join("\n");
  const people = given.filter(
    (name) => name.toLowerCase() !== fields.source?.toLowerCase() && !paperWords.test(name),
  );
  if (people.some((name) => text.includes(name.toLowerCase()))) return given;
  // A name alone may be somebody else's; one behind "By" is not.
  const labelled = masthead.some((line) => line.mark?.rule === "byline" && readByline(line.text));
  return !labelled && people.some((name) => isName(name)) ? given : printed;
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
  const lines = page.lines.filter((line) => line.mark?.fate === "body");
  const words = lines.map((line) => line.key.slice(0, sampled).split(" "));
  const usual = usualWords(words.slice(0, 40));
  return lines.map((line, index) => {
    const kind = line.mark?.kind ?? "paragraph";
    const own =
      language === "und" || line.text.length <= 80 || speaksLike(words[index]!, usual)
        ? language
        : detectLanguage(line.text.slice(0, 300), language);
    // The page draws the mark of a list's item; before a paragraph it is part of the text.
    const text = kind === "paragraph" && line.dash ? line.dash + line.text : line.text;
    return { kind, text, ...(own && own !== language ? { language: own } : {}) };
  });
}

/** How much of a line is enough to tell the usual words. */
const sampled = 200;

/** The words that lines of an article use most: little ones, which tell its language. */
function usualWords(lines: string[][]): Set<string> {
  const counts = new Map<string, { word: string; times: number }>();
  for (const words of lines) {
    for (const word of words) {
      const count = word.length < 6 ? counts.get(word) : undefined;
      if (count) count.times++;
      else if (word.length < 6) counts.set(word, { word, times: 1 });
    }
  }
  // Words used once would fill up a short list only.
  const all = [...counts.values()];
  const often = all.filter(({ times }) => times > 1);
  const order = (often.length < 25 ? all : often).sort(
    (a, b) => b.times - a.times || (a.word < b.word ? -1 : 1),
  );
  return new Set(order.slice(0, 25).map(({ word }) => word));
}

/** Whether a line has so many of the article's usual words that its language needs no closer look. */
function speaksLike(words: string[], usual: Set<string>): boolean {
  let hits = 0;
  return words.some((word) => usual.has(word) && ++hits >= words.length * 0.2);
}

function leftOut({ lines }: Page): LeftOut[] {
  const left: LeftOut[] = [];
  for (const { mark, source } of lines) {
    if (mark?.fate !== "left-out") continue;
    for (const { line, text } of source) left.push({ line, text: text.trim(), rule: mark.rule });
  }
  return left;
}

import { findDates } from "./find-dates.ts";
import { unescapeHtml } from "./json-article.ts";
import { languageCode } from "./language-code.ts";
import { type Metadata, plainWords, squeeze } from "./page.ts";
import { readAge } from "./read-age.ts";
import { readNames } from "./read-names.ts";
import { readStamp } from "./read-stamp.ts";

/** One article as a crawler exports it or a Markdown file's front matter says it. */
export type ArticleRecord = Record<string, unknown>;

/** Common spellings of each field, the most exact first; capitals, "-" and "_" make no difference. */
const spellings = {
  title: "title webtitle headline heading name",
  deck: "deck standfirst subtitle subheadline dek trailtext summary abstract excerpt description",
  text: "text maintext articlebody bodytext body content fulltext plaintext articletext cleanedtext rawtext story",
  published:
    "published datepublished publisheddate publishedat publishdate datepublish webpublicationdate publicationdate " +
    "pubdate dateissued date datetime createdat datecreated publishingdate seendate timestamp",
  updated:
    "updated datemodified dateupdated modified lastmodified lastmodifiedat lastmod datemodify updatedat",
  saved:
    "datedownload downloaddate downloadedat crawleddate datecrawled crawledat crawltime scrapedat datescraped fetchedat fetchdate " +
    "retrieved retrievedat retrieveddate accessed accessdate archivedat dateadded dateaccessed saved savedat datesaved clipped clippedat",
  authors: "authors author byline creator writer by",
  source:
    "sourcehostname source publisher sourcename sourcecommonname sitename site outlet newspaper publication " +
    "sourcedomain hostname domain",
  url: "url link weburl canonical canonicalurl canonicallink sourceurl requestedurl documentidentifier mainentityofpage",
  language: "language lang inlanguage metalang locale",
  section: "section sectionname articlesection category rubric",
  topics: "topics keywords tags categories",
};

/** Objects that hold an article's fields among others: search engines, APIs and site generators wrap them so. */
const wrappers = ["_source", "article", "fields", "data", "response", "content", "params", "extra"];

const bySpelling = new Map(
  Object.entries(spellings).flatMap(([name, list]) => list.split(" ").map((spelling) => [spelling, name])),
);

/** The field that a key is a usual name of: "published" for "pubDate"; undefined where it is none's. */
export function commonName(key: string): string | undefined {
  return bySpelling.get(plainKey(key));
}

/** Whether a key is looked at: as a field's name, or as that of an object with an article's fields. */
export function isLookedAt(key: string): boolean {
  return commonName(key) !== undefined || wrappers.includes(key);
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/^(?:dc|schema):|(?<=.)[-_ ]/g, "");
}

/** The record and those wrapped in it, as lists of its values by their names' letters. */
function views(record: ArticleRecord, depth = 0): Map<string, unknown>[] {
  const view = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    const name = plainKey(key);
    if (!view.has(name)) view.set(name, value);
  }
  const inner = depth < 2 ? wrappers.map((name) => record[name]).filter(isRecord) : [];
  return [view, ...inner.flatMap((each) => views(each, depth + 1))];
}

/** Whether a value of JSON is an object with fields. */
export function isRecord(value: unknown): value is ArticleRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first value under any of a field's usual names of which `read` makes something. */
function field<T>(
  record: ArticleRecord,
  name: keyof typeof spellings,
  read: (value: unknown) => T | undefined,
): T | undefined {
  const all = views(record);
  for (const spelling of spellings[name].split(" "))
    for (const view of all) {
      const value = read(view.get(spelling));
      if (value !== undefined) return value;
    }
  return undefined;
}

/** The article's text in a record, with its line breaks and whatever HTML it holds. */
export function recordText(record: ArticleRecord): string | undefined {
  return field(record, "text", (value) => asBody(value));
}

/** A text, its paragraphs as a list, or either as the content of an object; titles, pictures and numbers are none. */
function asBody(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (depth > 4 || typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) {
    const { rendered, text, content, value: own } = value as ArticleRecord;
    return asBody(rendered ?? text ?? content ?? own, depth + 1);
  }
  const parts = value.map((part) => asBody(part, depth + 1)).filter((part) => part !== undefined);
  return parts.length ? parts.join("\n\n") : undefined;
}

/** Keys that give power over a build or a program: never taken, always reported. */
const powerful = new Set(
  (
    "permalink layout pagination templateEngineOverride dynamicPermalink permalinkBypassOutputDir eleventyComputed " +
    "eleventyImport eleventyNavigation eleventyExcludeFromCollections __proto__ constructor prototype"
  ).split(" "),
);

/** The keys of a record that no article may have, for the report. */
export function powerfulKeys(record: object): string[] {
  return Object.keys(record).filter((key) => powerful.has(key));
}

/** A value that was passed over, for the report: `url "javascript:…"`. */
export function droppedValue(name: string, value: string): string {
  return `${name} ${JSON.stringify(value.slice(0, 80))}`;
}

/**
 * The fields of a record as metadata. Values of the wrong kind are passed over and reported. `body` is the article's
 * text: what programs make of its own first words is no deck.
 */
export function recordMetadata(record: ArticleRecord, body: string): Metadata {
  const metadata: Metadata = {};
  const dropped = powerfulKeys(record);
  for (const key of ["title", "deck", "section"] as const) {
    const value = field(record, key, asText);
    if (value && !(key === "deck" && repeats(body, value))) metadata[key] = value;
  }
  for (const key of ["published", "updated"] as const) {
    const day = field(record, key, (value) => asDay(asText(value)));
    const value = day ?? field(record, key, asText);
    if (day) metadata[key] = day;
    else if (key === "published" && value && readAge(value)) metadata.publishedWords = value;
    else if (value) dropped.push(droppedValue(key, value));
  }
  const saved = field(record, "saved", (value) => asMoment(asText(value)));
  if (saved) metadata.saved = saved;
  const url = field(record, "url", asAddress);
  const other = url ?? field(record, "url", asText);
  if (url) metadata.url = url;
  else if (other) dropped.push(droppedValue("url", other));
  const source = field(record, "source", asPublisher) ?? hostOf(field(record, "source", asAddress));
  if (source) metadata.source = source;
  const language = languageCode(field(record, "language", asText) ?? "");
  if (language) metadata.language = language;
  const authors = field(record, "authors", asNames);
  if (authors) metadata.authors = authors;
  const topics = field(record, "topics", asList)?.flatMap((topic) => topic.split(/\s*[,;]\s*/));
  if (topics) metadata.topics = [...new Set(topics)].slice(0, 20);
  if (dropped.length) metadata.dropped = dropped;
  return metadata;
}

/** A full address on the web: nothing else may become a link. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"<>/][^\s"<>]*$/i.test(url) && URL.canParse(url);
}

function repeats(body: string, words: string): boolean {
  return plainWords(body.replace(/<[^<>]{0,500}>/g, " ")).includes(plainWords(words));
}

/** A publisher's name; several programs put the page's address where it should be. */
function asPublisher(value: unknown): string | undefined {
  const text = asText(value);
  return text && !isWebAddress(text) ? text : undefined;
}

function hostOf(url: string | undefined): string | undefined {
  return url && new URL(url).hostname;
}

function asAddress(value: unknown): string | undefined {
  const text = isRecord(value) && typeof value["@id"] === "string" ? value["@id"] : asText(value);
  return text && isWebAddress(text) ? text : undefined;
}

/** Mark-up that titles and names carry in exports; any other tag is what somebody wrote, and stays as text. */
const inlineTag =
  /<\/?(?:a|b|br|cite|em|i|mark|p|q|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,500})?\/?>/gi;

/** One line of words, whatever it is wrapped in, without mark-up and character references. */
function asText(value: unknown, depth = 0): string | undefined {
  if (depth > 6) return undefined;
  if (typeof value === "string")
    return squeeze(unescapeHtml(withoutWikiLinks(value).replace(inlineTag, " "))) || undefined;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return asText(value[0], depth + 1);
  if (!isRecord(value)) return undefined;
  const { name, title, main, original, rendered, value: own, $date } = value;
  const first = value.firstname ?? value.first_name;
  const last = value.lastname ?? value.last_name;
  const whole = [first, last].map((part) => asText(part, depth + 1)).join(" ");
  const text = asText(name ?? title ?? main ?? original ?? rendered ?? own ?? $date, depth + 1);
  return text ?? (squeeze(whole) || undefined);
}

/** The words shown of links between notes: "[[Ann Lee]]", "[[people/ann-lee|Ann Lee]]". */
export function withoutWikiLinks(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{1,300})\]\]/g, "$1");
}

function asList(value: unknown): string[] | undefined {
  const list = Array.isArray(value) ? value : [value];
  const texts = list.map((item) => asText(item)).filter((text) => text !== undefined);
  return texts.length ? texts : undefined;
}

/** Names out of a byline or a list; crawlers put addresses of profiles among them, and print lists as Python does. */
function asNames(value: unknown): string[] | undefined {
  const printed = typeof value === "string" ? value.match(/^\s*\[(['"].{0,1000}['"])\]\s*$/)?.[1] : undefined;
  const list = printed ? printed.slice(1, -1).split(/['"]\s*,\s*['"]/) : value;
  const names = (asList(list) ?? [])
    .filter((name) => !isWebAddress(name))
    .flatMap((name) => readNames(name.replace(/^by\s+/i, ""), true)?.names ?? [name]);
  return names.length ? [...new Set(names)] : undefined;
}

/** A moment as written, where a day can be read off it; crawlers' clocks are UTC's where they name no zone. */
function asMoment(text: string | undefined): string | undefined {
  if (!readStamp(text)) return asDay(text);
  return /:\d\d(?:\.\d+)?$/.test(text!) ? `${text} UTC` : text;
}

/** A day as EDTF; a month, a year or a bound already in EDTF stays. Seconds and milliseconds since 1970 count in UTC. */
function asDay(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^(?:\.\.\/)?(?:\d{4}|XXXX)(?:-\d\d){0,2}$/.test(text)) return text;
  const iso = text.match(/^(\d{4}-\d\d-\d\d)[T\s]/);
  if (iso) return iso[1];
  const digits = text.match(/^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{6}Z?)?$/);
  if (digits) return digits.slice(1, 4).join("-");
  if (/^\d{9,10}(?:\.\d+|\d{3})?$/.test(text))
    return new Date(Number(text) * (/^\d{12,13}$/.test(text) ? 1 : 1000)).toISOString().slice(0, 10);
  const found = findDates(text)[0];
  return found && !found.edtf.startsWith("XXXX") ? found.edtf : undefined;
}

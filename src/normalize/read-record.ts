import { findDates } from "./find-dates.ts";
import { type Metadata, squeeze } from "./page.ts";
import { readNames } from "./read-names.ts";

/** One article as a crawler exports it or a Markdown file's front matter says it. */
export type ArticleRecord = Record<string, unknown>;

/** Common spellings of each field, the most exact first. */
const spellings: Record<string, string[]> = {
  title: ["title", "headline", "heading", "name"],
  deck: ["deck", "standfirst", "subtitle", "subheadline", "dek", "summary", "abstract"],
  text: [
    "text",
    "body",
    "maintext",
    "articlebody",
    "article_body",
    "content",
    "fulltext",
    "full_text",
    "plain_text",
  ],
  published: [
    "published",
    "date_published",
    "datepublished",
    "publish_date",
    "published_at",
    "date_publish",
    "publication_date",
    "pub_date",
    "pubdate",
    "date",
    "created_at",
    "publishing_date",
    "timestamp",
  ],
  updated: [
    "updated",
    "date_modified",
    "datemodified",
    "modified",
    "last_modified",
    "date_modify",
    "updated_at",
  ],
  authors: ["authors", "author", "byline", "creator", "by"],
  source: [
    "source",
    "publisher",
    "source_name",
    "site_name",
    "site",
    "outlet",
    "newspaper",
    "publication",
    "source_domain",
  ],
  url: ["url", "link", "canonical", "canonical_url", "source_url"],
  language: ["language", "lang", "locale"],
  section: ["section", "category", "rubric"],
  topics: ["topics", "keywords", "tags", "categories"],
};

/** The field of a record under any of its usual names; names are compared without case, "-" counts as "_". */
function field(record: ArticleRecord, name: string): unknown {
  const keys = new Map(Object.keys(record).map((key) => [key.toLowerCase().replace(/-/g, "_"), key]));
  for (const spelling of spellings[name] ?? []) {
    const key = keys.get(spelling);
    if (key !== undefined && record[key] !== null && record[key] !== "") return record[key];
  }
  return undefined;
}

/** The article's text in a record, with its line breaks. */
export function recordText(record: ArticleRecord): string | undefined {
  const text = field(record, "text");
  if (Array.isArray(text)) return text.filter((part) => typeof part === "string").join("\n\n");
  return typeof text === "string" ? text : undefined;
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

/** The fields of a record as metadata. Values of the wrong kind are passed over and reported. */
export function recordMetadata(record: ArticleRecord): Metadata {
  const metadata: Metadata = {};
  const dropped = powerfulKeys(record);
  const plain = (name: string) => asText(field(record, name));
  for (const key of ["title", "deck", "source", "section"] as const) {
    const value = plain(key);
    if (value) metadata[key] = value;
  }
  for (const key of ["published", "updated"] as const) {
    const value = plain(key);
    const day = asDay(value);
    if (day) metadata[key] = day;
    else if (value) dropped.push(droppedValue(key, value));
  }
  const url = plain("url");
  if (url && isWebAddress(url)) metadata.url = url;
  else if (url) dropped.push(droppedValue("url", url));
  const language = plain("language")?.slice(0, 2).toLowerCase();
  if (language && /^[a-z]{2}$/.test(language)) metadata.language = language;
  const authors = asList(field(record, "authors")).flatMap(
    (name) => readNames(name.replace(/^by\s+/i, ""), true)?.names ?? [name],
  );
  if (authors.length) metadata.authors = [...new Set(authors)];
  const topics = asList(field(record, "topics")).flatMap((topic) => topic.split(/\s*[,;]\s*/));
  if (topics.length) metadata.topics = [...new Set(topics)].slice(0, 20);
  if (dropped.length) metadata.dropped = dropped;
  return metadata;
}

/** A full address on the web: nothing else may become a link. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"<>/][^\s"<>]*$/i.test(url) && URL.canParse(url);
}

function asText(value: unknown, depth = 0): string | undefined {
  if (depth > 6) return undefined;
  if (typeof value === "string") return squeeze(value) || undefined;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return asText(value[0], depth + 1);
  if (typeof value === "object" && value !== null)
    return asText((value as ArticleRecord).name ?? (value as ArticleRecord).title, depth + 1);
  return undefined;
}

function asList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((item) => asText(item)).filter((text): text is string => text !== undefined);
}

/** A day as EDTF; a month, a year or a bound already in EDTF stays. */
function asDay(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^(?:\.\.\/)?(?:\d{4}|XXXX)(?:-\d\d){0,2}$/.test(text)) return text;
  const iso = text.match(/^(\d{4}-\d\d-\d\d)[T\s]/);
  if (iso) return iso[1];
  const found = findDates(text)[0];
  return found && !found.edtf.startsWith("XXXX") ? found.edtf : undefined;
}

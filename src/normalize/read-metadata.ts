import { htmlHeadline, titleEnd } from "./html-headline.ts";
import { type Json, jsonArticle, textOf, unescapeHtml } from "./json-article.ts";
import { languageCode } from "./language-code.ts";
import { metadataAuthors } from "./metadata-authors.ts";
import type { Metadata } from "./page.ts";
import { pageMetas } from "./page-metas.ts";
import type { HtmlTree } from "./parse-html.ts";
import { printedStamp, timeDays } from "./printed-stamp.ts";
import { droppedValue, isWebAddress, powerfulKeys } from "./read-record.ts";
import { readStamp } from "./read-stamp.ts";

/** Names of meta elements by what they say, the most exact first. */
const names = {
  source: [
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "cre",
    "apple-mobile-web-app-title",
  ],
  title: [
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "headline",
  ],
  published: [
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article_date_original",
    "publish-date",
    "publish_date",
    "publishdate",
    "published_time",
    "pubdate",
    "ptime",
    "pdate",
    "displaydate",
    "citation_publication_date",
    "date",
  ],
  updated: [
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "utime",
  ],
  section: [
    "article:section",
    "parsely-section",
    "og:section",
    "section",
    "cxenseparse:section",
    "dc.subject",
  ],
  topics: ["article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"],
};

/** What a page says of itself in JSON-LD, OpenGraph, microdata and meta elements; the first of these that has a field wins. */
export function readMetadata(tree: HtmlTree): Metadata {
  const page = pageMetas(tree);
  const pick = (keys: string[]) => keys.map((key) => page.metas.get(key)?.[0]).find(Boolean);
  const titles = [...page.headings, pick(names.title), page.title].filter((title) => title !== undefined);
  const { article, nodes } = jsonArticle(page.scripts, titles);
  const metadata: Metadata = {};
  const set = <K extends keyof Metadata>(key: K, value: Metadata[K] | undefined) => {
    if (value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0))
      metadata[key] = value;
  };
  const site = [textOf(article.publisher, nodes), pick(names.source)].find(
    (name) => name && !/^https?:/.test(name),
  );
  set("source", site);
  const headline = textOf(article.headline) ?? pick(names.title);
  set("title", htmlHeadline({ headings: page.headings, title: headline ?? page.title, site }));
  if (!site) set("titleEnd", page.title && titleEnd(page.title));
  if (!headline && !page.headings.length) set("windowTitle", true);
  const stamp = (value: unknown, keys: string[]) =>
    [textOf(value), ...keys.flatMap((key) => page.metas.get(key) ?? [])].map(readStamp).find(Boolean);
  const published = stamp(article.datePublished, names.published) ?? printedStamp(tree);
  set("published", published?.day);
  set("publishedHour", published?.utcHour);
  set("timeDays", timeDays(tree));
  const changed = [
    textOf(article.dateModified),
    ...names.updated.flatMap((key) => page.metas.get(key) ?? []),
  ];
  const changedAt = changed.find((text) => readStamp(text));
  set("updated", readStamp(changedAt)?.day);
  set("changedAt", changedAt);
  set("authors", metadataAuthors({ article, nodes, page, site, tree }));
  const addresses = [page.canonical, pick(["og:url"]), textOf(article.url)].filter(
    (url) => url !== undefined,
  );
  const url = addresses.find(isArticleAddress);
  set("url", url);
  set("section", textOf(article.articleSection) ?? pick(names.section));
  set("topics", topicsOf(article.keywords, page.metas));
  set(
    "language",
    languageCode(
      page.language ??
        textOf(article.inLanguage) ??
        pick(["og:locale", "content-language", "dc.language"]) ??
        "",
    ),
  );
  if (isDayFirst(page.language ?? pick(["og:locale"]), url)) metadata.dayFirst = true;
  set("text", articleText(article));
  // A path alone is common and harms nobody.
  const foreign = addresses.filter(
    (address) => /^(?:[a-z][\w+.-]*:|\/\/)/i.test(address) && !isWebAddress(address),
  );
  set("dropped", [
    ...powerfulKeys(article),
    ...(url ? [] : foreign.map((address) => droppedValue("url", address))),
  ]);
  return metadata;
}

/** American tags are put on pages of any country: they tell nothing. */
function isDayFirst(language: string | undefined, url: string | undefined): boolean {
  return (
    /^en[-_](?:GB|IE|AU|NZ|IN|ZA|SG|NG|KE)$/i.test(language ?? "") ||
    /^https?:\/\/[^/]*\.(?:uk|ie|au|nz|in|za|sg|ng|ke)(?:[:/]|$)/i.test(url ?? "")
  );
}

/** The article's text as its JSON-LD gives it, where that is more than a taste of it; it counts for the page's first line. */
function articleText(article: Json): Metadata["text"] {
  const text = article.articleBody ?? article.text;
  return typeof text === "string" && text.length > 300 ? { text: unescapeHtml(text), line: 1 } : undefined;
}

function topicsOf(keywords: unknown, metas: Map<string, string[]>): string[] {
  const list = Array.isArray(keywords)
    ? keywords.map((item) => textOf(item))
    : (textOf(keywords)?.split(/[,;]/) ?? []);
  const tags =
    [list, ...names.topics.map((name) => metas.get(name) ?? [])].find((found) => found.length) ?? [];
  const clean = tags
    .flatMap((tag) => tag?.split(/[,;]/) ?? [])
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "" && tag.length <= 50 && !tag.includes(":"));
  return [...new Set(clean)].slice(0, 20);
}

/** The article's own address; a site's front page is none. */
function isArticleAddress(url: string): boolean {
  return isWebAddress(url) && !/^https?:\/\/[^/]*\/?$/i.test(url);
}

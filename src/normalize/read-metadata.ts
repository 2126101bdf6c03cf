import { htmlHeadline } from "./html-headline.ts";
import { jsonArticle, textOf } from "./json-article.ts";
import { type Metadata, squeeze } from "./page.ts";
import { readNames } from "./read-names.ts";
import { droppedValue, isWebAddress, powerfulKeys } from "./read-record.ts";

/** What a page says of itself in JSON-LD, OpenGraph and meta elements; the first of these that has a field wins. */
export function readMetadata(document: Document): Metadata {
  const article = jsonArticle(document) ?? {};
  const meta = metaMap(document);
  const pick = (...names: string[]) =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined && value !== "");
  const metadata: Metadata = {};
  const set = <K extends keyof Metadata>(key: K, value: Metadata[K] | undefined) => {
    if (value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0))
      metadata[key] = value;
  };
  const site =
    textOf(article.publisher) ?? pick("og:site_name", "application-name", "publisher", "dc.publisher");
  set("source", site && !/^https?:/.test(site) ? site : undefined);
  set(
    "title",
    htmlHeadline(
      document,
      textOf(article.headline) ?? pick("og:title", "twitter:title", "dc.title") ?? document.title,
      site,
    ),
  );
  set(
    "published",
    dayOf(textOf(article.datePublished)) ??
      dayOf(
        pick(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "cxenseparse:recs:publishtime",
          "article.published",
        ),
      ) ??
      dayOf(timeElement(document)),
  );
  set(
    "updated",
    dayOf(textOf(article.dateModified)) ??
      dayOf(pick("article:modified_time", "og:updated_time", "last-modified", "datemodified")),
  );
  set(
    "authors",
    authorsOf(
      article.author,
      [
        ...(meta.get("author") ?? []),
        ...(meta.get("article:author") ?? []),
        ...(meta.get("parsely-author") ?? []),
        ...(meta.get("byl") ?? []),
      ],
      site,
    ),
  );
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    pick("og:url") ??
    textOf(article.url);
  set("url", url && isWebAddress(url) ? url : undefined);
  set("section", textOf(article.articleSection) ?? pick("article:section", "parsely-section"));
  set("topics", topicsOf(article.keywords, meta));
  set(
    "language",
    languageCode(
      document.documentElement?.getAttribute("lang") ?? textOf(article.inLanguage) ?? pick("og:locale"),
    ),
  );
  // A path alone is common and harms nobody.
  const foreign = url && !metadata.url && /^(?:[a-z][\w+.-]*:|\/\/)/i.test(url);
  set("dropped", [...powerfulKeys(article), ...(foreign ? [droppedValue("url", url)] : [])]);
  return metadata;
}

function metaMap(document: Document): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content");
    if (!name || !content) continue;
    const key = name.toLowerCase();
    map.set(key, [...(map.get(key) ?? []), squeeze(content)]);
  }
  return map;
}

/** The day of a timestamp as written, in its own zone: "2023-12-22T23:30:00-05:00" is the 22nd. */
function dayOf(text: string | undefined): string | undefined {
  const match = text?.match(/^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${month}-${day}`
    : undefined;
}

function timeElement(document: Document): string | undefined {
  const element = document.querySelector(
    "time[pubdate], time[itemprop=datePublished], [itemprop=datePublished][datetime], [itemprop=datePublished][content]",
  );
  return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? undefined;
}

function authorsOf(json: unknown, metas: string[], site: string | undefined): string[] {
  const fromJson = ([] as unknown[])
    .concat(json ?? [])
    .map((item) => textOf(item))
    .filter((name): name is string => name !== undefined);
  for (const list of [fromJson, metas]) {
    const names = list.flatMap((text) => {
      if (/^(?:https?:|www\.|@)|\.com\b/i.test(text)) return [];
      const bare = text.replace(/^(?:by|von|par|por)\s+/i, "");
      return readNames(bare, true)?.names ?? (bare.length < 60 ? [bare] : []);
    });
    const people = names.filter(
      (name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
    );
    const own = people.filter((name) => name.toLowerCase() !== site?.toLowerCase());
    if (own.length) return own;
    if (people.length) return people;
  }
  return [];
}

function topicsOf(keywords: unknown, meta: Map<string, string[]>): string[] {
  const list = Array.isArray(keywords)
    ? keywords.map((item) => textOf(item))
    : (textOf(keywords)?.split(",") ?? []);
  const tags = list.length
    ? list
    : (meta.get("article:tag") ?? meta.get("news_keywords")?.[0]?.split(",") ?? []);
  const clean = tags
    .map((tag) => tag?.trim())
    .filter((tag): tag is string => !!tag && tag.length <= 50 && !tag.includes(":"));
  return [...new Set(clean)].slice(0, 20);
}

function languageCode(tag: string | undefined): string | undefined {
  const code = tag?.trim().slice(0, 2).toLowerCase();
  return code && /^[a-z]{2}$/.test(code) ? code : undefined;
}

import type { ArchivedArticle, Quote, Speaker, Topic } from "../../model.ts";
import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { shownSpeaker } from "../speaker-name.ts";
import { wordCount } from "../text-facts.ts";

export type Row = Record<string, unknown>;

export type FieldType = "string" | "number" | "integer" | "boolean" | "array";

/** A table of the downloads; what its fields mean stands in the interface's strings, by the same names. */
export interface Table<Field extends string = string> {
  key: Field;
  fields: Record<Field, FieldType>;
  /** Fields that hold another table's key. */
  refers: Partial<Record<Field, TableName>>;
  count(site: Site): number;
  rows(site: Site): Iterable<Row>;
}

export type TableName = "articles" | "quotes" | "speakers" | "topics";

const where = (site: Site, path: string) => site.absolute(path) ?? site.href(path);

/** An article in one row; what is not known is absent. */
export function articleRow(site: Site, article: ArchivedArticle): Row {
  const { basis, dateline } = article;
  return {
    slug: article.slug,
    address: where(site, address.article(article.slug)),
    title: article.title,
    deck: article.deck,
    source: article.source,
    authors: article.authors,
    published: article.published,
    publishedBasis: article.published === undefined ? "unknown" : (basis.published?.how ?? "stated"),
    publishedEvidence: basis.published?.evidence,
    updated: article.updated,
    language: article.language,
    url: article.url,
    section: article.section,
    place: dateline?.place,
    agency: dateline?.agency,
    topics: article.topicSlugs,
    story: article.storySlug,
    rights: article.terms?.rights ?? "full",
    notice: article.terms?.notice,
    quotes: article.quotes.length,
    words: wordCount(article.text),
    text: article.text,
  };
}

/** A quote in one row; `content` is the whole clause where `text` is only part of one. */
export function quoteRow(site: Site, quote: Quote): Row {
  const article = site.article(quote.article);
  const shown = shownSpeaker(site, quote);
  const cut = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
  return {
    id: quote.id,
    address: where(site, address.quote(quote.article, quote.id)),
    article: quote.article,
    kind: quote.kind,
    text: quote.text,
    content: quote.content && cut(quote.content),
    speaker: shown.slug,
    speakerName: shown.established ? shown.name : undefined,
    asNamed: quote.asNamed?.text,
    cue: quote.cue?.text,
    via: quote.via,
    rule: quote.rule,
    confidence: quote.confidence,
    edited: quote.edited ?? false,
    spans: quote.spans.map(({ start, end }) => `${start}-${end}`),
  };
}

/** A speaker in one row. */
export function speakerRow(site: Site, speaker: Speaker): Row {
  return {
    slug: speaker.slug,
    address: where(site, address.speaker(speaker.slug)),
    name: speaker.name,
    type: speaker.type,
    aliases: speaker.aliases,
    roles: speaker.roles,
    wikidata: speaker.wikidata,
    quotes: speaker.quotes.length,
    articles: speaker.articles.length,
  };
}

/** A topic in one row. */
export function topicRow(site: Site, topic: Topic): Row {
  return {
    slug: topic.slug,
    address: where(site, address.topic(topic.slug)),
    name: topic.name,
    description: topic.description,
    iptc: topic.iptc,
    iptcName: topic.iptcName,
    articles: topic.articles.length,
  };
}

/** The downloads, in the order of their page. Rows are made one at a time: an archive may not fit twice. */
export const tables: Record<TableName, Table> = {
  articles: {
    key: "slug",
    fields: {
      slug: "string",
      address: "string",
      title: "string",
      deck: "string",
      source: "string",
      authors: "array",
      published: "string",
      publishedBasis: "string",
      publishedEvidence: "string",
      updated: "string",
      language: "string",
      url: "string",
      section: "string",
      place: "string",
      agency: "string",
      topics: "array",
      story: "string",
      rights: "string",
      notice: "string",
      quotes: "integer",
      words: "integer",
      text: "string",
    },
    refers: {},
    count: (site) => site.archive.articles.length,
    *rows(site) {
      for (const article of site.archive.articles) yield articleRow(site, article);
    },
  },
  quotes: {
    key: "address",
    fields: {
      id: "string",
      address: "string",
      article: "string",
      kind: "string",
      text: "string",
      content: "string",
      speaker: "string",
      speakerName: "string",
      asNamed: "string",
      cue: "string",
      via: "string",
      rule: "string",
      confidence: "number",
      edited: "boolean",
      spans: "array",
    },
    refers: { article: "articles", speaker: "speakers" },
    count: (site) => site.quoteCount,
    *rows(site) {
      for (const { quotes } of site.archive.articles) for (const quote of quotes) yield quoteRow(site, quote);
    },
  },
  speakers: {
    key: "slug",
    fields: {
      slug: "string",
      address: "string",
      name: "string",
      type: "string",
      aliases: "array",
      roles: "array",
      wikidata: "string",
      quotes: "integer",
      articles: "integer",
    },
    refers: {},
    count: (site) => site.archive.speakers.length,
    *rows(site) {
      for (const speaker of site.archive.speakers) yield speakerRow(site, speaker);
    },
  },
  topics: {
    key: "slug",
    fields: {
      slug: "string",
      address: "string",
      name: "string",
      description: "string",
      iptc: "string",
      iptcName: "string",
      articles: "integer",
    },
    refers: {},
    count: (site) => site.archive.topics.length,
    *rows(site) {
      for (const topic of site.archive.topics) yield topicRow(site, topic);
    },
  },
};

export const tableNames = Object.keys(tables) as TableName[];

import type { Site } from "../site.ts";
import { articleRow, quoteRow, type Row, speakerRow, topicRow } from "./rows.ts";

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

/** The formats of each. */
export const tableFormats = ["csv", "json", "jsonl"] as const;

export const tableNames = Object.keys(tables) as TableName[];

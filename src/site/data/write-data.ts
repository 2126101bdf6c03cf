import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ArchivedArticle, Speaker } from "../../model.ts";
import { address } from "../address.ts";
import { citationFile, citationFiles } from "../citing/citation-file.ts";
import { cite } from "../citing/cite.ts";
import { citeQuote } from "../citing/cite-quote.ts";
import { cslItem } from "../citing/csl-item.ts";
import { quoteItems } from "../citing/quote-item.ts";
import { fileWriter } from "../file-writer.ts";
import type { Site } from "../site.ts";
import { csvRow } from "./csv.ts";
import { dataPackage } from "./data-package.ts";
import { articleRow, quoteRow, speakerRow, topicRow } from "./rows.ts";
import { tableFormats, tableNames, tables } from "./tables.ts";

/**
 * Writes what is no page: the whole archive under data/, beside the page of each article, speaker, topic, source and
 * story its JSON twin, and the citation files of an article and of its quotes. Row by row: none of it is ever in memory whole.
 */
export function writeData(site: Site, output: string): void {
  mkdirSync(join(output, "data"), { recursive: true });
  for (const name of tableNames) writeTable(site, name, join(output, "data"));
  writeFileSync(join(output, "data", "datapackage.json"), pretty(dataPackage(site)));
  const write = fileWriter(output);
  for (const article of site.archive.articles) {
    write(address.articleData(article.slug), pretty(articleTwin(site, article)));
    const item = cslItem(site, article);
    const quotes = quoteItems(site, article);
    for (const kind of citationFiles) {
      write(address.citation(article.slug, kind), citationFile([item], kind));
      if (quotes.length > 0) write(address.quoteCitations(article.slug, kind), citationFile(quotes, kind));
    }
  }
  for (const speaker of site.archive.speakers)
    write(address.speakerData(speaker.slug), pretty(speakerTwin(site, speaker)));
  const twin = (path: string, row: object, { articles }: { articles: string[] }) =>
    write(path, pretty({ ...row, articles }));
  for (const topic of site.archive.topics) twin(address.topicData(topic.slug), topicRow(site, topic), topic);
  for (const source of site.archive.sources) twin(address.sourceData(source.slug), source, source);
  for (const story of site.archive.stories) twin(address.storyData(story.slug), story, story);
}

function writeTable(site: Site, name: (typeof tableNames)[number], directory: string): void {
  const { fields, rows } = tables[name];
  const columns = Object.keys(fields);
  const [csv, json, jsonl] = tableFormats.map((format) => writer(join(directory, `${name}.${format}`)));
  csv!.write(csvRow(columns));
  let before = "[\n";
  for (const row of rows(site)) {
    const line = JSON.stringify(row);
    json!.write(before + line);
    jsonl!.write(`${line}\n`);
    csv!.write(csvRow(columns.map((column) => row[column])));
    before = ",\n";
  }
  json!.write(before === "[\n" ? "[]\n" : "\n]\n");
  // A file without a byte looks like a full disk; JSON Lines allows an empty line at the end.
  if (before === "[\n") jsonl!.write("\n");
  for (const file of [json, jsonl, csv]) file!.close();
}

/** A file that is written in pieces of some size, in order. */
function writer(path: string): { write(text: string): void; close(): void } {
  const file = openSync(path, "w");
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    // All of it or an error: a single write may take only a part where the disk is full.
    writeFileSync(file, waiting.join(""));
    waiting = [];
    length = 0;
  };
  return {
    write(text) {
      waiting.push(text);
      length += text.length;
      if (length > 65_536) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

function articleTwin(site: Site, article: ArchivedArticle): object {
  const { credits, captions, notices, basis, body, leftOut } = article;
  return {
    ...articleRow(site, article),
    credits,
    captions,
    notices,
    basis,
    body,
    leftOut,
    quotes: article.quotes.map((quote) => ({
      ...quoteRow(site, quote),
      citations: citeQuote(site, quote),
    })),
    citations: cite(site, article),
  };
}

function speakerTwin(site: Site, speaker: Speaker): object {
  return {
    ...speakerRow(site, speaker),
    articles: speaker.articles,
    quotes: speaker.quotes.map((quote) => quoteRow(site, quote)),
  };
}

const pretty = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

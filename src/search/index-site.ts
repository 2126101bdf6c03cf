import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import type { Archive } from "../model.ts";
import { stringsFor } from "../site/strings.ts";
import { indexLanguage } from "./index-language.ts";
import { newestFirst, quoteOrder } from "./newest-first.ts";
import { quoteRecord, quoteRecordPath } from "./quote-record.ts";
import { speakerList } from "./speaker-list.ts";
import { writeBundle } from "./write-bundle.ts";

/** Quotes share fragment files: a page of results then costs few requests, and hosts limit files. */
const fragmentFiles = 1000;

export interface IndexSiteOptions {
  archive: Archive;
  /** Directory with the built pages; the index goes into its `pagefind/`. */
  site: string;
}

/**
 * Makes the site searchable: a bundle of its article pages (those with `data-pagefind-body`), a bundle
 * with a record for each quote, and the list of speakers that the search box completes names from.
 * Each step is linear in the number of pages and quotes.
 *
 * @returns how many articles and quotes can be found
 * @throws where Pagefind refuses, or indexed fewer quotes than the archive has
 */
export async function indexSite({
  archive,
  site,
}: IndexSiteOptions): Promise<{ articles: number; quotes: number }> {
  const output = join(site, "pagefind");
  const language = indexLanguage(archive);
  const records = await mkdtemp(join(tmpdir(), "onrecord-quotes-"));
  try {
    const articles = await writeBundle({
      pages: site,
      glob: "articles/**/*.html",
      output: join(output, "articles"),
      language,
    });
    const written = await writeRecords(archive, records);
    const quotes = await writeBundle({
      pages: records,
      glob: "**/*.html",
      output: join(output, "quotes"),
      language,
      maxFragments: fragmentFiles,
    });
    if (quotes !== written) throw new Error(`Pagefind indexed ${quotes} of ${written} quotes`);
    await writeFile(join(output, "quotes", "order.json"), JSON.stringify(quoteOrder(archive)));
    await writeFile(join(output, "speakers.json"), JSON.stringify(speakerList(archive)));
    return { articles, quotes };
  } finally {
    await close();
    await rm(records, { recursive: true, force: true });
  }
}

/**
 * Writes every quote as a page of its own: Pagefind reads a directory in linear time, while handing it
 * records one by one is quadratic.
 *
 * @returns the number of pages
 */
async function writeRecords(archive: Archive, directory: string): Promise<number> {
  const strings = stringsFor(archive.settings.language);
  const speakers = new Map(archive.speakers.map((speaker) => [speaker.slug, speaker]));
  let rank = 0;
  for (const article of newestFirst(archive)) {
    if (article.quotes.length === 0) continue;
    await mkdir(join(directory, "articles", article.slug), { recursive: true });
    const writing = article.quotes.map((quote) => {
      const speaker = quote.speakerSlug === undefined ? undefined : speakers.get(quote.speakerSlug);
      const record = quoteRecord({ quote, article, speaker, rank: rank++, strings });
      return writeFile(join(directory, quoteRecordPath(article.slug, quote.id)), record);
    });
    await Promise.all(writing);
  }
  return rank;
}

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { close } from "pagefind";
import type { Archive } from "../model.ts";
import { stringsFor } from "../site/strings.ts";
import { articleRecord } from "./article-record.ts";
import { indexLanguage } from "./index-language.ts";
import { newestFirst } from "./newest-first.ts";
import { quoteRecord } from "./quote-record.ts";
import { articleColumns, quoteColumns, type RecordColumns } from "./record-columns.ts";
import { speakerList } from "./speaker-list.ts";
import { topicList } from "./topic-list.ts";
import { writeBundle } from "./write-bundle.ts";

/** Quotes share fragment files: a page of results then costs few requests, and hosts limit files. */
const quoteFiles = 1000;

export interface IndexSiteOptions {
  archive: Archive;
  /** Directory with the built pages; the index goes into its `pagefind/`. */
  site: string;
}

/**
 * Makes the site searchable: a bundle of its articles, a bundle with a record for each quote, and columns to
 * narrow and count by, and the lists of speakers and topics that names are completed from. Records are written as small pages into a
 * temporary directory, which Pagefind reads in linear time; handed over one by one they cost it quadratic.
 *
 * @returns how many articles and quotes can be found
 * @throws where Pagefind refuses a step, or has lost a record
 */
export async function indexSite({
  archive,
  site,
}: IndexSiteOptions): Promise<{ articles: number; quotes: number }> {
  const output = join(site, "pagefind");
  const language = indexLanguage(archive);
  const temporary = await mkdtemp(join(tmpdir(), "onrecord-records-"));
  const bundle = async (name: string, expected: number, maxFragments?: number) => {
    const found = await writeBundle({
      pages: join(temporary, name),
      output: join(output, name),
      language,
      ...(maxFragments !== undefined && { maxFragments }),
    });
    if (found !== expected) throw new Error(`Pagefind indexed ${found} of ${expected} ${name}`);
    return found;
  };
  try {
    const written = await writeRecords(archive, temporary);
    const articles = await bundle("articles", written.articles);
    const quotes = await bundle("quotes", written.quotes, quoteFiles);
    const speakers = speakerList(archive);
    await writeColumns(join(output, "articles"), articleColumns(archive, speakers));
    await writeColumns(join(output, "quotes"), quoteColumns(archive, speakers));
    await writeFile(join(output, "speakers.json"), JSON.stringify(speakers));
    await writeFile(join(output, "topics.json"), JSON.stringify(topicList(archive)));
    return { articles, quotes };
  } finally {
    await close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Writes articles to `articles/<slug>.html` and quotes to `quotes/<slug>/<id>.html`; returns how many. */
async function writeRecords(archive: Archive, directory: string) {
  const { language, threshold } = archive.settings;
  const strings = stringsFor(language);
  const speakers = new Map(archive.speakers.map((speaker) => [speaker.slug, speaker]));
  const count = { articles: 0, quotes: 0 };
  await mkdir(join(directory, "articles"));
  await mkdir(join(directory, "quotes"));
  for (const article of newestFirst(archive)) {
    const page = articleRecord({ article, rank: count.articles++, strings });
    await writeFile(join(directory, "articles", `${article.slug}.html`), page);
    if (article.quotes.length === 0) continue;
    await mkdir(join(directory, "quotes", article.slug));
    const writing = article.quotes.map((quote) => {
      const speaker = quote.speakerSlug === undefined ? undefined : speakers.get(quote.speakerSlug);
      const page = quoteRecord({ quote, article, speaker, rank: count.quotes++, threshold, strings });
      return writeFile(join(directory, "quotes", article.slug, `${quote.id}.html`), page);
    });
    await Promise.all(writing);
  }
  return count;
}

/** Hosts compress what they know; this is as small on any of them. */
async function writeColumns(bundle: string, columns: RecordColumns): Promise<void> {
  await writeFile(
    join(bundle, "columns.bin"),
    await promisify(deflateRaw)(JSON.stringify(columns), { level: 9 }),
  );
}

import { link, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import type { Archive, Quote } from "../model.ts";
import { stringsFor } from "../site/strings.ts";
import { articleRecord } from "./article-record.ts";
import { inBatches } from "./in-batches.ts";
import { indexLanguage } from "./index-language.ts";
import { nobody } from "./known-values.ts";
import { newestFirst } from "./newest-first.ts";
import { quoteRecord } from "./quote-record.ts";
import { articleColumns, quoteColumns } from "./record-columns.ts";
import { speakerList } from "./speaker-list.ts";
import { partCount, partOf } from "./speaker-parts.ts";
import { topicList } from "./topic-list.ts";
import { writeBundle } from "./write-bundle.ts";
import { writePacked } from "./write-packed.ts";

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
    await writePacked(join(output, "articles/columns.bin"), articleColumns(archive, speakers));
    await writePacked(join(output, "quotes/columns.bin"), quoteColumns(archive, speakers));
    await writePacked(join(output, "speakers.bin"), speakers);
    await writePacked(join(output, "topics.bin"), topicList(archive));
    const parts = partCount(archive);
    for (let part = 0; part < parts; part++) {
      const isIn = ({ speakerSlug }: Quote) => partOf(speakerSlug ?? nobody, speakers, parts) === part;
      const name = `quotes-by-speaker/${part}`;
      const linked = await linkRecords(archive, isIn, join(temporary, "quotes"), join(temporary, name));
      await bundle(name, linked, Math.ceil(quoteFiles / parts));
      // The whole's script serves the parts.
      await rm(join(output, name, "pagefind.js"));
      await writePacked(join(output, name, "columns.bin"), quoteColumns(archive, speakers, isIn));
    }
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
    await inBatches(article.quotes, (quote) => {
      const speaker = quote.speakerSlug === undefined ? undefined : speakers.get(quote.speakerSlug);
      const page = quoteRecord({ quote, article, speaker, rank: count.quotes++, threshold, strings });
      return writeFile(join(directory, "quotes", article.slug, `${quote.id}.html`), page);
    });
  }
  return count;
}

/** Gives some of the quotes' pages a second name in another directory; returns how many. */
async function linkRecords(
  { articles }: Archive,
  isIn: (quote: Quote) => boolean,
  from: string,
  to: string,
): Promise<number> {
  let count = 0;
  for (const { slug, quotes } of articles) {
    const own = quotes.filter(isIn);
    if (own.length === 0) continue;
    await mkdir(join(to, slug), { recursive: true });
    await inBatches(own, ({ id }) => link(join(from, slug, `${id}.html`), join(to, slug, `${id}.html`)));
    count += own.length;
  }
  return count;
}

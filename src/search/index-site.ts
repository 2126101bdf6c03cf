import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive, ArchivedArticle } from "../model.ts";
import { articlePage, quotesPage } from "./article-page.ts";
import { builtBundle } from "./built-bundle.ts";
import type { IndexedPage } from "./condense-bundle.ts";
import { indexLanguages, type LanguageIndex } from "./index-languages.ts";
import { newestFirst } from "./newest-first.ts";
import { publishBundle } from "./publish-bundle.ts";
import { articleList, originList, quoteSpeakers, quoteTraits } from "./record-lists.ts";
import { speakerList } from "./speaker-list.ts";
import { speakerParts } from "./speaker-parts.ts";
import { storedQuotes, storedText } from "./stored-texts.ts";
import { perFile } from "./text-files.ts";
import { topicList } from "./topic-list.ts";
import { writeNumbers, writePacked } from "./write-packed.ts";
import { writeTexts } from "./write-texts.ts";

export interface IndexSiteOptions {
  archive: Archive;
  /** Directory with the built pages; the index goes into its `pagefind/`. */
  site: string;
  /** Directory where finished bundles are kept, for builds that index the same again; none where absent. */
  cache?: string;
  /** Directory for what is wanted no longer than the work lasts; the system's where absent. */
  temporary?: string;
}

/**
 * Makes the site searchable. Pagefind indexes the words of all articles, and apart from them the words of all
 * quotes, an article's quotes as one record: it then has a fifth of the records, and tells by the places of the words
 * found which quotes have them. Everything else that a search needs stands in lists of our own, each
 * loaded when it is needed: who said what, when and where, and the texts.
 *
 * @returns how many articles and quotes can be found
 * @throws where Pagefind refuses a step, or has lost a record
 */
export async function indexSite({
  archive,
  site,
  cache,
  temporary = tmpdir(),
}: IndexSiteOptions): Promise<{ articles: number; quotes: number }> {
  const output = join(site, "pagefind");
  const workroom = await mkdtemp(join(temporary, "onrecord-index-"));
  const articles = newestFirst(archive);
  const indexes = indexLanguages(archive);
  const { settings } = archive;
  const index = async (name: string, pageOf: (article: ArchivedArticle) => string | undefined) => {
    const found = new Map<number, IndexedPage>();
    for (const { language, has } of indexes) {
      const pages = pagesOf(articles, has, pageOf);
      if (pages.length === 0) continue;
      const bundle = await builtBundle({ pages, language, kept: cache, temporary: workroom });
      for (const [place, page] of await publishBundle(bundle, output, name, language)) found.set(place, page);
    }
    return found;
  };
  const indexArticles = async () => {
    const texts = await index("articles", articlePage);
    await writeTexts(
      join(output, "articles"),
      articles.map((article, at) => storedText(article, indexed(texts, at), settings)),
      perFile(articles.length, "articles"),
    );
  };
  const indexQuotes = async () => {
    const words = await index("quotes", (article) =>
      article.quotes.length > 0 ? quotesPage(article, settings) : undefined,
    );
    return writeQuotes(archive, articles, words, output);
  };
  try {
    // Each keeps about one core busy. Where one fails, the other must not go on writing to what is removed.
    const indexing = [indexQuotes(), indexArticles()] as const;
    await Promise.allSettled(indexing);
    const [quotes] = await Promise.all(indexing);
    await writePacked(join(output, "articles.bin"), articleList(articles, indexes));
    await writePacked(join(output, "origins.bin"), originList(articles));
    await writePacked(join(output, "speakers.bin"), speakerList(archive));
    await writePacked(join(output, "topics.bin"), topicList(archive));
    return { articles: articles.length, quotes };
  } finally {
    await rm(workroom, { recursive: true, force: true });
  }
}

/** Writes all that is known of the quotes beside their words; returns how many there are. */
async function writeQuotes(
  archive: Archive,
  articles: ArchivedArticle[],
  words: Map<number, IndexedPage>,
  output: string,
): Promise<number> {
  const speakers = speakerList(archive);
  const speakerAt = new Map(speakers.map(([slug], at) => [slug, at]));
  const stored = articles.map((article, at) =>
    storedQuotes(article, words.get(at) ?? { content: "", starts: [] }, archive.settings, speakerAt),
  );
  await writeTexts(
    join(output, "quotes"),
    stored.map(({ stored }) => stored),
    perFile(articles.length, "quotes"),
  );
  const speakerOf = quoteSpeakers(articles, speakers);
  const lengths = stored.flatMap(({ lengths }, at) => (words.has(at) ? lengths : []));
  if (lengths.length !== speakerOf.length)
    throw new Error(`Pagefind tells the places of ${lengths.length} of ${speakerOf.length} quotes`);
  await writeNumbers(join(output, "quotes/lengths.bin"), lengths);
  await writeNumbers(join(output, "quotes/traits.bin"), quoteTraits(articles));
  await writeNumbers(join(output, "quotes/speakers.bin"), speakerOf);
  for (const [part, places] of speakerParts(speakerOf, speakers.length).entries())
    await writePacked(join(output, `quotes/by-speaker/${part}.bin`), places);
  return speakerOf.length;
}

function pagesOf(
  articles: ArchivedArticle[],
  has: LanguageIndex["has"],
  pageOf: (article: ArchivedArticle) => string | undefined,
) {
  return articles.flatMap((article, place) => {
    const html = has(article) ? pageOf(article) : undefined;
    return html === undefined ? [] : [{ place, html }];
  });
}

function indexed(pages: Map<number, IndexedPage>, place: number): IndexedPage {
  const page = pages.get(place);
  if (page === undefined) throw new Error(`Pagefind has lost article ${place}`);
  return page;
}

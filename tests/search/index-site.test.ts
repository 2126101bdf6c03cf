import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { indexSite } from "../../src/search/index-site.ts";
import { readPacked } from "./ask-in-node.ts";
import { hostileName, madeUpArchive } from "./made-up-archive.ts";

const archive = madeUpArchive({ articles: 40 });
// Nothing in it is a word, and still it is a quote.
archive.articles[5]!.quotes[0]!.text = "…?!";
let site = "";
let counted: { articles: number; quotes: number };
let records: Fragment[];

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

before(async () => {
  site = await mkdtemp(join(tmpdir(), "onrecord-test-"));
  // Where temporary pages go, so that the last test sees ours only.
  process.env.TMPDIR = join(site, "temporary");
  await mkdir(process.env.TMPDIR);
  counted = await indexSite({ archive, site });
  records = await readFragments(join(site, "pagefind/quotes/fragment"));
});

after(() => rm(site, { recursive: true }));

test("every quote is a record at its address, and every article is one", () => {
  const quotes = archive.articles.flatMap(({ quotes }) => quotes);
  assert.deepEqual(counted, { articles: 40, quotes: quotes.length });
  assert.deepEqual(
    records.map(({ url }) => url).sort(),
    quotes.map(({ article, id }) => `/${article}/${id}.html`).sort(),
  );
});

test("a record holds the words, the speaker, and what a result shows", () => {
  const article = archive.articles[0];
  const quote = article?.quotes.find(({ speakerSlug }) => speakerSlug);
  assert.ok(article && quote);
  const record = records.find(({ url }) => url.endsWith(`/${quote.id}.html`));
  assert.ok(record);
  assert.ok(record.content.startsWith(`${quote.text} ‖`));
  assert.deepEqual(record.filters.speaker, [quote.speakerSlug]);
  assert.deepEqual(record.filters.title, [article.title]);
  assert.deepEqual(record.filters.topic?.toSorted(), article.topicSlugs.toSorted());
  assert.deepEqual(record.filters.kind, [quote.kind]);
  assert.deepEqual(record.filters.date, ["28 December 2025"]);
  assert.deepEqual(record.filters.day, ["2025-12-28"]);
});

test("an article is found by its words, its speakers and its title", async () => {
  const found = await readFragments(join(site, "pagefind/articles/fragment"));
  const [article] = archive.articles;
  const record = found.find(({ url }) => url === `/${article?.slug}.html`);
  assert.ok(record && article);
  assert.ok(record.content.includes(article.body[1]!.text));
  assert.deepEqual(record.meta, { title: article.title });
  const speakers = article.quotes.flatMap(({ speakerSlug }) => speakerSlug ?? []);
  assert.deepEqual(record.filters.speaker?.toSorted(), [...new Set(speakers)].sort());
});

test("what is unknown is a choice of its own", () => {
  const last = archive.articles.at(-1);
  const record = records.find(({ url }) => url.startsWith(`/${last?.slug}/`));
  assert.deepEqual(record?.filters.date, ["Undated"]);
  assert.ok(!("day" in record!.filters));
  assert.deepEqual(record?.filters.source, ["_none"]);
  assert.ok(records.some(({ filters, meta }) => filters.speaker?.[0] === "_none" && !("speaker" in meta)));
});

test("two people of one name stay two, and markup stays text", () => {
  const named = (slug: string) => records.find(({ filters }) => filters.speaker?.[0] === slug)?.meta.speaker;
  assert.equal(named("speaker-0"), "Anna Adler");
  assert.equal(named("anna-adler-2"), "Anna Adler");
  assert.equal(named("speaker-2"), hostileName);
});

test("only names are searched beside a quote's words", () => {
  for (const { meta } of records) {
    assert.ok(Object.keys(meta).every((key) => key === "speaker" || key === "names"));
    assert.ok(!meta.names?.includes("spokesman"));
  }
});

test("the stock interface, which would run a filter value's markup, is not published", async () => {
  const files = await readdir(join(site, "pagefind/quotes"));
  assert.ok(files.includes("pagefind.js"));
  assert.deepEqual(
    files.filter((file) => /ui|highlight/.test(file)),
    [],
  );
});

test("the lists beside the index", async () => {
  const { runs, dates, speaker } = await readPacked(join(site, "pagefind/quotes/columns.bin"));
  assert.equal(
    runs.reduce((sum: number, n: number) => sum + n, 0),
    counted.quotes,
  );
  assert.equal(dates.length, runs.length);
  assert.equal(speaker.length, counted.quotes);
  assert.deepEqual([dates[0], dates.at(-1)], ["2025-12-28", ""]);
  const speakers = await readPacked(join(site, "pagefind/speakers.bin"));
  assert.ok(speakers[0][2] >= speakers[1][2]);
});

test("indexing leaves no temporary pages behind", async () => {
  assert.deepEqual(await readdir(tmpdir()), []);
});

/** Every record of a bundle: a fragment file holds one, or several by their hash. */
async function readFragments(directory: string): Promise<Fragment[]> {
  const files = await readdir(directory);
  const read = files.map(async (file) => {
    const text = gunzipSync(await readFile(join(directory, file))).toString();
    const fragments = JSON.parse(text.slice("pagefind_dcd".length));
    return "url" in fragments ? [fragments] : Object.values<Fragment>(fragments);
  });
  return (await Promise.all(read)).flat();
}

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createLists } from "../../src/client/archive-lists.ts";
import { type LoadedRecord, loadRecord } from "../../src/client/load-record.ts";
import type { View } from "../../src/client/query.ts";
import { listFiles } from "../../src/commands/list-files.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { askInNode, readPacked } from "./ask-in-node.ts";
import { hostileName, madeUpArchive } from "./made-up-archive.ts";

const archive = madeUpArchive({ articles: 40 });
const quotes = archive.articles.flatMap(({ quotes }) => quotes);
// Nothing in it is a word, and still it is a quote; nor is anything in all that another article quotes.
archive.articles[5]!.quotes[0]!.text = "…?!";
for (const quote of archive.articles[6]!.quotes) quote.text = "— …";
archive.articles[7]!.quotes[0]!.text = "Two  spaces, a\u00a0fixed one and a ‖ sign";
let directory = "";
let site = "";
let counted: { articles: number; quotes: number };

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "onrecord-test-"));
  site = join(directory, "site");
  // Where temporary pages go, so that the last test sees ours only.
  process.env.TMPDIR = join(directory, "temporary");
  await mkdir(process.env.TMPDIR);
  await mkdir(site);
  counted = await indexSite({ archive, site });
});

after(() => rm(directory, { recursive: true }));

async function everyRecord(view: View): Promise<LoadedRecord[]> {
  await askInNode(site, view);
  const lists = createLists(`${site}/`);
  return Promise.all(Array.from({ length: counted[view] }, (_, place) => loadRecord(lists, view, place)));
}

test("every quote is found at its address, verbatim, with all that a result shows", async () => {
  const records = await everyRecord("quotes");
  assert.deepEqual(
    records.map(({ path }) => path).sort(),
    quotes.map(({ article, id }) => `articles/${article}/#q-${id}`).sort(),
  );
  for (const { slug, text, title, quote } of records) {
    const article = archive.articles.find((own) => own.slug === slug)!;
    const own = article.quotes.find(({ id }) => id === quote?.id)!;
    assert.deepEqual(
      [text, title, quote?.kind, quote?.speaker],
      [own.text, article.title, own.kind, own.speakerSlug],
    );
  }
  const [first] = records;
  assert.deepEqual([first?.day, first?.date], ["2025-12-28", "28 December 2025"]);
});

test("every article is found at its address, with its text", async () => {
  const records = await everyRecord("articles");
  const [record] = records;
  const article = archive.articles[0]!;
  assert.equal(records.length, 40);
  assert.equal(record?.path, `articles/${article.slug}/`);
  assert.equal(record?.quoted, article.quotes.length);
  assert.equal(record?.text, article.body.map(({ text }) => text).join(" "));
});

test("what is unknown is a value of its own", async () => {
  const record = (await everyRecord("quotes")).find(({ slug }) => slug === archive.articles.at(-1)?.slug);
  assert.deepEqual([record?.date, record?.day, record?.source], ["Undated", "", "_none"]);
});

test("two people of one name stay two, and markup stays text", async () => {
  const records = await everyRecord("quotes");
  const named = (slug: string) => records.find(({ quote }) => quote?.speaker === slug)?.quote?.name;
  assert.equal(named("speaker-0"), "Anna Adler (speaker-0)");
  assert.equal(named("anna-adler-2"), "Anna Adler (anna-adler-2)");
  assert.equal(named("speaker-2"), hostileName);
});

test("neither the stock interface, which would run a filter value's markup, nor fragments are published", async () => {
  assert.deepEqual((await readdir(join(site, "pagefind/quotes/en"))).sort(), [
    "about.json",
    "pages.bin",
    "words",
  ]);
  assert.deepEqual(
    listFiles(join(site, "pagefind")).filter((name) => /\.(js|css|html)$|fragment/.test(name)),
    [],
  );
});

test("speakers are listed by how much they said", async () => {
  const speakers = await readPacked(join(site, "pagefind/speakers.bin"));
  assert.ok(speakers[0][2] >= speakers[1][2]);
});

test("indexing leaves no temporary files behind, and gives the same bytes again", async () => {
  assert.deepEqual(await readdir(tmpdir()), []);
  const again = join(directory, "again");
  await mkdir(again);
  await indexSite({ archive, site: again });
  for (const name of listFiles(join(again, "pagefind")))
    assert.deepEqual(
      await readFile(join(again, "pagefind", name)),
      await readFile(join(site, "pagefind", name)),
      name,
    );
});

test("pages that have not changed are not indexed again, and what has changed is", async () => {
  const cache = join(directory, "cache");
  const kept = async () => (await readdir(cache)).sort();
  const output = join(directory, "cached");
  await mkdir(output);
  await indexSite({ archive, site: output, cache });
  const first = await kept();
  assert.equal(first.length, 2);
  await indexSite({ archive, site: output, cache });
  assert.deepEqual(await kept(), first);
  const changed = structuredClone(archive);
  changed.articles[3]!.quotes[0]!.text = "Something else was said";
  await indexSite({ archive: changed, site: output, cache });
  const second = await kept();
  // The articles' bundle stays: only a quote has changed.
  assert.equal(second.length, 3);
  assert.deepEqual(
    second.filter((name) => first.includes(name)),
    first,
  );
});

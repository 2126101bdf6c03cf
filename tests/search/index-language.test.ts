import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { indexLanguage } from "../../src/search/index-language.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { madeUpArchive } from "./made-up-archive.ts";

const inLanguages = (...languages: string[]) => {
  const archive = madeUpArchive({ articles: languages.length });
  archive.articles.forEach((article, at) => {
    article.language = languages[at] ?? "und";
  });
  return archive;
};

test("an archive is indexed in the language of most of its articles", () => {
  assert.equal(indexLanguage(inLanguages("ru", "uk", "ru")), "ru");
  assert.equal(indexLanguage(inLanguages("ru", "en")), "en");
  assert.equal(indexLanguage(inLanguages("und", "und", "de")), "de");
  assert.equal(indexLanguage(inLanguages()), "en");
});

for (const [what, archive] of [
  ["articles in several languages share one index", inLanguages("ru", "en", "uk", "ru", "und")],
  ["an archive of nothing has an index all the same", inLanguages()],
] as const) {
  test(what, async () => {
    const site = await mkdtemp(join(tmpdir(), "onrecord-test-"));
    const { articles, quotes } = await indexSite({ archive, site });
    assert.equal(articles, archive.articles.length);
    for (const [bundle, count] of Object.entries({ articles, quotes })) {
      const entry = await readFile(join(site, "pagefind", bundle, "pagefind-entry.json"), "utf8");
      const indexed = Object.values<{ page_count: number }>(JSON.parse(entry).languages);
      assert.deepEqual(
        indexed.map(({ page_count }) => page_count),
        count === 0 ? [] : [count],
      );
    }
    await rm(site, { recursive: true });
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { nothingAsked } from "../../src/client/query.ts";
import { resolveQuery } from "../../src/client/resolve-query.ts";
import { indexLanguages } from "../../src/search/index-languages.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { askInNode } from "./ask-in-node.ts";
import { madeUpArchive } from "./made-up-archive.ts";

const inLanguages = (...languages: string[]) => {
  const archive = madeUpArchive({ articles: languages.length });
  archive.articles.forEach((article, at) => {
    article.language = languages[at] ?? "und";
  });
  return archive;
};
const languagesOf = (...languages: string[]) =>
  indexLanguages(inLanguages(...languages)).map(({ language }) => language);

test("each language has an index, that of most articles first; the interface's in a tie", () => {
  assert.deepEqual(languagesOf("ru", "uk", "ru"), ["ru", "uk"]);
  assert.deepEqual(languagesOf("ru", "en"), ["en", "ru"]);
  assert.deepEqual(languagesOf("und", "und", "de"), ["de"]);
  assert.deepEqual(languagesOf(), ["en"]);
});

test("a rare language, or none, goes with the main one", () => {
  const languages = [...Array<string>(30).fill("en"), "fi", "und"];
  const [main, ...others] = indexLanguages(inLanguages(...languages));
  assert.deepEqual(others, []);
  for (const language of ["en", "fi", "und"]) assert.ok(main!.has({ language }));
});

test("an archive in several languages is searched in all by their word forms, or in one", async (t) => {
  const archive = inLanguages("ru", "en", "uk", "ru", "und");
  const put = (article: number, text: string) => {
    archive.articles[article]!.quotes[0]!.text = text;
  };
  put(0, "Переговоры о мире начались");
  put(1, "The negotiations on peace began");
  put(2, "Переговори про мир почалися");
  put(3, "Мы вели переговорами");
  put(4, "Negotiation was undated");
  const site = temporaryFolder(t);
  await indexSite({ archive, site });
  const { engine, speakers } = await askInNode(site, "quotes");
  const found = async (q: string, language = "") => {
    const { asked } = resolveQuery({ ...nothingAsked, q, language, sort: "newest" }, "quotes", {
      choices: {},
      speakers,
    });
    const { load, total } = await engine.find(asked);
    return (await load(0, total)).map(({ slug }) => slug.replace("article-", "")).join(" ");
  };
  assert.equal(await found("переговорам"), "0 3");
  assert.equal(await found("переговор"), "0 2 3");
  assert.equal(await found("переговор", "uk"), "2");
  assert.equal(await found("negotiated"), "1");
  assert.equal(await found("negotiat"), "1 4");
  assert.equal(await found("negotiat", "und"), "4");
  assert.equal(await found("", "ru").then((all) => new Set(all.split(" ")).size), 2);
});

test("a language that nobody is quoted in is no obstacle", async (t) => {
  const archive = madeUpArchive({ articles: 20 });
  for (const article of archive.articles.slice(0, 5)) Object.assign(article, { language: "uk", quotes: [] });
  archive.articles[0]!.body[0]!.text = "Переговори";
  archive.articles[9]!.quotes[0]!.text = "They talk of peace";
  const site = temporaryFolder(t);
  await indexSite({ archive, site });
  for (const [view, q, language, expected] of [
    ["quotes", "peace", "", 1],
    ["quotes", "peace", "uk", 0],
    ["articles", "переговори", "", 1],
  ] as const) {
    const { engine, speakers } = await askInNode(site, view);
    const { asked } = resolveQuery({ ...nothingAsked, q, language }, view, { choices: {}, speakers });
    assert.equal((await engine.find(asked)).total, expected, `${q} ${language}`);
  }
});

test("an archive of nothing has an index all the same", async (t) => {
  const site = temporaryFolder(t);
  assert.deepEqual(await indexSite({ archive: inLanguages(), site }), { articles: 0, quotes: 0 });
});

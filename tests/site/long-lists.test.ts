import assert from "node:assert/strict";
import { before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import type { Archive } from "../../src/model.ts";
import { madeUpArchive } from "../search/made-up-archive.ts";
import { documentOf, type Files, pagesOf, renderFiles, structuredData } from "./render-files.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"], root: true });

/** One speaker of some 450 quotes, most of them in articles of one year, some of these of one day. */
function largeArchive(): Archive {
  const archive = madeUpArchive({ articles: 36, quotesPerArticle: 15, speakers: 1, words: 8 });
  const dates = ["2025-08-28", "2025-08-28", "2025-08", "2025-03-01", "2025"];
  for (const [i, article] of archive.articles.entries())
    if (i < 28) article.published = dates[Math.floor(i / 6)]!;
  archive.settings.url = "https://example.org/";
  return archive;
}

const archive = largeArchive();
const speaker = archive.speakers[0]!;
const home = `/speakers/${speaker.slug}/index.html`;
let files: Files;
/** The speaker's pages alone. */
let own: (readonly [path: string, html: string])[];
before(async () => {
  files = await renderFiles("/", archive);
  own = pagesOf(files).filter(([path]) => path.startsWith(`/speakers/${speaker.slug}/`));
});

test("every quote of a speaker stands on exactly one of the speaker's pages, none of them heavy", () => {
  assert.ok(speaker.quotes.length > 400, "the archive is too small to say anything");
  const idsOn = (html: string) =>
    [...documentOf(html).querySelectorAll(".said a[href*='#q-']")].map(
      (link) => link.getAttribute("href")!.split("#q-").at(-1)!,
    );
  const held = own.flatMap(([, html]) => idsOn(html));
  assert.deepEqual(held.toSorted(), speaker.quotes.map(({ id }) => id).toSorted());
  for (const [page, html] of own) assert.ok(idsOn(html).length <= 250, page);
});

test("all of a speaker's pages are reached from the first by links, and each leads back", () => {
  const linked = new Map(
    own.map(([page, html]) => {
      const links = [...documentOf(html).querySelectorAll("main a")].map((a) => a.getAttribute("href") ?? "");
      return [page, links.map((link) => `${link.split("#")[0]}index.html`)];
    }),
  );
  const reached = new Set([home]);
  for (const page of reached) for (const to of linked.get(page) ?? []) if (linked.has(to)) reached.add(to);
  assert.deepEqual([...reached].sort(), own.map(([page]) => page).sort());
  assert.ok(own.length > 3);
  for (const [page, links] of linked) assert.ok(page === home || links.includes(home), page);
});

test("from newer to older there is one way through all of them", () => {
  const olderThan = (page: string) => {
    const link = documentOf(String(files.get(page)))
      .querySelector("a[rel=next]")
      ?.getAttribute("href");
    return link && `${link}index.html`;
  };
  const seen = [home];
  for (let page = olderThan(home); page; page = olderThan(page)) {
    assert.ok(!seen.includes(page), page);
    seen.push(page);
  }
  const withQuotes = own.filter(([, html]) => html.includes("said-group")).map(([page]) => page);
  assert.deepEqual(seen.toSorted(), withQuotes.toSorted());
});

test("links and their fragments lead somewhere", () => {
  const ids = new Map(
    own.map(([page, html]) => [page, [...documentOf(html).querySelectorAll("[id]")].map(({ id }) => id)]),
  );
  for (const [page, html] of own)
    for (const link of documentOf(html).querySelectorAll("main a")) {
      const [path = "", fragment] = (link.getAttribute("href") ?? "").split("#");
      if (path.startsWith("/quotes/") || path.startsWith("http")) continue;
      const file = path === "" ? page : path.endsWith("/") ? `${path}index.html` : path;
      assert.ok(files.has(file), `${page}: ${path} leads nowhere`);
      if (fragment && ids.has(file)) assert.ok(ids.get(file)!.includes(fragment), `${page}: no #${fragment}`);
    }
});

test("a part's page has its own title and address, is in the sitemap, and says what it is part of", () => {
  const titles = own.map(([, html]) => documentOf(html).title);
  assert.equal(new Set(titles).size, titles.length);
  const sitemap = String(files.get("/sitemap.xml"));
  for (const [page, html] of own) {
    const address = `https://example.org${page.replace("index.html", "")}`;
    assert.equal(documentOf(html).querySelector("link[rel=canonical]")?.getAttribute("href"), address);
    assert.ok(sitemap.includes(`<loc>${address}</loc>`), address);
    if (page === home) continue;
    const part = structuredData(html).find((thing) => thing["@type"] === "CollectionPage");
    assert.equal(part?.isPartOf?.["@id"], `https://example.org/speakers/${speaker.slug}/`, page);
  }
});

test("the filter says how many of all quotes a part holds", () => {
  const words = [...documentOf(String(files.get(home))).querySelectorAll(".said-filter .tally-count")];
  const directs = speaker.quotes.filter(({ kind }) => kind === "direct").length;
  assert.match(words[0]?.textContent ?? "", new RegExp(`^\\d+ of ${directs}$`));
});

test("HTML is valid", async () => {
  for (const [page, html] of own) {
    const { results } = await validator.validateString(html, page);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
      [],
      page,
    );
  }
});

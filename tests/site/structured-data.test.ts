import assert from "node:assert/strict";
import { before, test } from "node:test";
import { documentOf, type Files, pagesOf, renderFiles, structuredData } from "./render-files.ts";
import { hostile } from "./westhaven/hostile.ts";

let files: Files;
before(async () => {
  files = await renderFiles("/archive/");
});

test("structured data is harmless and says who said what", () => {
  const html = String(files.get("/articles/hostile/index.html"));
  const article = structuredData(html).find((block) => block["@type"] === "NewsArticle");
  assert.equal(article.headline, hostile);
  assert.equal(article.datePublished, undefined);
  assert.deepEqual(
    article.hasPart.map((part: { text: string; creator: { name: string } }) => [
      part.text,
      part.creator.name,
    ]),
    [["{{ 7*7 }} <b>bold</b>,", hostile]],
  );
});

test("a page that collects articles says so, and has its twin", () => {
  for (const [path, slug] of [
    ["/topics/ports", "ports"],
    ["/sources/evening-mail", "evening-mail"],
    ["/stories/the-winter-timetable", "the-winter-timetable"],
  ] as const) {
    const html = String(files.get(`${path}/index.html`));
    const twin = documentOf(html).querySelector("link[type='application/json']")?.getAttribute("href");
    assert.equal(twin, `/archive${path}/index.json`);
    const { slug: own, articles } = JSON.parse(String(files.get(`${path}/index.json`)));
    assert.equal(own, slug);
    const collection = structuredData(html).find((block) => block["@type"] === "CollectionPage");
    assert.deepEqual(
      collection.mainEntity.itemListElement.map(({ url }: { url: string }) => url),
      articles.map((article: string) => `https://example.org/archive/articles/${article}/`),
    );
  }
});

/** What schema.org has for the types used here, as far as it is used. */
const vocabulary: Record<string, string[]> = {
  NewsArticle:
    "headline description inLanguage datePublished dateModified author publisher isBasedOn dateline about hasPart copyrightNotice".split(
      " ",
    ),
  Quotation: ["text", "creator"],
  Person: ["name", "alternateName", "description", "sameAs", "jobTitle"],
  Organization: ["name", "alternateName", "description", "sameAs"],
  NewsMediaOrganization: ["name"],
  Thing: ["name"],
  ProfilePage: ["mainEntity"],
  CollectionPage: ["name", "mainEntity"],
  ItemList: ["numberOfItems", "itemListElement"],
  ListItem: ["position", "name", "item", "url"],
  BreadcrumbList: ["itemListElement"],
  WebSite: ["name", "url"],
};

test("structured data uses the vocabulary's types and properties, and every list counts from one", () => {
  const wrong: string[] = [];
  const check = (page: string, thing: unknown): void => {
    if (Array.isArray(thing)) {
      for (const one of thing) check(page, one);
      return;
    }
    if (typeof thing !== "object" || thing === null) return;
    const { "@type": type, "@context": _, "@id": id, ...properties } = thing as Record<string, unknown>;
    const known = vocabulary[String(type)];
    if (!known) wrong.push(`${page}: ${type}`);
    if (id !== undefined && !/^https:\/\/example\.org\/archive\//.test(String(id)))
      wrong.push(`${page}: ${id}`);
    for (const [name, value] of Object.entries(properties)) {
      if (!known?.includes(name)) wrong.push(`${page}: ${type}.${name}`);
      if (name === "itemListElement")
        for (const [i, item] of (value as { position: number }[]).entries())
          if (item.position !== i + 1) wrong.push(`${page}: place ${i + 1} is ${item.position}`);
      check(page, value);
    }
  };
  for (const [page, html] of pagesOf(files))
    for (const block of structuredData(html)) {
      assert.equal(block["@context"], "https://schema.org");
      check(page, block);
    }
  assert.deepEqual(wrong, []);
});

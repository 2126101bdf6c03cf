import assert from "node:assert/strict";
import { before, test } from "node:test";
import Validator from "@adobe/structured-data-validator";
import { groupBy } from "../../src/group-by.ts";
import { checkRanges } from "./check-ranges.ts";
import { type Block, documentOf, type Files, pagesOf, renderFiles, structuredData } from "./render-files.ts";
import { readVocabulary } from "./schema-org.ts";
import { hostile } from "./westhaven/hostile.ts";

let files: Files;
before(async () => {
  files = await renderFiles("/archive/");
});

/** The one block of a type on a page. */
function blockOf(path: string, type: string): Block {
  const own = structuredData(String(files.get(path))).filter((block) => block["@type"] === type);
  assert.equal(own.length, 1, `${path}: ${type}`);
  return own[0]!;
}

test("structured data is harmless and says who said what", () => {
  const article = blockOf("/articles/hostile/index.html", "NewsArticle");
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
    const collection = blockOf(`${path}/index.html`, "CollectionPage");
    assert.deepEqual(
      collection.mainEntity.itemListElement.map(({ url }: { url: string }) => url),
      articles.map((article: string) => `https://example.org/archive/articles/${article}/`),
    );
  }
});

const vocabulary = readVocabulary();

/** What the validator and the vocabulary's ranges say against structured data, given as it stands in a page. */
async function faultsOf(blocks: Block[]): Promise<string[]> {
  const jsonld = Object.fromEntries(groupBy(structuredClone(blocks), (block) => block["@type"]));
  const issues = await new Validator(vocabulary.graph).validate({ jsonld });
  return [
    ...issues.map(({ severity, issueMessage, path }) => {
      const place = path.map(({ property, type }) => property ?? type).join(".");
      return `${severity} ${place}: ${issueMessage}`;
    }),
    ...checkRanges(vocabulary, blocks),
  ];
}

test("structured data of every kind of page keeps to schema.org's types, properties and ranges", async () => {
  const seen = new Set<string>();
  for (const [page, html] of pagesOf(files)) {
    const blocks = structuredData(html);
    for (const block of blocks) {
      assert.equal(block["@context"], "https://schema.org", page);
      seen.add(block["@type"]);
    }
    assert.deepEqual(await faultsOf(blocks), [], page);
  }
  assert.deepEqual([...seen].sort(), [
    "BreadcrumbList",
    "CollectionPage",
    "NewsArticle",
    "ProfilePage",
    "WebSite",
  ]);
});

test("what is wrong in structured data is found, however deep it stands", async () => {
  const article = blockOf("/articles/hostile/index.html", "NewsArticle");
  const [quotation] = article.hasPart;
  const faults: [name: string, block: Block][] = [
    ["NewsArticle: .*titel", { ...article, titel: "A" }],
    ["hasPart: .*said", { ...article, hasPart: [{ ...quotation, said: "A" }] }],
    ["creator: .*Spokesman", nested({ "@type": "Spokesman", name: "A" })],
    ["creator: .*beard", nested({ "@type": "Person", name: "A", beard: "long" })],
    ["creator: Place", nested({ "@type": "Place", name: "A" })],
    ["creator: .*name", nested({ "@type": "Person" })],
    ["datePublished: 28 August", { ...article, datePublished: "28 August" }],
    ["datePublished: 2025-02-30", { ...article, datePublished: "2025-02-30" }],
    ["isBasedOn: /here", { ...article, isBasedOn: "/here" }],
  ];
  function nested(creator: object): Block {
    return { ...article, hasPart: [{ ...quotation, creator }] };
  }
  for (const [name, block] of faults)
    assert.match((await faultsOf([block])).join("\n"), new RegExp(name), name);
});

test("everything in structured data has a full address, and every list counts from one", () => {
  const wrong: string[] = [];
  const check = (page: string, thing: unknown): void => {
    if (typeof thing !== "object" || thing === null) return;
    const { "@id": id = "https://example.org/archive/", itemListElement = [] } = thing as Listed;
    if (!id.startsWith("https://example.org/archive/")) wrong.push(`${page}: ${id}`);
    for (const [i, { position }] of itemListElement.entries())
      if (position !== i + 1) wrong.push(`${page}: place ${i + 1} is ${position}`);
    for (const value of Object.values(thing)) check(page, value);
  };
  for (const [page, html] of pagesOf(files)) check(page, structuredData(html));
  assert.deepEqual(wrong, []);
});

interface Listed {
  "@id"?: string;
  itemListElement?: { position: number }[];
}

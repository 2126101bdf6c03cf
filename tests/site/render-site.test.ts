import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { DOMParser, parseHTML } from "linkedom";
import type { Archive } from "../../src/model.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { fixtureArchive, hostile } from "./fixture-archive.ts";

const directory = mkdtempSync(join(tmpdir(), "onrecord-site-"));
after(() => rmSync(directory, { recursive: true, force: true }));

type Files = Map<string, Buffer>;

async function render(name: string, prefix: string, archive: Archive = fixtureArchive): Promise<Files> {
  const output = join(directory, name);
  await renderSite({ archive, output, prefix });
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map(({ parentPath, name: file }) => join(parentPath, file))
      .sort()
      .map((path) => [path.slice(output.length), readFileSync(path)]),
  );
}

let root: Files;
let prefixed: Files;
before(async () => {
  root = await render("root", "/");
  prefixed = await render("prefixed", "/archive/");
});

const pages = (files: Files) =>
  [...files]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, bytes]) => [path, String(bytes)] as const);
const documentOf = (html: string) => parseHTML(html).document;

test("there is a page for everything", () => {
  const { articles, speakers, topics, sources, stories } = fixtureArchive;
  const expected = [
    ...articles.map(({ slug }) => `/articles/${slug}/index.html`),
    ...speakers.flatMap(({ slug }) => [`/speakers/${slug}/index.html`, `/speakers/${slug}/feed.xml`]),
    ...topics.flatMap(({ slug }) => [`/topics/${slug}/index.html`, `/topics/${slug}/feed.xml`]),
    ...sources.flatMap(({ slug }) => [`/sources/${slug}/index.html`, `/sources/${slug}/feed.json`]),
    ...stories.map(({ slug }) => `/stories/${slug}/index.html`),
    ...["", "speakers/", "topics/", "sources/", "timeline/", "about/"].map((path) => `/${path}index.html`),
    ...["/404.html", "/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/llms.txt"],
  ];
  for (const path of expected) assert.ok(root.get(path)?.length, `${path} is missing or empty`);
});

test("every link and fragment leads somewhere, under both prefixes", () => {
  for (const [files, prefix] of [
    [root, "/"],
    [prefixed, "/archive/"],
  ] as const) {
    const ids = new Map(
      pages(files).map(([path, html]) => [
        path,
        new Set([...documentOf(html).querySelectorAll("[id]")].map((element) => element.id)),
      ]),
    );
    for (const [page, html] of pages(files)) {
      for (const element of documentOf(html).querySelectorAll("[href], [src], [action]")) {
        const link =
          element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "";
        // Canonical addresses and the originals stand elsewhere.
        if (/^(https|mailto):/.test(link)) continue;
        const [path = "", fragment] = link.split("#");
        if (path !== "") assert.ok(path.startsWith(prefix), `${page}: ${link} leaves the prefix`);
        const file =
          path === "" ? page : `/${decodeURI(path.slice(prefix.length))}`.replace(/\/$/, "/index.html");
        // The pages that search are another room's.
        if (/^\/(quotes|search|pagefind)\//.test(file)) continue;
        assert.ok(files.has(file), `${page}: ${link} leads nowhere`);
        if (fragment) assert.ok(ids.get(file)?.has(fragment), `${page}: no ${link}`);
      }
    }
  }
});

test("an address a speaker once had leads on, and is neither listed nor indexed", () => {
  for (const slug of ["m-hollis", "марта-холліс"]) {
    const document = documentOf(String(prefixed.get(`/speakers/${slug}/index.html`)));
    const to = "/archive/speakers/marta-hollis/";
    assert.equal(document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content"), `0; url=${to}`);
    assert.equal(document.querySelector("meta[name=robots]")?.getAttribute("content"), "noindex");
    assert.equal(
      document.querySelector("link[rel=canonical]")?.getAttribute("href"),
      "https://example.org/archive/speakers/marta-hollis/",
    );
    assert.ok(document.querySelector(`main a[href="${to}"]`));
    assert.ok(!String(root.get("/sitemap.xml")).includes(encodeURIComponent(slug)));
  }
});

test("an article is cited, with the paper in italics and files to take along", () => {
  const page = documentOf(String(prefixed.get("/articles/council-votes-for-winter-ferries/index.html")));
  const section = page.querySelector(".cite");
  assert.match(
    section?.querySelector("p")?.textContent ?? "",
    /^“Council votes .+\.” Evening Mail, August 28/,
  );
  assert.deepEqual(
    [...(section?.querySelectorAll("i") ?? [])].map(({ textContent }) => textContent),
    ["Evening Mail", "Evening Mail", "Evening Mail"],
  );
  assert.deepEqual(
    [...(section?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href")?.split("/").at(-1)),
    ["citation", "quotes"].flatMap((name) => ["bib", "ris", "json"].map((kind) => `${name}.${kind}`)),
  );
});

test("outside its article a word stands in the clause that reports it", () => {
  const said = documentOf(String(root.get("/speakers/ilya-brandt/index.html"))).querySelector(
    ".said-partial",
  );
  assert.equal(said?.querySelector("blockquote")?.textContent, "the plan “brave”");
  assert.equal(said?.querySelector(".own")?.textContent, "“brave”");
});

test("nothing is inline and nothing is executed: no script, style or handler in any page", () => {
  for (const [page, html] of pages(root)) {
    const document = documentOf(html);
    for (const script of document.querySelectorAll("script")) {
      const external = script.getAttribute("src")?.startsWith("/assets/");
      assert.ok(external || script.getAttribute("type") === "application/ld+json", `${page}: inline script`);
    }
    assert.equal(document.querySelectorAll("style, [style]").length, 0, `${page}: inline style`);
    for (const element of document.querySelectorAll("*")) {
      for (const { name } of element.attributes) assert.ok(!name.startsWith("on"), `${page}: ${name}`);
    }
    assert.ok(!html.includes("<script>alert"), `${page}: markup from the content`);
  }
});

test("no page loads anything from another host", () => {
  for (const [page, html] of pages(root)) {
    const loads = documentOf(html).querySelectorAll(
      "link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img",
    );
    for (const element of loads) {
      const address = element.getAttribute("href") ?? element.getAttribute("src");
      assert.match(address ?? "", /^\/assets\//, page);
    }
  }
  for (const [path, bytes] of root) {
    if (path.endsWith(".css")) assert.doesNotMatch(String(bytes), /https?:|\/\//);
  }
});

test("each page has one heading, a language, a title, landmarks and a way past the header", () => {
  for (const [page, html] of pages(root)) {
    const document = documentOf(html);
    assert.equal(document.querySelectorAll("h1").length, 1, page);
    assert.equal(document.documentElement.getAttribute("lang"), "en", page);
    assert.ok(document.title.includes("The Westhaven Record"), page);
    assert.ok(document.querySelector("main#main") && document.querySelector("a.skip[href='#main']"), page);
    assert.ok(document.querySelector("header nav") && document.querySelector("footer"), page);
  }
});

test("HTML is valid", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    root: true,
  });
  for (const [page, html] of pages(root)) {
    if (/^\/(quotes|search)\//.test(page)) continue;
    const { results } = await validator.validateString(html, page);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, message }) => `${line}: ${message}`),
    );
    assert.deepEqual(messages, [], page);
  }
});

test("structured data is harmless and says who said what", () => {
  const html = String(root.get("/articles/hostile/index.html"));
  const blocks = [...documentOf(html).querySelectorAll("script[type='application/ld+json']")].map((script) =>
    JSON.parse(script.textContent ?? ""),
  );
  const article = blocks.find((block) => block["@type"] === "NewsArticle");
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
    const page = documentOf(String(prefixed.get(`${path}/index.html`)));
    const twin = page.querySelector("link[type='application/json']")?.getAttribute("href");
    assert.equal(twin, `/archive${path}/index.json`);
    const { slug: own, articles } = JSON.parse(String(prefixed.get(`${path}/index.json`)));
    assert.equal(own, slug);
    const blocks = [...page.querySelectorAll("script[type='application/ld+json']")].map((script) =>
      JSON.parse(script.textContent ?? ""),
    );
    const collection = blocks.find((block) => block["@type"] === "CollectionPage");
    assert.deepEqual(
      collection.mainEntity.itemListElement.map(({ url }: { url: string }) => url),
      articles.map((article: string) => `https://example.org/archive/articles/${article}/`),
    );
  }
});

test("feeds and the sitemap are XML; what is undated is in no feed", () => {
  for (const [path, bytes] of root) {
    if (!path.endsWith(".xml")) continue;
    const text = String(bytes);
    assert.ok(text.startsWith("<?xml"), path);
    // A browser's parser is not at hand: everything that is no markup must be escaped, and tags must close.
    assert.doesNotMatch(text.replace(/<[^<>]*>/g, ""), /[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/, path);
    assert.ok(new DOMParser().parseFromString(text, "text/xml").documentElement, path);
    assert.deepEqual(unclosed(text), [], path);
  }
  const feed = String(root.get("/feed.xml"));
  assert.equal(feed.match(/<entry/g)?.length, 2);
  assert.ok(feed.includes("<updated>2025-08-29T00:00:00Z</updated>"));
  assert.ok(feed.includes('href="https://example.org/archive/feed.xml"'));
  const json = JSON.parse(String(root.get("/feed.json")));
  assert.deepEqual(
    json.items.map(({ id }: { id: string }) => id),
    [...feed.matchAll(/<entry[^>]*><id>([^<]+)/g)].map(([, id]) => id),
  );
  assert.equal(json.feed_url, "https://example.org/archive/feed.json");
  assert.ok(String(root.get("/sitemap.xml")).includes("<lastmod>2025-08-29</lastmod>"));
});

/** Elements of an XML text that are opened and not closed, or the other way round. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", , empty] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"]*")*)(\/?)>/g)) {
    if (slash) {
      if (open.pop() !== name) return [name];
    } else if (!empty) open.push(name);
  }
  return open;
}

test("a page that is shared has a picture, under its full address", () => {
  const page = documentOf(String(prefixed.get("/topics/ports/index.html")));
  const address = page.querySelector("meta[property='og:image']")?.getAttribute("content") ?? "";
  assert.match(address, /^https:\/\/example\.org\/archive\/assets\/share-[0-9a-f]{8}\.png$/);
  assert.ok(prefixed.get(address.slice("https://example.org/archive".length))?.length);
});

test("without an address there is no sitemap, and the feed's ids stay the same", async () => {
  const { url: _, ...settings } = fixtureArchive.settings;
  const files = await render("nowhere", "/", { ...fixtureArchive, settings });
  assert.equal(files.has("/sitemap.xml"), false);
  assert.doesNotMatch(String(files.get("/robots.txt")), /Sitemap/);
  const ids = (feed: string) => feed.match(/<id>[^<]*/g);
  assert.deepEqual(ids(String(files.get("/feed.xml"))), ids(String(root.get("/feed.xml"))));
  assert.ok(!String(files.get("/feed.xml")).includes("example.org"));
  assert.ok(!String(files.get("/index.html")).includes("canonical"));
  assert.ok(!String(files.get("/index.html")).includes("og:image"));
});

test("the same archive gives the same bytes, in another time zone too", async () => {
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Kiritimati";
  try {
    const again = await render("again", "/");
    const sums = (files: Files) =>
      [...files].map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]);
    assert.deepEqual(sums(again), sums(root));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("an article page is light", async () => {
  const { gzipSync } = await import("node:zlib");
  const size = (pattern: RegExp) =>
    [...root].filter(([path]) => pattern.test(path)).map(([, bytes]) => gzipSync(bytes).length);
  assert.ok(Math.max(...size(/\/articles\//)) < 15_000);
  assert.ok(Math.max(...size(/\.css$/)) < 12_000);
  // Every script the page asks for by itself, and what those import before they run.
  const page = documentOf(String(root.get("/articles/harbour-to-stay-open-through-winter/index.html")));
  const asked = [...page.querySelectorAll("script[src]")].map((script) => script.getAttribute("src") ?? "");
  for (const path of asked)
    for (const [, file] of String(root.get(path)).matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      if (!asked.includes(`/assets/${file}`)) asked.push(`/assets/${file}`);
  assert.ok(asked.length > 0);
  const loaded = asked.reduce((sum, path) => sum + gzipSync(root.get(path)!).length, 0);
  assert.ok(loaded < 6_000, `${loaded} bytes of JavaScript`);
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
  for (const [page, html] of pages(root))
    for (const script of documentOf(html).querySelectorAll("script[type='application/ld+json']")) {
      const block = JSON.parse(script.textContent ?? "");
      assert.equal(block["@context"], "https://schema.org");
      check(page, block);
    }
  assert.deepEqual(wrong, []);
});

test("the interface speaks Ukrainian where archive.yml says so", async () => {
  const settings = { ...fixtureArchive.settings, language: "uk" };
  const files = await render("ukrainian", "/", { ...fixtureArchive, settings });
  const article = documentOf(String(files.get("/articles/harbour-to-stay-open-through-winter/index.html")));
  assert.equal(article.documentElement.getAttribute("lang"), "uk");
  assert.equal(article.querySelector("h1")?.getAttribute("lang"), "en");
  assert.equal(article.querySelector(".record time")?.textContent, "28 серпня 2025");
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    root: true,
  });
  for (const [page, html] of pages(files)) {
    if (/^\/(quotes|search)\//.test(page)) continue;
    const { valid } = await validator.validateString(html, page);
    assert.ok(valid, page);
  }
});

test("an archive without anything has its pages all the same", async () => {
  const files = await render("empty", "/", {
    settings: { title: "Empty", description: "", language: "en", threshold: 0.5 },
    articles: [],
    speakers: [],
    topics: [],
    sources: [],
    stories: [],
    questions: [],
  });
  for (const path of ["/index.html", "/timeline/index.html", "/about/index.html", "/feed.xml"]) {
    assert.ok(files.get(path)?.length, path);
  }
});

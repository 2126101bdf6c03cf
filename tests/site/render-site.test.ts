import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { fixtureArchive } from "./fixture-archive.ts";
import { documentOf, type Files, pagesOf, renderFiles } from "./render-files.ts";

let root: Files;
let prefixed: Files;
before(async () => {
  root = await renderFiles();
  prefixed = await renderFiles("/archive/");
});

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
      pagesOf(files).map(([path, html]) => [
        path,
        new Set([...documentOf(html).querySelectorAll("[id]")].map((element) => element.id)),
      ]),
    );
    for (const [page, html] of pagesOf(files)) {
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
    section?.querySelector("dd")?.textContent ?? "",
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

test("a page that is shared has a picture, under its full address", () => {
  const page = documentOf(String(prefixed.get("/topics/ports/index.html")));
  const address = page.querySelector("meta[property='og:image']")?.getAttribute("content") ?? "";
  assert.match(address, /^https:\/\/example\.org\/archive\/assets\/share-[0-9a-f]{8}\.png$/);
  assert.ok(prefixed.get(address.slice("https://example.org/archive".length))?.length);
});

test("without an address there is no sitemap, and the feed's ids stay the same", async () => {
  const { url: _, ...settings } = fixtureArchive.settings;
  const files = await renderFiles("/", { ...fixtureArchive, settings });
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
    const again = await renderFiles("/");
    const sums = (files: Files) =>
      [...files].map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]);
    assert.deepEqual(sums(again), sums(root));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("an archive without anything has its pages all the same", async () => {
  const files = await renderFiles("/", {
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

test("an article page is light", async () => {
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

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { DOMParser, parseHTML } from "linkedom";
import type { Archive, ArchivedArticle, Quote } from "../../src/model.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { fixtureArchive } from "./fixture-archive.ts";

/** Pieces that mean something to one of the formats, and characters that some of them cannot hold. */
const pieces = fc.constantFrom(
  ..."< > & \" ' ` \\ / = ; , | [ ] ( ) { } # * _ ~ + - @ ! ? : % $".split(" "),
  ...["<script>alert(1)</script>", "</script>", "</title>", "</textarea>", "<!--", "-->", "<![CDATA[", "]]>"],
  ...["<img src=x onerror=alert(1)>", "&lt;", "&#0;", "&amp;amp;", "{{ 7*7 }}", "{% raw %}", "<%= 1 %>"],
  ...[
    "[a](javascript:alert(1))",
    "![a](//x.invalid/)",
    "http://x.invalid/",
    "=cmd|' /C calc'!A0",
    "@SUM(A1)",
  ],
  ...["__proto__", "constructor", "$&", "$1", "\u2028", "\u2029", "\u202e", "\u2066", "\u200b", "\ufeff"],
  ...[
    "\u0000",
    "\u0008",
    "\u001b",
    "\u0085",
    "\ufffe",
    "\ud800",
    "\udc00",
    "\t",
    "\r",
    "\n",
    " ",
    "мир",
    "漢",
    "😀",
  ],
);
const texts = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")) },
    // What every object of the language has.
    { weight: 1, arbitrary: fc.constantFrom("constructor", "__proto__", "toString") },
  )
  .filter((text) => text.trim() !== "");

/** An article of such texts: in it every field that a page, a feed or a table shows. */
const record = fc.record({
  title: texts,
  deck: texts,
  source: texts,
  author: texts,
  place: texts,
  section: texts,
  caption: texts,
  notice: texts,
  evidence: texts,
  topic: texts,
  story: texts,
  speaker: texts,
  alias: texts,
  role: texts,
  before: texts,
  said: texts,
  terms: texts,
});
type Texts = typeof record extends fc.Arbitrary<infer T> ? T : never;

const many = 20;
const records = fc.sample(record, many);
const archive = archiveOf(records);
const output = temporaryFolder({ after });
before(() => renderSite({ archive, output, prefix: "/" }));

const read = (file: string) => readFileSync(join(output, file), "utf8");
const page = (file: string) => parseHTML(read(`${file}/index.html`)).document;
/** As a page shows it: blanks as one, what no file can hold replaced. */
const shown = (text: string | null | undefined) =>
  (text ?? "")
    .replace(/[\p{Surrogate}]/gu, "\ufffd")
    .replace(/[\s\u0085]+/g, " ")
    .trim();
const jsonOf = (document: ReturnType<typeof page>) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ""),
  );

test("an article's page shows every text as it is, and holds no other element or address", () => {
  for (const [i, one] of records.entries()) {
    const document = page(`articles/a-${i}`);
    const text = shown(document.querySelector("main")?.textContent);
    for (const [name, value] of Object.entries(one))
      if (!["alias", "role", "story"].includes(name))
        assert.ok(text.includes(shown(value)), `${name}: ${JSON.stringify(value)}`);
    assert.equal(shown(document.querySelector("h1")?.textContent), shown(one.title));
    const data = jsonOf(document).find((block) => block["@type"] === "NewsArticle");
    assert.equal(shown(data.headline), shown(one.title));
    assert.equal(shown(data.hasPart[0].creator.name), shown(one.speaker));
    harmless(document);
  }
});

test("so does a speaker's, a source's, a topic's and a story's", () => {
  for (const [i, one] of records.entries())
    for (const [folder, name] of [
      ["speakers/s", one.speaker],
      ["sources/p", one.source],
      ["topics/t", one.topic],
      ["stories/y", one.story],
    ]) {
      const document = page(`${folder}-${i}`);
      assert.equal(shown(document.querySelector("h1")?.textContent), shown(name));
      assert.ok(shown(document.title).startsWith(shown(name)), document.title);
      jsonOf(document);
      harmless(document);
    }
});

test("lists of all of them parse", () => {
  for (const path of [".", "speakers", "sources", "topics", "timeline", "about"]) {
    const document = page(path);
    jsonOf(document);
    harmless(document);
  }
});

test("feeds and the sitemap are XML that says the same", () => {
  for (const path of ["feed.xml", "sitemap.xml", ...records.map((_, i) => `topics/t-${i}/feed.xml`)]) {
    const xml = read(path);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/, path);
    assert.doesNotMatch(xml.replace(/<[^<>]*>/g, ""), /[<>]|&(?!(?:amp|lt|gt|quot|apos);)/, path);
    assert.ok(new DOMParser().parseFromString(xml, "text/xml").documentElement, path);
  }
  for (const [i, one] of records.entries()) {
    const feed = new DOMParser().parseFromString(read(`topics/t-${i}/feed.xml`), "text/xml");
    const title = feed.querySelector("entry > title")?.textContent;
    assert.equal(shown(title), shown(fitForXml(one.title)), JSON.stringify(one.title));
    const [item] = JSON.parse(read(`topics/t-${i}/feed.json`)).items;
    assert.equal(item.title, one.title);
  }
});

test("tables say the same in three formats, and no cell is a formula", () => {
  const rows = JSON.parse(read("data/articles.json")) as { slug: string; title: string }[];
  for (const [i, one] of records.entries())
    assert.equal(rows.find(({ slug }) => slug === `a-${i}`)?.title, one.title);
  for (const table of ["articles", "quotes", "speakers"]) {
    const lines = read(`data/${table}.jsonl`).split("\n");
    assert.deepEqual(
      lines.filter(Boolean).map((line) => JSON.parse(line)),
      JSON.parse(read(`data/${table}.json`)),
    );
    const cells = cellsOf(read(`data/${table}.csv`));
    const width = cells[0]!.length;
    for (const row of cells) {
      assert.equal(row.length, width, table);
      for (const cell of row)
        assert.doesNotMatch(cell, /^\s*[=+@＝＋＠]|^\s*-(?![\d.]+$)/, JSON.stringify(cell));
    }
    assert.equal(cells.length, lines.length, table);
  }
});

test("each line of llms.txt that names an article is one link to it", () => {
  const links = read("llms.txt").match(/^- \[(?:\\.|[^\\[\]\n])*\]\([^()\n]*\/articles\/a-\d+\/\).*$/gm);
  assert.equal(links?.length, many);
});

/** No element that runs, fetches or submits elsewhere, no handler, no address but our own. */
function harmless(document: ReturnType<typeof page>): void {
  const alien = document.querySelector("img, iframe, object, embed, base, style, [style]");
  assert.equal(alien?.outerHTML, undefined);
  for (const script of document.querySelectorAll("script"))
    assert.ok(script.type === "application/ld+json" || script.getAttribute("src")?.startsWith("/assets/"));
  for (const element of document.querySelectorAll("*")) {
    // Editors may link in a topic's description, which is Markdown.
    if (element.matches("div.deck a")) continue;
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^on|[^\w:-]/, `${name}=${value}`);
      if (/^(?:href|src|action|formaction)$/.test(name))
        assert.match(value, /^(?:\/(?!\/)|#|mailto:archive@|https:\/\/example\.org\/)/, value);
    }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
const fitForXml = (text: string) => text.replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "\ufffd");

/** Rows of a CSV text (RFC 4180), read sign by sign. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const sign = csv[i]!;
    if (quoted && sign === '"' && csv[i + 1] === '"') cell += csv[i++];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || (sign === "\r" && csv[i + 1] === "\n"))) {
      rows.at(-1)!.push(cell);
      cell = "";
      if (sign === "\r") {
        i++;
        rows.push([]);
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

function archiveOf(records: Texts[]): Archive {
  const articles = records.map(articleOf);
  const things = <T>(letter: string, make: (one: Texts, slug: string, articles: string[]) => T) =>
    records.map((one, i) => make(one, `${letter}-${i}`, [`a-${i}`]));
  return {
    settings: fixtureArchive.settings,
    articles,
    speakers: things("s", (one, slug, own) => ({
      slug,
      oldSlugs: [],
      name: one.speaker,
      type: "person",
      aliases: [one.alias],
      roles: [one.role],
      quotes: articles.flatMap(({ quotes }) => quotes.filter(({ speakerSlug }) => speakerSlug === slug)),
      articles: own,
    })),
    topics: things("t", (one, slug, own) => ({
      slug,
      name: one.topic,
      description: one.deck,
      articles: own,
    })),
    sources: things("p", (one, slug, own) => ({ slug, name: one.source, articles: own })),
    stories: things("y", (one, slug, own) => ({
      slug,
      title: one.story,
      articles: own,
      evidence: [{ rule: "same-words", speaker: one.evidence }],
    })),
    questions: [],
  };
}

function articleOf(one: Texts, i: number): ArchivedArticle {
  const body = [one.before, one.said].map((text) => ({ kind: "paragraph" as const, text }));
  const start = one.before.length + 2;
  const speaker = { name: one.speaker, type: "person" as const, named: true, roles: [one.role], aliases: [] };
  const quote: Quote = {
    id: i.toString(16).padStart(8, "0"),
    article: `a-${i}`,
    kind: "direct",
    spans: [{ start, end: start + one.said.length }],
    text: one.said,
    speaker,
    speakerSlug: `s-${i}`,
    rule: "said-after",
    confidence: 0.9,
  };
  const text = `${one.before}\n\n${one.said}`;
  return {
    slug: `a-${i}`,
    title: one.title,
    deck: one.deck,
    source: one.source,
    sourceSlug: `p-${i}`,
    authors: [one.author],
    credits: {},
    dateline: { place: one.place },
    published: "2025-08-28",
    language: "en",
    section: one.section,
    captions: [{ text: one.caption }],
    topics: [],
    topicSlugs: [`t-${i}`],
    storySlug: `y-${i}`,
    notices: [one.notice],
    basis: { published: { how: "inferred", by: "story-date", evidence: one.evidence } },
    markdown: text,
    body,
    text,
    quoteEdits: [],
    quotes: [quote],
    leftOut: [],
    terms: { rights: "full", notice: one.terms },
  };
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { textFile } from "./read-cases.ts";

const paragraphs = [
  "The ferry between the two islands will sail again from Monday, the harbour office said in a short statement.",
  "“We have mended the engine and nobody has to wait any longer,” the captain told passengers on the quay.",
];
const text = paragraphs.join("\n\n");
const html = paragraphs.map((each) => `<p>${each.replace(/^“We/, "&ldquo;<b>We</b>")}</p>`).join("");

/** One article as different programs export it; each is to be read as the same. */
const exports: Record<string, object> = {
  plain: {
    title: "Ferry sails again",
    text,
    date: "2025-03-04",
    author: "Ann Lee",
    source: "Example Gazette",
    url: "https://example.org/ferry",
    lang: "en",
  },
  "camel case": {
    headline: "Ferry sails again",
    articleBody: text,
    publishedAt: "2025-03-04T08:15:00Z",
    byline: "By Ann Lee",
    publisher: { name: "Example Gazette" },
    link: "https://example.org/ferry",
    language: "en-GB",
  },
  newspaper3k: {
    url: "https://example.org/ferry",
    title: "Ferry sails again",
    authors: ["Ann Lee", "https://example.org/authors/ann-lee"],
    publish_date: "2025-03-04 08:15:00",
    text,
    summary: paragraphs[0],
    site_name: "Example Gazette",
    meta_lang: "en",
  },
  "news-please": {
    maintext: text,
    title: "Ferry sails again",
    authors: ["Ann Lee"],
    date_publish: "2025-03-04 08:15:00",
    date_modify: null,
    description: `${paragraphs[0]!.slice(0, 60)}…`,
    language: "en",
    source_domain: "Example Gazette",
    url: "https://example.org/ferry",
  },
  trafilatura: {
    title: "Ferry sails again",
    author: "Ann Lee",
    hostname: "example.org",
    date: "2025-03-04",
    text,
    language: "eng",
    source: "https://example.org/ferry",
    "source-hostname": "Example Gazette",
    url: "https://example.org/ferry",
  },
  "lists printed by Python, seconds since 1970": {
    title: "Ferry sails again",
    content: text,
    timestamp: 1741076100,
    authors: "['Ann Lee']",
    outlet: "Example Gazette",
    url: "https://example.org/ferry",
    language: "English",
  },
  GDELT: {
    title: "Ferry sails again",
    text,
    seendate: "20250304T081500Z",
    authors: "Ann Lee",
    SourceCommonName: "Example Gazette",
    DocumentIdentifier: "https://example.org/ferry",
    language: "English",
  },
  "Guardian API": {
    webTitle: "Ferry sails again",
    webPublicationDate: "2025-03-04T08:15:00Z",
    webUrl: "https://example.org/ferry",
    fields: { body: html, byline: "Ann Lee", publication: "Example Gazette", lang: "en" },
  },
  "NYT API with a text": {
    headline: { main: "Ferry sails again", kicker: null },
    byline: { original: "By Ann Lee", person: [] },
    pub_date: "2025-03-04T08:15:00+0000",
    web_url: "https://example.org/ferry",
    source: "Example Gazette",
    body: text,
  },
  WordPress: {
    date: "2025-03-04T08:15:00",
    link: "https://example.org/ferry",
    title: { rendered: "Ferry sails again" },
    content: { rendered: html, protected: false },
    author: { name: "Ann Lee" },
    site: "Example Gazette",
  },
  "JSON-LD": {
    "@type": "NewsArticle",
    headline: "Ferry sails again",
    articleBody: text,
    datePublished: "2025-03-04T08:15:00+00:00",
    author: [{ "@type": "Person", name: "Ann Lee" }],
    publisher: { "@type": "Organization", name: "Example Gazette" },
    mainEntityOfPage: { "@id": "https://example.org/ferry" },
    inLanguage: "en",
  },
  "Elasticsearch, first and last names": {
    _id: "1",
    _source: {
      title: "Ferry sails again",
      body: paragraphs.map((each) => ({ type: "paragraph", text: each })),
      pubDate: "Tue, 04 Mar 2025 08:15:00 GMT",
      creator: [{ firstname: "Ann", lastname: "Lee" }],
      newspaper: "Example Gazette",
      url: "https://example.org/ferry",
    },
  },
};

for (const [name, record] of Object.entries(exports))
  test(`an article as exported: ${name}`, () => {
    const { drafts, problems } = normalize(textFile(`\n${JSON.stringify(record)}\n`, "a.jsonl"));
    assert.deepEqual(problems, []);
    const { line, fields, body } = drafts[0]!;
    const { title, authors, source, published, url, language, deck } = fields;
    assert.deepEqual(
      { line, title, authors, source, published, url, language, deck, body: body.map((block) => block.text) },
      {
        line: 2,
        title: "Ferry sails again",
        authors: ["Ann Lee"],
        source: "Example Gazette",
        published: "2025-03-04",
        url: "https://example.org/ferry",
        language: "en",
        deck: undefined,
        body: paragraphs,
      },
    );
  });

test("a summary of other words is the deck", () => {
  const record = {
    title: "Ferry sails again",
    text,
    summary: "Islanders <i>queued</i> for a week &amp; more",
  };
  const { drafts } = normalize(textFile(JSON.stringify(record), "a.jsonl"));
  assert.equal(drafts[0]?.fields.deck, "Islanders queued for a week & more");
});

test("what is no article is refused by its line", () => {
  const lines = ["", JSON.stringify({ title: "A", text }), JSON.stringify({ title: "B" }), "[1]", "{x"];
  const { problems } = normalize(textFile(lines.join("\n"), "a.jsonl"));
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [
      [3, "no-text"],
      [4, "not-json"],
      [5, "not-json"],
    ],
  );
});

test("one JSON text over many lines is refused once", () => {
  for (const broken of [JSON.stringify([{ text }]), JSON.stringify({ title: "A", text }, null, 2)]) {
    const { drafts, problems } = normalize(textFile(broken, "a.jsonl"));
    assert.equal(drafts.length, 0);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ["not-a-line-each"],
    );
  }
});

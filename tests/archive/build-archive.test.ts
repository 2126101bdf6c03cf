import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { mostQuotes } from "../../src/archive/limit-quotes.ts";
import { quoteIds } from "../../src/archive/quote-id.ts";
import {
  type KnownPerson,
  type KnownPublisher,
  settingsSchema,
  sourcesSchema,
  topicsSchema,
} from "../../src/archive/vocabularies.ts";
import type { ArchiveSettings, Article, FoundQuote } from "../../src/model.ts";
import { makeArticle, makeEntity, makeQuote } from "./make.ts";

const settings = settingsSchema.parse({}) as ArchiveSettings;
const topics = [{ name: "Peace talks", terms: ["negotiat*", "peace talks"] }];
function build(
  articles: Article[],
  quotes: [string, FoundQuote[]][] = [],
  people: KnownPerson[] = [],
  sources: KnownPublisher[] = [],
) {
  const vocabularies = { settings, topics, people, sources };
  return buildArchive({ articles, quotes: new Map(quotes), vocabularies, leftOut: new Map() });
}

test("newest first; bounds, days without a year and undated articles last, by title", () => {
  const { archive } = build([
    makeArticle({ slug: "undated", title: "B" }),
    makeArticle({ slug: "bounded", title: "A", published: "../2025-03-05" }),
    makeArticle({ slug: "old", published: "1999-01-01" }),
    makeArticle({ slug: "no-year", title: "C", published: "XXXX-02-26" }),
    makeArticle({ slug: "new", published: "2024-05" }),
  ]);
  assert.deepEqual(
    archive.articles.map(({ slug }) => slug),
    ["new", "old", "bounded", "undated", "no-year"],
  );
});

test("an entry of people.yml for an article that is not there is a problem", () => {
  const people = [{ name: "Ann Oakes", aliases: [], roles: [], articles: ["here", "gone"] }];
  const { problems } = build([makeArticle({ slug: "here" })], [], people);
  assert.deepEqual(
    problems.map(({ file, rule, reason }) => [file, rule, reason.includes("articles/gone.md")]),
    [["people.yml", "unknown-article", true]],
  );
});

test("of an article with more quotes than can be shown the first are marked, and a question says so", () => {
  const said = (count: number) => Array.from({ length: count }, (_, i) => makeQuote(`We are ready for ${i}`));
  const { archive } = build(
    [makeArticle({ slug: "dense", title: "The hearing" }), makeArticle({ slug: "full" })],
    [
      ["dense", said(mostQuotes + 7)],
      ["full", said(mostQuotes)],
    ],
  );
  for (const { quotes } of archive.articles) {
    assert.equal(quotes.length, mostQuotes);
    assert.equal(quotes.at(-1)!.text, `We are ready for ${mostQuotes - 1}`);
  }
  assert.deepEqual(
    archive.questions.filter(({ about }) => about === "too-many-quotes"),
    [{ about: "too-many-quotes", article: "dense", found: mostQuotes + 7, marked: mostQuotes }],
  );
});

test("words in a vocabulary are read as in an article: in one form, blanks made one", () => {
  const [source] = sourcesSchema.parse([{ name: "Cafe\u0301  Post", url: "https://cafe.example" }]);
  assert.equal(source!.name, "Caf\u00e9 Post");
  assert.equal(sourcesSchema.safeParse([{ name: " " }]).success, false);
  assert.equal(sourcesSchema.safeParse([{ name: "Post", url: "https:///" }]).success, false);
  const [topic] = topicsSchema.parse([{ name: "Ports", description: "One.\n\nTwo.", terms: ["port*"] }]);
  assert.equal(topic!.description, "One.\n\nTwo.");
});

test("a source is one with “The” and without: by the name that the editor gives it, or else that most articles have", () => {
  const sourced = (slug: string, source: string) => makeArticle({ slug, source });
  const articles = [
    sourced("a", "The Harbour Courier"),
    sourced("b", "Harbour Courier"),
    sourced("c", "Harbour Courier"),
    sourced("d", "Evening Mail"),
    sourced("e", "Ле"),
    sourced("f", "…"),
    sourced("g", "—"),
  ];
  const named = (known: KnownPublisher[]) =>
    build(articles, [], [], known).archive.sources.map(({ name, articles }) => [name, articles.length]);
  assert.deepEqual(named([]), [
    ["Evening Mail", 1],
    ["Harbour Courier", 3],
    ["Ле", 1],
    ["—", 1],
    ["…", 1],
  ]);
  const known = { domains: [], lines: [] };
  assert.deepEqual(
    named([
      { ...known, name: "The Evening Mail", rights: "private" },
      { ...known, name: "The Harbour Courier" },
    ])[0],
    ["The Harbour Courier", 3],
  );
});

test("a topic needs its terms three times, or its name in the front matter", () => {
  const { archive } = build([
    makeArticle({ slug: "often", text: "They negotiate. The negotiators will go on negotiating." }),
    makeArticle({ slug: "title", title: "Negotiators meet", text: "Peace talks began." }),
    makeArticle({ slug: "once", text: "He renegotiated twice: talks of peace, no negotiation." }),
    makeArticle({ slug: "given", topics: ["peace talks"] }),
  ]);
  assert.deepEqual(
    archive.topics.map(({ slug, articles }) => [slug, [...articles].sort()]),
    [["peace-talks", ["given", "often", "title"]]],
  );
});

test("below the threshold a quote has a candidate but no speaker, and no speaker's page comes of it", () => {
  const ann = makeEntity("Ann Lee");
  const { archive } = build(
    [makeArticle({ slug: "a" })],
    [["a", [makeQuote("We shall see", ann, { confidence: 0.4 })]]],
  );
  assert.equal(archive.articles[0]!.quotes[0]!.speakerSlug, undefined);
  assert.equal(archive.articles[0]!.quotes[0]!.speaker!.name, "Ann Lee");
  assert.deepEqual(archive.speakers, []);
});

test("an editor changes and drops single attributions; an edit that finds nothing is a problem", () => {
  const quoteEdits = [
    { quote: "we shall", speaker: "Bo Lee" },
    { quote: "scare", drop: true },
    { quote: "no such words", drop: true },
  ];
  const found = [
    makeQuote("We shall see", makeEntity("Ann Lee")),
    makeQuote("a scare quote", makeEntity("Ann Lee")),
    makeQuote("Never", makeEntity("Ann Lee")),
  ];
  const { archive, problems } = build([makeArticle({ slug: "a", quoteEdits })], [["a", found]]);
  assert.deepEqual(
    archive.articles[0]!.quotes.map(({ text, speakerSlug, rule, confidence, edited }) => [
      text,
      speakerSlug,
      rule,
      confidence,
      edited,
    ]),
    [
      ["We shall see", "bo-lee", "editor", 1, true],
      ["Never", "ann-lee", "said-after", 0.9, undefined],
    ],
  );
  assert.deepEqual(
    problems.map(({ file, rule }) => [file, rule]),
    [["articles/a.md", "edit-without-quote"]],
  );
});

test("a quote's id is that of its words: others come and go, marks change, the id stays", () => {
  const [a, b] = quoteIds(["We shall see,", "Never."]);
  assert.deepEqual(quoteIds(["Other words", "we  shall see", "Never"]).slice(1), [a, b]);
  const twice = quoteIds(["Never.", "Never!"]);
  assert.equal(twice[0], b);
  assert.notEqual(twice[1], b);
  assert.match(a!, /^[0-9a-f]{8}$/);
});

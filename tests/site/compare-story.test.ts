import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArchivedArticle, Quote, QuoteKind } from "../../src/model.ts";
import { compareStory } from "../../src/site/compare-story.ts";
import { Site } from "../../src/site/site.ts";
import { fixtureArchive } from "./fixture-archive.ts";

const base = fixtureArchive.articles.find(({ slug }) => slug === "council-votes-for-winter-ferries")!;

/** An account of which one clause is quoted: the words between « and » are the speaker's own. */
function account(slug: string, clause: string, kind: QuoteKind, speakerSlug: string): ArchivedArticle {
  const text = clause.replace("«", "“").replace("»", "”");
  const own =
    kind === "indirect"
      ? { start: 0, end: text.length }
      : { start: text.indexOf("“") + 1, end: text.indexOf("”") };
  const speaker = fixtureArchive.speakers.find((one) => one.slug === speakerSlug)!;
  const quote: Quote = {
    ...base.quotes[0]!,
    id: slug.padEnd(8, "0"),
    article: slug,
    kind,
    spans: [own],
    text: text.slice(own.start, own.end),
    ...(kind === "mixed" && { content: [{ start: 0, end: text.length }] }),
    speaker: { ...base.quotes[0]!.speaker!, name: speaker.name, type: speaker.type },
    speakerSlug,
  };
  return { ...base, slug, text, body: [{ kind: "paragraph", text }], quotes: [quote] };
}

function compare(...articles: ArchivedArticle[]) {
  const speakers = fixtureArchive.speakers.map((speaker) => ({
    ...speaker,
    articles: articles
      .filter(({ quotes }) => quotes[0]!.speakerSlug === speaker.slug)
      .map(({ slug }) => slug),
  }));
  const site = new Site({ ...fixtureArchive, articles, speakers }, "/", {
    style: "",
    icon: "",
    preload: [],
    scripts: {},
  });
  const { statements, bySpeaker } = compareStory(site, articles);
  return {
    statements: statements.map((one) => one.map(({ variant }) => [variant.speaker.name, variant.text])),
    bySpeaker: bySpeaker.map(({ speaker, quotes }) => [speaker.name, quotes.length]),
  };
}

test("one statement that sources give to a body and to its voice, each named; of a clause the own words", () => {
  const { statements } = compare(
    account(
      "a",
      "the port «keeps the northern ferries running», hours after one sank",
      "mixed",
      "port-authority",
    ),
    account("b", "Westhaven keeps the northern ferries running through winter", "indirect", "marta-hollis"),
  );
  assert.deepEqual(statements, [
    [
      ["Westhaven Port Authority", "“keeps the northern ferries running”"],
      ["Marta Hollis", "Westhaven keeps the northern ferries running through winter"],
    ],
  ]);
});

test("what two people say in the same words is no one statement; one who is in both accounts is listed", () => {
  const words = "the town keeps the northern ferries running through winter";
  const apart = compare(
    account("a", words, "indirect", "marta-hollis"),
    account("b", words, "indirect", "ilya-brandt"),
    account("c", "nobody has counted the salt in the old sheds", "indirect", "ilya-brandt"),
  );
  assert.deepEqual(apart, { statements: [], bySpeaker: [["Ilya Brandt", 2]] });
});

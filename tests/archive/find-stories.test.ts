import assert from "node:assert/strict";
import { test } from "node:test";
import { findStories } from "../../src/archive/find-stories.ts";
import { inferDates } from "../../src/archive/infer-dates.ts";
import type { Article, FoundQuote } from "../../src/model.ts";
import { makeArticle, makeEntity, makeQuote } from "./make.ts";

const said = "the harbour stays closed until every crane has been inspected";
const mayor = makeEntity("Ines Castro", ["Mayor"]);
const fire = makeArticle({
  slug: "fire",
  title: "Fire destroys three warehouses in Port Alba",
  source: "The Herald",
  published: "2024-05-16",
  text: "Fire destroyed three warehouses in the harbour of Port Alba on Thursday, killing two dockers and closing the port.",
});
const blaze = makeArticle({
  slug: "blaze",
  title: "Two dockers die as harbour blaze guts warehouses",
  text: "Two dockers died on Thursday when a blaze gutted three warehouses in Port Alba and closed its harbour.",
});
const strike = makeArticle({
  slug: "strike",
  title: "Dockers of Port Alba strike for higher pay",
  text: "Dockers in Port Alba went on strike on Monday. The harbour and its warehouses stayed closed, the union said.",
});
const budget = makeArticle({
  slug: "budget",
  title: "Parliament passes the budget",
  text: "Parliament passed the budget after a debate of three days, with two votes against the finance minister.",
});
const quotes = (...pairs: [Article, FoundQuote][]) =>
  new Map<string, FoundQuote[]>(pairs.map(([article, quote]) => [article.slug, [quote]]));
const bothSaid = quotes([fire, makeQuote(said, mayor)], [blaze, makeQuote(`We know that ${said}.`, mayor)]);

test("two reports of one event are a story; neighbours in subject are not", () => {
  const stories = findStories([blaze, budget, fire, strike], bothSaid);
  assert.deepEqual(
    stories.map(({ articles }) => articles),
    [["blaze", "fire"]],
  );
  assert.ok(stories[0]!.evidence.some((reason) => reason.includes("Castro")));
});

test("reports of days that lie apart are not one story, however alike", () => {
  const later = { ...blaze, published: "2024-06-20" };
  assert.deepEqual(findStories([later, fire], bothSaid), []);
});

test("a weekday in the lead and a dated article of the story give the day", () => {
  const stories = findStories([blaze, fire], bothSaid);
  const dates = inferDates([blaze, fire], stories);
  assert.equal(dates.get("blaze")?.published, "2024-05-16");
  assert.match(dates.get("blaze")!.basis.evidence!, /Thursday.*The Herald.*16 May 2024/);
  assert.equal(dates.has("fire"), false);
});

test("without a weekday, or with one that does not fit, the date stays unknown", () => {
  for (const text of [blaze.text.replace(" on Thursday", ""), blaze.text.replace("Thursday", "Monday")]) {
    const undated = { ...blaze, text };
    const story = { slug: "s", title: "s", articles: ["fire", "blaze"], evidence: [] };
    assert.equal(inferDates([undated, fire], [story]).size, 0);
  }
});

test("a bound is not a day: it neither dates others nor is overwritten", () => {
  const bounded = { ...fire, published: "../2025-01-01" };
  const story = { slug: "s", title: "s", articles: ["fire", "blaze"], evidence: [] };
  assert.equal(inferDates([blaze, bounded], [story]).size, 0);
});

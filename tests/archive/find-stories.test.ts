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
  assert.ok(stories[0]!.evidence.some((one) => one.rule === "same-words" && one.speaker === "Castro"));
});

test("reports of days that lie apart are not one story, however alike", () => {
  const later = { ...blaze, published: "2024-06-20" };
  assert.deepEqual(findStories([later, fire], bothSaid), []);
});

test("a weekday in the lead and a dated article of the story give the day", () => {
  const stories = findStories([blaze, fire], bothSaid);
  const dates = inferDates([blaze, fire], stories);
  assert.equal(dates.get("blaze")?.published, "2024-05-16");
  assert.deepEqual(dates.get("blaze")!.basis, {
    how: "inferred",
    by: "same-story",
    evidence: "Thursday",
    witness: "fire",
  });
  assert.equal(dates.has("fire"), false);
});

test("without a weekday, or with one that does not fit, the date stays unknown", () => {
  for (const text of [blaze.text.replace(" on Thursday", ""), blaze.text.replace("Thursday", "Monday")]) {
    const undated = { ...blaze, text };
    const story = { slug: "s", title: "s", articles: ["fire", "blaze"], evidence: [] };
    assert.equal(inferDates([undated, fire], [story]).size, 0);
  }
});

test("“yesterday” in the lead and the day a dated article tells of give the day; “last night” and “today” at once none", () => {
  const story = { slug: "s", title: "s", articles: ["fire", "blaze"], evidence: [] };
  const saying = (words: string) => ({ ...blaze, text: blaze.text.replace("on Thursday", words) });
  const dates = inferDates([saying("yesterday"), fire], [story]);
  assert.equal(dates.get("blaze")?.published, "2024-05-17");
  assert.equal(dates.get("blaze")!.basis.evidence, "yesterday");
  const morrow = { ...fire, published: "2024-05-17", text: fire.text.replace("on Thursday", "yesterday") };
  assert.equal(inferDates([saying("today"), morrow], [story]).get("blaze")?.published, "2024-05-16");
  assert.equal(inferDates([saying("last night, not today,"), fire], [story]).size, 0);
  const vague = { ...fire, text: fire.text.replace("on Thursday", "") };
  assert.equal(inferDates([saying("yesterday"), vague], [story]).size, 0);
});

test("a bound dates no others; what a story tells may narrow it, but not an editor's and not past it", () => {
  const story = { slug: "s", title: "s", articles: ["fire", "blaze"], evidence: [] };
  const bounded = (article: Article, day: string, how: "inferred" | "editor" = "inferred") => ({
    ...article,
    published: `../${day}`,
    basis: { published: { how } },
  });
  assert.equal(inferDates([blaze, bounded(fire, "2025-01-01")], [story]).size, 0);
  const narrowed = inferDates([bounded(blaze, "2024-05-20"), fire], [story]);
  assert.equal(narrowed.get("blaze")?.published, "2024-05-16");
  assert.equal(inferDates([bounded(blaze, "2024-05-20", "editor"), fire], [story]).size, 0);
  assert.equal(inferDates([bounded(blaze, "2024-05-15"), fire], [story]).size, 0);
  assert.equal(inferDates([bounded(blaze, "2024-05"), fire], [story]).size, 1);
  assert.equal(inferDates([bounded(blaze, "2024-04"), fire], [story]).size, 0);
});

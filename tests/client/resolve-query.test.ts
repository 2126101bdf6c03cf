import assert from "node:assert/strict";
import { test } from "node:test";
import { asksSomething, chosenFacets, orderOf, placeInRange } from "../../src/client/asked.ts";
import { nothingAsked, type Query, type View } from "../../src/client/query.ts";
import { readDay } from "../../src/client/read-day.ts";
import { type Names, resolveQuery, withoutOperators } from "../../src/client/resolve-query.ts";

const names: Names = {
  speakers: [
    ["dmitry-peskov", "Dmitry Peskov", 30, "Peskov", "Песков"],
    ["volodymyr-zelenskiy", "Volodymyr Zelenskiy", 12, "Zelenský"],
    ["dmitry-medvedev", "Dmitry Medvedev", 3, "Pesk"],
  ],
  choices: {
    source: [
      ["reuters", "Reuters"],
      ["the-guardian", "The Guardian"],
    ],
    topic: [["peace-talks", "Negotiations"]],
    kind: [
      ["direct", "Direct"],
      ["indirect", "Reported"],
    ],
  },
};
const resolve = (query: Partial<Query>, view: View = "quotes") =>
  resolveQuery({ ...nothingAsked, ...query }, view, names);

const found: [q: string, facet: "speaker" | "source" | "topic" | "kind", value: string][] = [
  ["speaker:peskov", "speaker", "dmitry-peskov"],
  ['speaker:"Dmitry Peskov"', "speaker", "dmitry-peskov"],
  ["speaker:pesk", "speaker", "dmitry-medvedev"],
  ["speaker:песков", "speaker", "dmitry-peskov"],
  ["speaker:zelensky", "speaker", "volodymyr-zelenskiy"],
  ["speaker:dmitry-medvedev", "speaker", "dmitry-medvedev"],
  ["source:guardian", "source", "the-guardian"],
  ["source:REUTERS", "source", "reuters"],
  ["topic:negotiations", "topic", "peace-talks"],
  ["kind:indirect", "kind", "indirect"],
  ["kind:reported", "kind", "indirect"],
];
for (const [q, facet, value] of found) {
  test(`${q} is ${value}`, () => {
    const { asked, notes } = resolve({ q });
    assert.equal(asked.facets[facet], value);
    assert.deepEqual(notes, []);
    assert.ok(asksSomething(asked, "quotes"));
  });
}

const said: [q: string, note: RegExp][] = [
  ["speaker:nobody", /Nobody called “nobody”/],
  ["speaker:dmitry", /taken for Dmitry Peskov.*Dmitry Medvedev/],
  ["source:times", /No source/],
  ["topic:gas", /No topic/],
  ["kind:loud", /No kind/],
  ["from:yesterday", /“yesterday” is no year/],
  ["from:10/11/2022", /“10\/11\/2022” is no year/],
  ["😀 -", /no letter and no digit in 😀 -/],
  ["to:2022-13", /“2022-13” is no year/],
  ["from:2023 to:2022", /ends before it begins/],
  ["-from:2022", /limit cannot be left out/],
  ["source:reuters source:guardian", /Of several source: the last/],
  ["author:smith", /“author:” is not one of/],
  ['"peace', /no closing/],
  ["topic:", /Nothing follows/],
];
for (const [q, note] of said) {
  test(`of ${q} is said what was not understood`, () => {
    const { notes } = resolve({ q });
    assert.equal(notes.length, 1, notes.join(" "));
    assert.match(notes[0]!, note);
  });
}

test("words, phrases and what must be absent come apart", () => {
  const { asked } = resolve({ q: 'gas "peace talks" -war -"cold war" -source:reuters … —' });
  assert.deepEqual(asked.words, ["gas"]);
  assert.deepEqual(asked.phrases, ["peace talks"]);
  assert.deepEqual(
    asked.absent.map(({ text }) => text),
    ["war", "cold war"],
  );
  assert.deepEqual(asked.without, [{ facet: "source", value: "reuters" }]);
});

test("an operator goes before the control; a control takes its place", () => {
  assert.equal(resolve({ q: "source:reuters", source: "the-guardian" }).asked.facets.source, "reuters");
  assert.equal(withoutOperators("a  source:reuters -source:x b", ["source"]), "a -source:x b");
  assert.equal(withoutOperators("a  source:reuters", ["topic"]), "a  source:reuters");
});

test("a name waits for the list of names", () => {
  const early = resolveQuery({ ...nothingAsked, q: "speaker:peskov" }, "quotes", {
    ...names,
    speakers: undefined,
  });
  assert.equal(early.waiting, true);
  assert.deepEqual(early.notes, []);
});

test("dates make a range; what is dated too loosely is neither in nor out", () => {
  const { asked } = resolve({ q: "from:2022-10", to: "2022-12" });
  assert.equal(asked.from, "2022-10");
  const place = (date: string) => placeInRange(readDay(date), asked.range);
  assert.equal(place("2022-10-01"), "in");
  assert.equal(place("2022-12"), "in");
  assert.equal(place("2022"), "unclear");
  assert.equal(place(""), "unclear");
  assert.equal(place("2023"), "out");
  assert.equal(place("2022-09-30"), "out");
});

test("an order alone, or signs without a word, ask for nothing", () => {
  const asks = (query: Partial<Query>, view: View = "quotes") =>
    asksSomething(resolve(query, view).asked, view);
  assert.equal(asks({ sort: "oldest" }), false);
  assert.equal(asks({ q: "“…”" }), false);
  assert.equal(asks({ q: "from:yesterday" }), false);
  for (const q of ["мир", "-war", "from:2022", "speaker:peskov", '"a b"']) assert.equal(asks({ q }), true, q);
  assert.equal(asks({ undated: "only" }), true);
  assert.equal(asks({ speaker: "x" }), true);
});

test("articles have no kind to be narrowed by", () => {
  const { asked, notes } = resolve({ q: "kind:direct", kind: "direct", topic: "war" }, "articles");
  assert.deepEqual(chosenFacets(asked, "articles"), ["topic"]);
  assert.match(notes[0]!, /cannot be narrowed by kind:/);
});

test("without words the newest come first, whatever was asked before", () => {
  const order = (query: Partial<Query>) => orderOf(resolve(query).asked);
  assert.equal(order({ q: "peace" }), "relevance");
  assert.equal(order({ speaker: "x", sort: "relevance" }), "newest");
  assert.equal(order({ q: '"peace talks"', sort: "oldest" }), "oldest");
  assert.equal(order({ q: "speaker:peskov" }), "newest");
});

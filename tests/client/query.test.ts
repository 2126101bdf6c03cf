import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  asksSomething,
  chosenFacets,
  nothingAsked,
  orderOf,
  type Query,
  readQuery,
  writeQuery,
} from "../../src/client/query.ts";

const peskov: Query = { ...nothingAsked, q: "peace talks", speaker: "dmitry-peskov", year: "2022" };

test("a query stands in the address, and comes back from it", () => {
  assert.equal(writeQuery(peskov), "?q=peace+talks&speaker=dmitry-peskov&year=2022");
  assert.deepEqual(readQuery(writeQuery(peskov)), peskov);
  assert.equal(writeQuery(nothingAsked), "");
  assert.deepEqual(readQuery(""), nothingAsked);
});

test("any query survives the address", () => {
  const value = fc.string().map((text) => text.trim());
  const sort = fc.constantFrom<Query["sort"]>("", "relevance", "newest", "oldest");
  const query = fc.record(
    {
      q: value,
      speaker: value,
      source: value,
      topic: value,
      year: value,
      kind: value,
      sort,
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(query, (asked) => assert.deepEqual(readQuery(writeQuery(asked)), asked)));
});

test("what an address says beyond our names is left out", () => {
  assert.deepEqual(readQuery("?q=a&sort=sideways&utm=x&__proto__=y"), { ...nothingAsked, q: "a" });
});

test("an order alone, or signs without a word, ask for nothing", () => {
  assert.equal(asksSomething({ ...nothingAsked, sort: "oldest" }, "quotes"), false);
  assert.equal(asksSomething({ ...nothingAsked, q: "“…”" }, "quotes"), false);
  assert.equal(asksSomething({ ...nothingAsked, q: "мир" }, "quotes"), true);
  assert.equal(asksSomething({ ...nothingAsked, speaker: "x" }, "quotes"), true);
});

test("articles have no kind to be narrowed by", () => {
  const query = { ...nothingAsked, kind: "direct", topic: "war" };
  assert.deepEqual(chosenFacets(query, "quotes"), ["topic", "kind"]);
  assert.deepEqual(chosenFacets(query, "articles"), ["topic"]);
  assert.equal(asksSomething({ ...nothingAsked, kind: "direct" }, "articles"), false);
});

test("without words the newest come first, whatever was asked before", () => {
  assert.equal(orderOf(peskov), "relevance");
  assert.equal(orderOf({ ...peskov, q: "" }), "newest");
  assert.equal(orderOf({ ...peskov, q: "", sort: "relevance" }), "newest");
  assert.equal(orderOf({ ...peskov, sort: "oldest" }), "oldest");
});

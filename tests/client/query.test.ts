import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nothingAsked, type Query, readQuery, writeQuery } from "../../src/client/query.ts";

const peskov: Query = { ...nothingAsked, q: "peace talks", speaker: "dmitry-peskov", from: "2022" };

test("a query stands in the address, and comes back from it", () => {
  assert.equal(writeQuery(peskov), "?q=peace+talks&speaker=dmitry-peskov&from=2022");
  assert.deepEqual(readQuery(writeQuery(peskov)), peskov);
  assert.equal(writeQuery(nothingAsked), "");
  assert.deepEqual(readQuery(""), nothingAsked);
});

test("any query survives the address", () => {
  const hostile = fc.constantFrom(
    "&q=",
    "?",
    "#",
    "%",
    "%00",
    "+",
    "\0",
    "\u2028",
    "\u202e",
    "</script>",
    "__proto__",
    "😀",
  );
  const value = fc
    .oneof(
      fc.string(),
      fc.array(hostile).map((all) => all.join("")),
    )
    .map((text) => text.trim());
  const query = fc.record(
    {
      q: value,
      speaker: value,
      source: value,
      topic: value,
      kind: value,
      confidence: value,
      language: value,
      from: value,
      to: value,
      undated: fc.constantFrom<Query["undated"]>("", "only"),
      sort: fc.constantFrom<Query["sort"]>("", "relevance", "newest", "oldest"),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(query, (asked) => assert.deepEqual(readQuery(writeQuery(asked)), asked)));
});

test("any address is some query, and its own once written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (address) => {
      const asked = readQuery(`?q=${address}`);
      assert.deepEqual(readQuery(writeQuery(asked)), { ...asked, q: asked.q.trim() });
    }),
  );
});

test("what an address says beyond our names is left out", () => {
  assert.deepEqual(readQuery("?q=a&sort=sideways&undated=yes&utm=x&__proto__=y"), {
    ...nothingAsked,
    q: "a",
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { hasWord } from "../../src/client/has-word.ts";

function record(text: string, at: number[], name = "") {
  return { text, at, title: "", quote: { id: "1", kind: "direct", level: "high" as const, name } };
}

test("a word found, inflected, as a beginning or in a name is matched", () => {
  assert.ok(hasWord("negotiations", record("we are negotiating now", [2])));
  assert.ok(hasWord("negot", record("we are negotiating now", [2])));
  assert.ok(hasWord("Peskov", record("no", [], "Dmitry Peskov")));
  assert.ok(hasWord("well-known", record("a “well-known” man", [1])));
  assert.ok(hasWord("…", record("no", [])));
});

test("a word that the index only knows a beginning of is not", () => {
  assert.ok(!hasWord("theory", record("the man", [0])));
  assert.ok(!hasWord("zzz", record("a peace", [1])));
});

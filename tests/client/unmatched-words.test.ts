import assert from "node:assert/strict";
import { test } from "node:test";
import type { BundleRecord } from "../../src/client/open-bundle.ts";
import { unmatchedWords } from "../../src/client/unmatched-words.ts";

function record(content: string, locations: number[], meta: Record<string, string> = {}): BundleRecord {
  return { url: "", content, raw_content: content, excerpt: "", locations, meta, filters: {} };
}

test("a word found, inflected, as a beginning or in a name is matched", () => {
  assert.deepEqual(unmatchedWords(["negotiations"], [record("we are negotiating now ‖", [2])]), []);
  assert.deepEqual(unmatchedWords(["negot"], [record("we are negotiating now ‖", [2])]), []);
  assert.deepEqual(unmatchedWords(["Peskov"], [record("no ‖", [], { speaker: "Dmitry Peskov" })]), []);
  assert.deepEqual(unmatchedWords(["well-known"], [record("a “well-known” man ‖", [1])]), []);
  assert.deepEqual(unmatchedWords(["…", "—"], [record("no ‖", [])]), []);
});

test("a word that the index only knows a beginning of is not", () => {
  assert.deepEqual(unmatchedWords(["theory"], [record("the man ‖", [0])]), ["theory"]);
  assert.deepEqual(unmatchedWords(["peace", "zzz"], [record("a peace ‖", [1])]), ["zzz"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { markExcerpt, markWords } from "../../src/client/mark-words.ts";
import type { BundleRecord } from "../../src/client/open-bundle.ts";

function record(content: string, locations: number[], excerpt = ""): BundleRecord {
  const raw_content = content.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return { url: "", content, raw_content, excerpt, locations, meta: {}, filters: {} };
}

const shown = (stretches: { text: string; marked: boolean }[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("the words found are marked, without the signs around them", () => {
  const found = record("We are open to “negotiations,” to talks ‖", [4, 6]);
  assert.equal(shown(markWords(found)), "We are open to “[negotiations],” to [talks]");
});

test("neighbours are marked one by one, the first and the last too", () => {
  assert.equal(shown(markWords(record("peace talks go on ‖", [0, 1, 3]))), "[peace] [talks] go [on]");
});

test("markup in a quote is text, and what stands for markup stays as it was", () => {
  const text = `<img src=x onerror="alert(1)"> &lt;b&gt; it`;
  assert.equal(
    markWords(record(`${text} ‖`, []))
      .map((part) => part.text)
      .join(""),
    text,
  );
});

test("the text ends where the record's words end", () => {
  assert.equal(shown(markWords(record("no full stop ‖", []))), "no full stop");
  assert.equal(shown(markWords(record("…?! ‖ 0.", []))), "…?!");
  assert.equal(shown(markWords(record("a ‖ sign in it ‖", []))), "a ‖ sign in it");
});

test("an excerpt is read as text, with dots where it was cut", () => {
  const content = "one two three <b> four five ‖";
  assert.equal(
    shown(markExcerpt(record(content, [], "two <mark>three</mark> &lt;b&gt;"))),
    "… two [three] <b> …",
  );
  assert.equal(
    shown(markExcerpt(record(content, [], "one two three &lt;b&gt; four <mark>five</mark> ‖"))),
    content.slice(0, -6).concat("[five]"),
  );
});

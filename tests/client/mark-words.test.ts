import assert from "node:assert/strict";
import { test } from "node:test";
import { markExcerpt, markWords } from "../../src/client/mark-words.ts";

const shown = (stretches: { text: string; marked: boolean }[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

for (const [why, text, at, expected] of [
  [
    "without the signs around them",
    "We are open to “negotiations,” to talks",
    [4, 6],
    "We are open to “[negotiations],” to [talks]",
  ],
  [
    "neighbours one by one, the first and the last too",
    "peace talks go on",
    [0, 1, 3],
    "[peace] [talks] go [on]",
  ],
  ["as often as they were found", "gas", [0, 0], "[gas]"],
  [
    "verbatim, markup and white space",
    "<img src=x>  &lt;b&gt;\u00a0it",
    [3],
    "<img src=x>  &lt;b&gt;\u00a0[it]",
  ],
  ["where nothing can be marked", "…?! -", [0, 1], "…?! -"],
  ["in languages without spaces", "平和\u200bの\u200b話", [2], "平和の[話]"],
] as const) {
  test(`words found are marked ${why}`, () =>
    assert.equal(shown(markWords({ text, at: [...at] })), expected));
}

test("an excerpt is where most of the words stand, with dots where it was cut", () => {
  const words = Array.from({ length: 200 }, (_, n) => `w${n}`);
  const excerpt = shown(markExcerpt({ text: words.join(" "), at: [3, 100, 104, 108] }));
  assert.ok(excerpt.startsWith("… w91 ") && excerpt.endsWith(" …"));
  assert.ok(excerpt.includes("[w100]") && excerpt.includes("[w108]"));
  assert.equal(shown(markExcerpt({ text: "one two three", at: [1] })), "one [two] three");
  assert.ok(shown(markExcerpt({ text: words.join(" "), at: [] })).startsWith("w0 "));
  assert.ok(shown(markExcerpt({ text: words.join(" "), at: [199] })).endsWith("w198 [w199]"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apostrophes, joinRuns, letters, marks, numbers, runsOf } from "../../src/normalize/letter-runs.ts";
import { makeLine } from "../../src/normalize/page.ts";
import { lineNames } from "../../src/normalize/stems-of.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.constantFrom("a", "Bo", "’s", "é", "e\u0301", "文", "𝐀b", "7", " ", "  ", ", ", "“", "'", "-"))
    .map((parts) => parts.join("")),
);

test("runs are what a pattern of the same kinds matches, and joined they stand one blank apart", () => {
  fc.assert(
    fc.property(text, (text) => {
      const words = text.match(/[\p{L}\p{M}']+/gu) ?? [];
      assert.deepEqual(runsOf(text, letters | marks | apostrophes), words);
      assert.equal(joinRuns(text, letters | marks | apostrophes), words.join(" "));
      assert.deepEqual(runsOf(text, numbers), text.match(/\p{N}+/gu) ?? []);
    }),
    { numRuns: 500 },
  );
});

test("a line's names are its capitalised words but for those that open a sentence", () => {
  const namesOf = (text: string) => lineNames(makeLine([], text, false));
  assert.deepEqual(namesOf("The mayor, Anna Berg, met “Boris” and Él. Then Zoe left for (Lisbon)"), [
    "Anna",
    "Berg",
    "Boris",
    "Zoe",
    "Lisbon",
  ]);
  assert.deepEqual(namesOf("Nobody of IT knew «Ørsted»"), ["Ørsted"]);
});

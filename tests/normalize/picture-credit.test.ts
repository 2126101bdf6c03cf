import assert from "node:assert/strict";
import { test } from "node:test";
import { pictureCredit } from "../../src/normalize/picture-credit.ts";

for (const [text, caption] of [
  ["The old mill in May. Photo: Ann Lee", { text: "The old mill in May.", credit: "Ann Lee" }],
  ["The old mill in May. (AP Photo/Ann Lee)", { text: "The old mill in May.", credit: "AP Photo/Ann Lee" }],
  ["© Ann Lee; Example Agency", { credit: "Ann Lee; Example Agency" }],
  ["Getty Images", { credit: "Getty Images" }],
  ["She posted a photo of the old mill on Friday.", undefined],
  ["He was taken to a hospital in St. Louis", undefined],
  [
    "The image: a mill without sails, and behind it nothing but the flat grey line of the sea on a winter afternoon, as everybody remembered it.",
    undefined,
  ],
] as const) {
  test(`picture: ${text.slice(0, 60)}`, () => assert.deepEqual(pictureCredit(text), caption));
}

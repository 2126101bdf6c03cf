import assert from "node:assert/strict";
import { test } from "node:test";
import { readCredits } from "../../src/normalize/read-credits.ts";

for (const [text, credits] of [
  [
    "(Reporting by Ann Lee and Bo Ek in Oslo; Writing by Cy Fu/Dan Gold; Editing by Ed Ho)",
    { reporting: ["Ann Lee", "Bo Ek"], writing: ["Cy Fu", "Dan Gold"], editing: ["Ed Ho"] },
  ],
  [
    "Reporting by Ann Lee in Oslo, Norway, Bo Ek in Paris and Cy Fu; Additional reporting by Dan Gold in Washington, D.C., and Eva Holm; Editing by Ed Ho and Flo Ivy",
    { reporting: ["Ann Lee", "Bo Ek", "Cy Fu", "Dan Gold", "Eva Holm"], editing: ["Ed Ho", "Flo Ivy"] },
  ],
  ["Additional reporting by Ann Lee", { reporting: ["Ann Lee"] }],
  ["Additional reporting from PA", { reporting: ["PA"] }],
  [
    "Reporting and writing by Ann Lee; Editing by Bo Ek",
    { reporting: ["Ann Lee"], writing: ["Ann Lee"], editing: ["Bo Ek"] },
  ],
  ["Reporting by Ann Lee, editing by Bo Ek", { reporting: ["Ann Lee"], editing: ["Bo Ek"] }],
  [
    "Writing by Ann Lee, Editing by Bo Ek and/or Cy Fu",
    { writing: ["Ann Lee"], editing: ["Bo Ek", "Cy Fu"] },
  ],
  ["Compiled by Ann Lee", { writing: ["Ann Lee"] }],
  ["Edited by: Ann Lee", { editing: ["Ann Lee"] }],
  ["Editing: Ann Lee", { editing: ["Ann Lee"] }],
  ["Written by Ann Lee, edited by Bo Ek", { writing: ["Ann Lee"], editing: ["Bo Ek"] }],
  ["With reporting by Example-Plus and Reuters", { reporting: ["Example-Plus", "Reuters"] }],
  ["(With inputs from PTI)", { reporting: ["PTI"] }],
  ["With files from The Canadian Press", { reporting: ["The Canadian Press"] }],
  ["___ Ann Lee reported from Oslo. ", { reporting: ["Ann Lee"] }],
  ["Ann Lee reported from Oslo, Norway, and Bo Ek from New York.", { reporting: ["Ann Lee", "Bo Ek"] }],
  ["Example Press writer Ann Lee in Bergen contributed to this report.", { reporting: ["Ann Lee"] }],
  [
    "Associated Press writers Ann Lee in Bergen, and Bo Ek in Oslo, Norway, contributed to this report.",
    { reporting: ["Ann Lee", "Bo Ek"] },
  ],
  ["The Associated Press contributed to this report.", { reporting: ["The Associated Press"] }],
  ["CNN’s Ann Lee in Lagos and Bo Ek contributed reporting.", { reporting: ["Ann Lee", "Bo Ek"] }],
  ["Ann Lee, Bo Ek and Cy Fu contributed to this story.", { reporting: ["Ann Lee", "Bo Ek", "Cy Fu"] }],
  ["Better reporting by the press would have helped, the mayor wrote in a letter.", undefined],
  ["The rain contributed to the flood.", undefined],
  ["Written by Ann Lee", undefined],
  ["Reporting by Example News found abuses in four towns.", undefined],
  ["Ann Lee reported from Oslo in 1991, when the war began.", undefined],
  ["He contributed to this report of the committee's in his own way, she said.", undefined],
  ["The editor: a short man with a long memory.", undefined],
  ["They said that the text: was theirs.", undefined],
] as const) {
  test(`credits: ${text.slice(0, 70)}`, () => assert.deepEqual(readCredits(text)?.credits, credits));
}

test("additional reporting is not the main one", () => {
  assert.equal(readCredits("Additional reporting by Ann Lee")?.main, false);
  assert.equal(readCredits("Reporting by Ann Lee; Editing by Bo Ek")?.main, true);
});

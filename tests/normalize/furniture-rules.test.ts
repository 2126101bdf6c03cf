import assert from "node:assert/strict";
import { test } from "node:test";
import { furnitureRules, listHeading } from "../../src/normalize/furniture-rules.ts";
import { makeLine } from "../../src/normalize/page.ts";

const line = (text: string) => makeLine([{ line: 1, text }], text, false);
const furniture = (text: string) => furnitureRules.find((rule) => rule.takes(line(text)))?.name;

for (const [text, rule] of [
  ["Advertisement 3", "advertisement"],
  ["Anzeige", "advertisement"],
  ["FacebookTwitterWhatsApp", "share-links"],
  ["Share this article on LinkedIn", "share-links"],
  ["READ MORE: The ferry that would not sail", "read-more"],
  ["The keeper has been feeding the owls since the… Читати більше", "read-more"],
  ["Sign up for our weekly newsletter", "newsletter-pitch"],
  ["You can get these stories straight to your inbox.", "newsletter-pitch"],
  ["© 2023 Example Press", "copyright"],
  ["Copyright 2019 Example Press. All rights reserved.", "copyright"],
  ["This website uses cookies to make it better.", "cookie-notice"],
  ["5 days ago", "time-ago"],
  ["Vor 3 Stunden", "time-ago"],
  ["1:23 / 4:56", "no-words"],
  ["* * *", "no-words"],
] as const) {
  test(`furniture: ${text}`, () => assert.equal(furniture(text), rule));
}

for (const text of [
  "The advertisement ran for three weeks before anybody complained about it.",
  "She said the newsletter had been a mistake from the start.",
  "“Share what you have,” the captain told the crew on the second night.",
  "More than four hundred people read the names aloud.",
  "The copyright case will be heard in May, the judge said.",
  "Cookies were served, and nobody left early.",
  "It closed five days ago, she said.",
  "Search for survivors went on through the night.",
  "Tell us about your new book.",
  "Powered by two old engines, the ferry made it back to the harbour.",
  "Before you go to the polls, the council would like a word.",
  "2023-05-04",
  "20/1/2026 18:30",
]) {
  test(`not furniture: ${text}`, () => assert.equal(furniture(text), undefined));
}

for (const [text, rule] of [
  ["Related stories", "related-posts"],
  ["Свіжі дописи", "related-posts"],
  ["Das könnte Sie auch interessieren", "related-posts"],
  ["12 Comments", "comments"],
  ["Tags:", "tags"],
  ["The related stories were never found.", undefined],
] as const) {
  test(`list heading: ${text}`, () => assert.equal(listHeading(line(text)), rule));
}

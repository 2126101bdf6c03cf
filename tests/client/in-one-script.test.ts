import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneScript } from "../../src/client/in-one-script.ts";

const words: [why: string, word: string, one: string][] = [
  ["a Latin letter in a Cyrillic word", "мир\u006e\u0438", "мирnи"],
  ["a Latin i in a Ukrainian word", "мирн\u0069", "мирні"],
  ["a Latin C before a Cyrillic name", "\u0043авчук", "Савчук"],
  ["a Cyrillic a in a Latin name", "S\u0430vchuk", "Savchuk"],
  ["one script alone", "Savchuk", "Savchuk"],
  ["the other alone", "Савчук", "Савчук"],
  ["letters of both that look like nothing else", "PRник", "PRник"],
  ["no letters at all", "2022", "2022"],
];
for (const [why, word, one] of words) test(`${why}: ${one}`, () => assert.equal(inOneScript(word), one));

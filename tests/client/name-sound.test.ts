import assert from "node:assert/strict";
import { test } from "node:test";
import { findSpeakers } from "../../src/client/find-speakers.ts";
import { nameSound } from "../../src/client/name-sound.ts";
import type { ListedSpeaker } from "../../src/search/speaker-list.ts";

for (const spellings of [
  ["Зеленський", "Зеленский", "Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskij"],
  ["Песков", "Пєсков", "Peskov"],
  ["Хмельницький", "Khmelnytskyi", "Hmelnitsky"],
  ["Кличко", "Klychko", "Klitschko", "Klitchko"],
  ["Щербаков", "Shcherbakov"],
  ["Юлия Навальная", "Yulia Navalnaya", "Julia Nawalnaja"],
  ["Єрмак", "Ермак", "Yermak"],
]) {
  test(`${spellings[0]} is one name in any spelling`, () =>
    assert.equal(new Set(spellings.map(nameSound)).size, 1, spellings.map(nameSound).join(" ")));
}

test("other names stay others", () => {
  for (const [a, b] of [
    ["Peskov", "Petrov"],
    ["Ivanova", "Ivanov"],
    ["Шольц", "Sholokhov"],
  ] as const)
    assert.notEqual(nameSound(a), nameSound(b));
});

test("a speaker known in one script is found in the other, from the beginning of a name", () => {
  const speakers: ListedSpeaker[] = [
    ["dmitry-peskov", "Dmitry Peskov", 30],
    ["olena-savchuk", "Олена Савчук", 3],
  ];
  const found = (typed: string) => findSpeakers(typed, speakers, 9).map(({ slug }) => slug);
  assert.deepEqual(found("песк"), ["dmitry-peskov"]);
  assert.deepEqual(found("Savchuk Olena"), ["olena-savchuk"]);
  assert.deepEqual(found("Nobody"), []);
});

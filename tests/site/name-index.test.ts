import assert from "node:assert/strict";
import { test } from "node:test";
import type { Speaker, SpeakerType } from "../../src/model.ts";
import { nameIndex } from "../../src/site/name-index.ts";

const speaker = (name: string, aliases: string[] = [], type: SpeakerType = "person"): Speaker => ({
  slug: name,
  oldSlugs: [],
  name,
  type,
  aliases,
  roles: [],
  quotes: [],
  articles: [],
});
const index = (language: string, ...speakers: Speaker[]) =>
  nameIndex(speakers, language).map(({ letter, names }) => [letter, ...names.map(({ name }) => name)]);

test("people stand under their family's name, everything else under its first word", () => {
  const found = index(
    "en",
    speaker("Marta Hollis", ["Hollis"]),
    speaker("Ilya Åberg"),
    speaker("Westhaven Port Authority", [], "organization"),
    speaker("Ursula von der Heide"),
    speaker("Hans"),
    speaker("Ann Abbot"),
    speaker("24 Hours", [], "organization"),
    speaker("New Haven", ["Haven"], "place"),
  );
  assert.deepEqual(found, [
    ["#", "24 Hours"],
    ["A", "Abbot, Ann", "Åberg, Ilya"],
    ["H", "Hans", "Hollis, Marta"],
    ["N", "New Haven"],
    ["V", "von der Heide, Ursula"],
    ["W", "Westhaven Port Authority"],
  ]);
});

test("whom the articles call by the first word has the family's name there, unless it is a given name", () => {
  assert.deepEqual(index("en", speaker("Qiu Weiming", ["Qiu"]), speaker("Olena Savchuk", ["Olena"])), [
    ["Q", "Qiu, Weiming"],
    ["S", "Savchuk, Olena"],
  ]);
});

test("each language has its own order of letters", () => {
  const names = ["Юрій Їжак", "Олена Іваненко", "Іван Єрема", "Марта Езоп", "Ганна Ґалаґан", "Петро Гай"];
  assert.deepEqual(
    index("uk", ...names.map((name) => speaker(name))).map(([letter]) => letter),
    ["Г", "Ґ", "Е", "Є", "І", "Ї"],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import speakersPage from "../../content/pages/speakers.11ty.tsx";
import speakersLetterPage from "../../content/pages/speakers-letter.11ty.tsx";
import type { Speaker, SpeakerType } from "../../src/model.ts";
import { address } from "../../src/site/address.ts";
import { nameIndex } from "../../src/site/name-index.ts";
import { type Assets, Site } from "../../src/site/site.ts";
import { fixtureArchive } from "./fixture-archive.ts";
import { documentOf } from "./render-files.ts";

const bare: Assets = { style: "", icon: "", preload: [], scripts: {} };

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

test("where one page cannot hold all names, each letter's page has its own, and every speaker stands on one", () => {
  const speakers = Array.from({ length: 2001 }, (_, i) => ({
    ...speaker(`${"АБÉ7Z"[i % 5]}${i}`, [], "organization"),
    slug: `s-${i}`,
  }));
  const site = new Site({ ...fixtureArchive, speakers }, "/", bare);
  const paths = site.letters.map(address.speakersLetter);
  assert.deepEqual(paths.map(decodeURI).toSorted(), [
    "/speakers/letters/e/",
    "/speakers/letters/other/",
    "/speakers/letters/z/",
    "/speakers/letters/а/",
    "/speakers/letters/б/",
  ]);
  const linksOf = (page: VNode) =>
    [...documentOf(renderToString(page)).querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  const all = linksOf(speakersPage({ site }));
  for (const path of paths) assert.ok(all.includes(path), path);
  const listed = site.letters.flatMap((letter) =>
    linksOf(speakersLetterPage({ site, letter })).filter((link) => link?.startsWith("/speakers/s-")),
  );
  assert.deepEqual(listed.toSorted(), speakers.map(({ slug }) => address.speaker(slug)).toSorted());
  assert.deepEqual(new Site(fixtureArchive, "/", bare).letters, []);
});

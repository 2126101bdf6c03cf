import assert from "node:assert/strict";
import { test } from "node:test";
import { findSpeakers, namedSpeakers } from "../../src/client/find-speakers.ts";
import type { ListedSpeaker } from "../../src/search/speaker-list.ts";

const speakers: ListedSpeaker[] = [
  ["dmitry-peskov", "Dmitry Peskov", 30, "Peskov", "Песков", "the Kremlin spokesman"],
  ["volodymyr-zelenskiy", "Volodymyr Zelenskiy", 12, "Zelenský", "Zelensky"],
  ["dmitry-medvedev", "Dmitry Medvedev", 3],
];
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);

test("a name is completed from the beginning of each of its words", () => {
  assert.deepEqual(slugs(findSpeakers("dmi", speakers, 9)), ["dmitry-peskov", "dmitry-medvedev"]);
  assert.deepEqual(slugs(findSpeakers("pes d", speakers, 9)), ["dmitry-peskov"]);
  assert.deepEqual(slugs(findSpeakers("", speakers, 2)), ["dmitry-peskov", "volodymyr-zelenskiy"]);
  assert.deepEqual(findSpeakers("nobody", speakers, 9), []);
});

test("other names and scripts find the speaker, and say so", () => {
  assert.equal(findSpeakers("zelensky", speakers, 9)[0]?.alias, "Zelenský");
  assert.equal(findSpeakers("песк", speakers, 9)[0]?.slug, "dmitry-peskov");
});

test("a speaker named among the words is offered, with the words that name", () => {
  assert.deepEqual(
    namedSpeakers(["peskov", "on", "negotiations"], speakers).map(({ slug, naming }) => [slug, naming]),
    [["dmitry-peskov", ["peskov"]]],
  );
  assert.deepEqual(slugs(namedSpeakers(["dmitry"], speakers)), ["dmitry-peskov", "dmitry-medvedev"]);
  assert.deepEqual(namedSpeakers(["kremlin", "spokesman"], speakers), []);
  assert.deepEqual(namedSpeakers([], speakers), []);
});

test("another name counts in a script without capitals, too", () => {
  const leaders: ListedSpeaker[] = [["xi-jinping", "Xi Jinping", 9, "习近平", "the Chinese president"]];
  assert.deepEqual(slugs(namedSpeakers(["习近平"], leaders)), ["xi-jinping"]);
  assert.deepEqual(namedSpeakers(["president"], leaders), []);
});

test("a name that many bear names nobody", () => {
  const many = ["a", "b", "c", "d"].map((slug): ListedSpeaker => [slug, `Anna ${slug}`, 1]);
  assert.deepEqual(namedSpeakers(["anna"], many), []);
});

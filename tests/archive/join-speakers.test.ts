import assert from "node:assert/strict";
import { test } from "node:test";
import { type Joined, joinSpeakers } from "../../src/archive/join-speakers.ts";
import type { Appearance } from "../../src/archive/name-speakers.ts";
import type { Entity } from "../../src/model.ts";
import { makeArticle, makeEntity } from "./make.ts";

const article = makeArticle({ slug: "a" });
const appears = (entity: Entity, asNamed: string[] = []): Appearance => ({
  article,
  entity,
  quotes: 1,
  asNamed,
});
const join = (...entities: Entity[]) =>
  joinSpeakers(
    entities.map((entity) => appears(entity)),
    [],
  );
const names = (joined: ReturnType<typeof join>) =>
  joined.speakers.map(({ name, aliases }) => [name, ...aliases].sort());

const together: [string, Entity, Entity][] = [
  ["the same name", makeEntity("Ann Lee", ["mayor"]), makeEntity("Ann Lee", ["politician"])],
  [
    "transliterations",
    makeEntity("Volodymyr Zelenskiy", ["President"]),
    makeEntity("Volodymyr Zelensky", ["Ukrainian President"]),
  ],
  ["two scripts", makeEntity("Володимир Зеленський"), makeEntity("Volodymyr Zelenskyy")],
  [
    "a given name in two languages",
    makeEntity("Dmitry Orlov", ["Kremlin spokesman"]),
    makeEntity("Dmytro Orlov", ["spokesperson"]),
  ],
  ["a short form", makeEntity("Joseph Webb", ["senator"]), makeEntity("Joe Webb", ["Senator"])],
  ["an initial", makeEntity("J. Webb", ["coach"]), makeEntity("John Webb", ["head coach"])],
  ["a middle name", makeEntity("Mary Ann Oakes"), makeEntity("Mary Oakes")],
  ["a suffix", makeEntity("Sam Hill Jr."), makeEntity("Sam Hill")],
  ["a bare surname", makeEntity("Ines Castro", ["minister"]), makeEntity("Castro", ["Minister"])],
];
for (const [what, a, b] of together)
  test(`one speaker: ${what}`, () => assert.equal(join(a, b).speakers.length, 1));

const apart: [string, Entity, Entity][] = [
  [
    "one surname, two given names",
    makeEntity("Vitali Klymenko", ["mayor"]),
    makeEntity("Wladimir Klymenko", ["boxer"]),
  ],
  [
    "spellings whose roles disagree",
    makeEntity("Dmitry Orlov", ["goalkeeper"]),
    makeEntity("Dmytro Orlov", ["Kremlin spokesman"]),
  ],
  ["initials that contradict", makeEntity("A. Webb"), makeEntity("John Webb")],
  [
    "a bare surname in another office",
    makeEntity("Ines Castro", ["minister"]),
    makeEntity("Castro", ["goalkeeper"]),
  ],
  [
    "a place and its person",
    makeEntity("Washington", [], { type: "place" }),
    makeEntity("Denzel Washington"),
  ],
];
for (const [what, a, b] of apart)
  test(`two speakers: ${what}`, () => assert.equal(join(a, b).speakers.length, 2));

test("a bare surname that two people bear stays apart and is a question", () => {
  const joined = join(makeEntity("Ann Lee"), makeEntity("Bo Lee"), makeEntity("Lee"));
  assert.deepEqual(names(joined), [["Ann Lee"], ["Bo Lee"], ["Lee"]]);
  const asked = joined.questions.flatMap((question) => ("names" in question ? [question.names] : []));
  assert.deepEqual(
    asked.map((both) => both.map(({ name }) => name)),
    [
      ["Ann Lee", "Lee"],
      ["Bo Lee", "Lee"],
    ],
  );
});

test("a description used in place of the name counts as a role", () => {
  const { speakers } = joinSpeakers(
    [
      appears(makeEntity("Dmitry Orlov", ["Kremlin spokesman"])),
      appears(makeEntity("Dmytro Orlov", ["press secretary"]), ["Orlov", "the kremlin's spokesman"]),
    ],
    [],
  );
  assert.equal(speakers.length, 1);
});

test("an editor's aliases overrule the spellings", () => {
  const people = [
    {
      name: "Lady Gray",
      aliases: ["Ann Lee", "Bo Lee"],
      roles: [{ role: "peer", from: "2012" }],
      wikidata: "Q1",
    },
  ];
  const { speakers } = joinSpeakers([appears(makeEntity("Ann Lee")), appears(makeEntity("Bo Lee"))], people);
  assert.deepEqual(
    speakers.map(({ name, slug, wikidata, roles }) => ({ name, slug, wikidata, roles })),
    [{ name: "Lady Gray", slug: "lady-gray", wikidata: "Q1", roles: ["peer (from 2012)"] }],
  );
});

test("the order of articles decides nothing", () => {
  const all = [...together, ...apart].flatMap(([, a, b]) => [a, b]).map((entity) => appears(entity));
  const forth = joinSpeakers(all, []).speakers;
  assert.deepEqual(joinSpeakers([...all].reverse(), []).speakers, forth);
});

test("spellings join whom the editor knows, on the same terms as anybody", () => {
  const people = [{ name: "Dmitry Orlov", aliases: [], roles: [{ role: "Kremlin spokesman" }] }];
  const { speakers } = joinSpeakers(
    [appears(makeEntity("Dmitry Orlov")), appears(makeEntity("Dmytro Orlov", ["spokesperson"]))],
    people,
  );
  assert.deepEqual(
    speakers.map(({ name, aliases }) => [name, aliases]),
    [["Dmitry Orlov", ["Dmytro Orlov"]]],
  );
});

test("an entry that holds for some articles splits two people of one name", () => {
  const elsewhere = makeArticle({ slug: "b" });
  const people = [{ name: "John Smith (coach)", aliases: ["John Smith"], articles: ["b"], roles: [] }];
  const { speakers } = joinSpeakers(
    [appears(makeEntity("John Smith")), { ...appears(makeEntity("John Smith")), article: elsewhere }],
    people,
  );
  assert.deepEqual(
    speakers.map(({ slug }) => slug),
    ["john-smith", "john-smith-coach"],
  );
});

test("two people of one name keep their addresses, whoever else turns up", () => {
  const smith = (slug: string) => ({ ...appears(makeEntity("John Smith")), article: makeArticle({ slug }) });
  const coach = { name: "John Smith", aliases: [], articles: ["b"], roles: [{ role: "Coach" }] };
  const mayor = { name: "John Smith", aliases: [], articles: ["c"], roles: [], wikidata: "Q12" };
  const one = smith("a");
  const [b, c] = [smith("b"), smith("c")];
  const addresses = (joined: Joined) => [one, b, c].map(({ entity }) => joined.speakerOf.get(entity)?.slug);
  assert.deepEqual(addresses(joinSpeakers([b], [coach])), [undefined, "john-smith-coach", undefined]);
  assert.deepEqual(addresses(joinSpeakers([c, b, one], [mayor, coach])), [
    "john-smith",
    "john-smith-coach",
    "john-smith-q12",
  ]);
});

test("an editor's alias keeps its address, a name that two people share does not", () => {
  const people = [
    { name: "Lady Gray", aliases: ["Gray", "Ann Lee"], roles: [] },
    { name: "John Smith (coach)", aliases: ["John Smith", "Coach Smith"], articles: ["a"], roles: [] },
  ];
  const { speakers } = joinSpeakers([appears(makeEntity("Gray")), appears(makeEntity("John Smith"))], people);
  assert.deepEqual(
    speakers.map(({ slug, oldSlugs }) => [slug, ...oldSlugs]),
    [
      ["john-smith-coach", "coach-smith"],
      ["lady-gray", "gray", "ann-lee"],
    ],
  );
});

test("a person comes before a body of the same name", () => {
  const { speakers } = join(makeEntity("Harris", [], { type: "organization" }), makeEntity("Harris"));
  assert.deepEqual(speakers.map(({ slug, type }) => [slug, type]).sort(), [
    ["harris", "person"],
    ["harris-organization", "organization"],
  ]);
});

test("the address of every other full spelling is kept as an old one", () => {
  const { speakers } = join(
    makeEntity("Volodymyr Zelenskiy", ["President"]),
    makeEntity("Volodymyr Zelensky", ["President"]),
  );
  const [speaker] = speakers;
  assert.deepEqual([speaker!.slug, ...speaker!.oldSlugs].sort(), [
    "volodymyr-zelenskiy",
    "volodymyr-zelensky",
  ]);
});

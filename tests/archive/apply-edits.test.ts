import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "../../src/archive/apply-edits.ts";
import type { FoundQuote, QuoteEdit } from "../../src/model.ts";
import { makeArticle, makeEntity, makeQuote } from "./make.ts";

const WORDS = "The harbour wall will not hold another winter, and everybody on the council knows it";
const others = [makeQuote("We shall see what spring brings to the harbour", makeEntity("Bo Lee"))];

/** The speakers of an article's quotes after one edit, and what is wrong with it. */
function after(quotes: FoundQuote[], edit: QuoteEdit) {
  const article = makeArticle({ slug: "a", quoteEdits: [{ line: 7, ...edit }] });
  const { quotes: edited, problems } = applyEdits([article], new Map([["a", quotes]]));
  return {
    speakers: edited.get("a")!.map(({ speaker }) => speaker?.name ?? null),
    problems: problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
  };
}

const SURVIVES: [name: string, text: string, edit: string][] = [
  ["its words as they were", WORDS, WORDS],
  ["its first words alone", WORDS, "The harbour wall"],
  [
    "marks and commas changed",
    "The harbour wall will not hold another winter – and everybody on the council knows it.",
    WORDS,
  ],
  [
    "a slip put right",
    WORDS,
    "The habour wall will not hold another winter, and everybody on the council knows it",
  ],
  ["a short form written out", "The harbour wall hasn’t held", "The harbour wall has not held"],
  ["a word put in", WORDS.replace("another", "yet another"), WORDS],
];
for (const [name, text, edit] of SURVIVES)
  test(`an edit survives: ${name}`, () => {
    const quotes = [...others, makeQuote(text, makeEntity("Ann Oakes"))];
    assert.deepEqual(after(quotes, { quote: edit, speaker: "Ida Berg" }), {
      speakers: ["Bo Lee", "Ida Berg"],
      problems: [],
    });
  });

test("an edit that finds no quote, or more than one, changes nothing and names its line", () => {
  const twice = [makeQuote("The harbour is closed", makeEntity("Ann Oakes")), ...others];
  const nothing = { speakers: ["Ann Oakes", "Bo Lee"], problems: ["articles/a.md:7 edit-without-quote"] };
  assert.deepEqual(after(twice, { quote: "The ferry is late", drop: true }), nothing);
  assert.deepEqual(after(twice, { quote: "the harbour", drop: true }).speakers, ["Bo Lee"]);
  assert.deepEqual(after(twice, { quote: "harbour", drop: true }), nothing);
});

test("an edit that names a body quoted elsewhere means that body", () => {
  const body = makeEntity("Harbour Board", [], { type: "organization" });
  const quotes = [
    makeQuote("The quay is closed", body),
    makeQuote("It will stay so", makeEntity("Ann Oakes")),
  ];
  const article = makeArticle({
    slug: "a",
    quoteEdits: [{ quote: "It will stay so", speaker: "Harbour Board" }],
  });
  const { quotes: edited } = applyEdits([article], new Map([["a", quotes]]));
  assert.equal(edited.get("a")![1]!.speaker, body);
});

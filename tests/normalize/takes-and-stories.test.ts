import assert from "node:assert/strict";
import { test } from "node:test";
import { explain, normalize } from "../../src/normalize/normalize.ts";
import { textFile } from "./read-cases.ts";

const headline = "Port Alba dockers walk out over night shifts";
const byline = "By Ann Lee";
const first = [
  "Dockers in Port Alba walked out on Monday after talks over pay for night shifts ended without a result, their union said.",
  "About forty ships were waiting outside the harbour at noon, and more were on their way, the harbour master’s office said.",
];
const second = [
  "The employers said that they had offered nine per cent and would offer nothing more before the end of the month.",
  "“We have waited for a word from them since Friday and there was none,” said Ines Castro, who leads the dockers’ union.",
];
const third = [
  "Fruit worth two million has been lost so far, the importers’ guild said, and fishing boats stay in port as well.",
];
const dateline = "PORT ALBA, March 3 (Reuters) - ";

const paragraphs = (...lines: string[]) => lines.join("\n\n");
const read = (text: string) => normalize(textFile(text)).drafts;
const body = (text: string) => read(text).map((draft) => draft.body.map((block) => block.text));

/** One story in takes, as services send them. */
const inTakes: Record<string, string> = {
  "numbered, with “(more)” between": paragraphs(
    headline,
    byline,
    dateline + first[0],
    first[1]!,
    "(more)",
    ".. TAKE 2",
    second[0]!,
    second[1]!,
    "(more)",
    ".. TAKE 3",
    third[0]!,
    "ENDS",
  ),
  "with slug and place over each": paragraphs(
    "PORTALBA-STRIKE TAKE 1",
    headline,
    byline,
    dateline + first[0],
    first[1]!,
    "MORE",
    "PORTALBA-STRIKE TAKE TWO PORT ALBA",
    second[0]!,
    second[1]!,
    "MORE",
    "PORTALBA-STRIKE TAKE THREE PORT ALBA",
    third[0]!,
    "REUTER",
  ),
  "with headline and dateline again": paragraphs(
    headline,
    byline,
    dateline + first[0],
    first[1]!,
    "-more-",
    `${headline} (2nd take)`,
    headline,
    byline,
    dateline + second[0],
    second[1]!,
    "-more-",
    `${headline} (3rd take)`,
    dateline + third[0],
  ),
  "as adds": paragraphs(
    headline,
    byline,
    dateline + first[0],
    first[1]!,
    "(MORE)",
    "PORT ALBA: 1ST ADD",
    second[0]!,
    second[1]!,
    "(MORE)",
    "PORT ALBA: 2ND ADD",
    third[0]!,
  ),
  "the last on top": paragraphs(
    "PORTALBA TAKE 3",
    third[0]!,
    "ENDS",
    "PORTALBA TAKE 2",
    second[0]!,
    second[1]!,
    "(more)",
    "PORTALBA TAKE 1",
    headline,
    byline,
    dateline + first[0],
    first[1]!,
    "(more)",
  ),
};

for (const [name, text] of Object.entries(inTakes))
  test(`a story in takes is one article in their order: ${name}`, () => {
    assert.deepEqual(body(text), [[...first, ...second, ...third]]);
    const [draft] = read(text);
    assert.equal(draft!.fields.title, headline);
    assert.deepEqual(draft!.fields.authors, ["Ann Lee"]);
    assert.equal(draft!.fields.dateline?.place, "PORT ALBA");
    assert.ok(draft!.leftOut.some(({ rule }) => rule === "take-mark"));
    const lines = text.split("\n").filter((line) => line).length;
    assert.equal(new Set(explain(textFile(text)).map(({ line }) => line)).size, lines);
  });

test("“take two” in a sentence or over a section of any other text is left alone", () => {
  const text = paragraphs(
    headline,
    byline,
    `${dateline}${first[0]}`,
    first[1]!,
    "Take two",
    second[0]!,
    "They said it would take two weeks, or three.",
    third[0]!,
  );
  assert.deepEqual(body(text), [
    [...first, "Take two", second[0], "They said it would take two weeks, or three.", third[0]],
  ]);
});

const other = {
  headline: "Museum buys log of the first steamer to Santa Rea",
  text: [
    "The museum of navigation has bought the log of the first steamer to call at Santa Rea, after an appeal that raised its price in a week.",
    "The book had been in the captain’s family since 1871, and nobody had opened it for a hundred years, its director said on Tuesday.",
  ],
};

/** Two stories in one file -> the line on which the second begins. */
const twoStories: Record<string, [text: string, line: number]> = {
  "parted by an end mark": [
    paragraphs(
      headline,
      byline,
      dateline + first[0],
      ...second,
      "ENDS",
      other.headline,
      "By Bo Ek",
      `SANTA REA, March 4 (Reuters) - ${other.text[0]}`,
      other.text[1]!,
      "ENDS",
    ),
    13,
  ],
  "signed off by their agency": [
    paragraphs(
      headline,
      byline,
      dateline + first[0],
      ...second,
      "REUTER",
      other.headline,
      `SANTA REA, March 4 - ${other.text[0]}`,
      other.text[1]!,
      "REUTER",
    ),
    13,
  ],
  "parted by a rule": [
    paragraphs(
      headline,
      byline,
      "3 March 2025",
      first[0]!,
      ...second,
      "------------------------------",
      other.headline,
      "By Bo Ek",
      "4 March 2025",
      ...other.text,
    ),
    15,
  ],
};

for (const [name, [text, line]] of Object.entries(twoStories))
  test(`two stories in one file are two articles: ${name}`, () => {
    const drafts = read(text);
    assert.deepEqual(
      drafts.map(({ fields, line }) => [fields.title, line]),
      [
        [headline, 1],
        [other.headline, line],
      ],
    );
    assert.deepEqual(
      drafts.map((draft) => draft.body.map((block) => block.text)),
      [[first[0], ...second], other.text],
    );
  });

test("a second agency's dateline without anything that parts it is asked about with its line", () => {
  const text = paragraphs(
    headline,
    byline,
    dateline + first[0],
    ...second,
    `SANTA REA, March 4 (Reuters) - ${other.text[0]}`,
    other.text[1]!,
  );
  const drafts = read(text);
  assert.equal(drafts.length, 1);
  const asked = drafts[0]!.questions.find(({ about }) => about === "second-story");
  assert.match(asked!.text, /line 11: “SANTA REA/);
});

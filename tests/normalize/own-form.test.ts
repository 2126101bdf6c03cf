import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { textFile } from "./read-cases.ts";

const text = "The ferry will sail again from Monday, the harbour office said in a short statement.";

const more =
  "“We have mended the engine and nobody has to wait any longer,” the captain told passengers on the quay.";

/** An article in our own form; the first of `fields` stands on line 6. */
const own = (...fields: string[]) =>
  `---\ntitle: Ferry sails again\nsource: Example Gazette\nauthors:\n  - Ann Lee\n${fields.join("\n")}\n---\n\n${text}\n`;

/** What is wrong -> the file, the line and the rule that tell it, and words of what is to be done. */
const mistakes: Record<string, [file: string, line: number, rule: string, words: RegExp]> = {
  "a dateline that is no map": [own("dateline: PORT ALBA", "rights: full"), 6, "bad-value", /dateline/],
  "a dateline with a misspelt part": [
    own("dateline:", "  plaice: PORT ALBA"),
    6,
    "bad-value",
    /place is missing/,
  ],
  "credits as one name": [own("credits:", "  reporting: Bo Ek"), 7, "bad-value", /credits\.reporting.*list/],
  "credits with a part that is none": [own("credits:", "  photos: [Bo Ek]"), 7, "unknown-key", /photos/],
  "captions as one text": [own("captions: The quay"), 6, "bad-value", /captions/],
  "a caption with a part that is none": [own("captions:", "  - txt: The quay"), 7, "unknown-key", /txt/],
  "notices as one text": [own("notices: An earlier version was wrong."), 6, "bad-value", /notices.*list/],
  "rights that are none": [own("rights: free"), 6, "bad-value", /full, excerpt, quotes or private/],
  "a day that is none": [own('published: "2025-02-30"'), 6, "bad-value", /must be a date/],
  "a change on a day that is none": [own("updated: last week"), 6, "bad-value", /must be a date/],
  "an address that is none": [own("url: example.org/ferry"), 6, "bad-value", /http/],
  "a language by its name": [own("language: English"), 6, "bad-value", /language code/],
  "an empty deck": [own("deck:"), 6, "bad-value", /deck.*empty/],
  "topics as one text": [own("topics: ferries"), 6, "bad-value", /topics.*list/],
  "no title": [
    "---\nauthors:\n  - Ann Lee\nnotices:\n  - x\n---\n\nText.\n",
    1,
    "bad-value",
    /title is missing/,
  ],
  "a misspelt field": [own("datelin:", "  place: PORT ALBA"), 6, "unknown-key", /write that|"dateline"/],
  "a misspelt field among plain ones": [own("lanuage: en"), 6, "unknown-key", /"language" is meant/],
  "a field by another program's name": [
    own("dateline: {place: PORT ALBA}", "date: 2025-03-04"),
    7,
    "unknown-key",
    /"published" is meant/,
  ],
  "a field that stands there twice": [own("language: en", "language: uk"), 7, "bad-yaml", /second time/],
  "a tab for blanks": [own("credits:", "\treporting: [Bo Ek]"), 7, "bad-yaml", /tab/],
  "a colon in a plain value": [
    own("deck: Back: the ferry", "rights: full"),
    6,
    "bad-yaml",
    /quotation marks/,
  ],
  "a quotation mark left open": [own('deck: "Back', "rights: full"), 6, "bad-yaml", /closing quotation mark/],
  "an alias": [own("deck: &d Back", "section: *d"), 7, "yaml-alias", /write the value out/],
  "no text": ["---\ntitle: Ferry\nsource: Gazette\nlanguage: en\n---\n", 6, "no-body", /no text/],
  "fields that are never closed": [
    `---\ntitle: Ferry\nlanguage: en\n\n${text}\n`,
    1,
    "open-front-matter",
    /close/,
  ],
};

for (const [name, [source, line, rule, words]] of Object.entries(mistakes))
  test(`an article in our own form with ${name} is refused with its line, as CRLF and below a mark and blank lines too`, () => {
    const forms: [string, number][] = [
      [source, 0],
      [`\ufeff${source.replaceAll("\n", "\r\n")}`, 0],
      [`\n\n${source}`, 2],
    ];
    for (const [text, below] of forms) {
      const { drafts, problems } = normalize(textFile(text, "notes/ferry.md"));
      assert.deepEqual(drafts, []);
      assert.deepEqual(
        problems.slice(0, 1).map((problem) => [problem.file, problem.line, problem.rule]),
        [["notes/ferry.md", line + below, rule]],
      );
      assert.match(problems[0]!.reason, words);
    }
  });

test("other programs' front matter with a field of ours in another sense is read, and what was not taken is said", () => {
  const { drafts, problems } = normalize(
    textFile(
      `---\ntitle: Ferry sails again\ndate: 2025-03-04\nlayout: post\nrights: All rights reserved\ncredits: Bo Ek\nweight: 3\n---\n\n${text}\n`,
      "ferry.md",
    ),
  );
  assert.deepEqual(problems, []);
  const [draft] = drafts;
  assert.equal(draft!.fields.published, "2025-03-04");
  assert.deepEqual(
    draft!.leftOut.map(({ line, rule }) => [line, rule]),
    [4, 5, 6, 7].map((line) => [line, "unread-field"]),
  );
  assert.match(
    draft!.questions.map(({ text }) => text).join("\n"),
    /layout, rights \(line 5\), credits \(line 6\)/,
  );
});

test("front matter that is no YAML names its line and advice, and its fields are accounted for", () => {
  const { drafts, problems } = normalize(
    textFile(`---\ntitle: Ferry: it sails\ndate: 2025-03-04\n---\n\n${text}\n\n${more}\n`, "ferry.md"),
  );
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [[2, "bad-front-matter"]],
  );
  assert.match(problems[0]!.reason, /quotation marks/);
  assert.deepEqual(
    drafts[0]!.leftOut.filter(({ rule }) => rule === "unread-field").map(({ line }) => line),
    [2, 3],
  );
});

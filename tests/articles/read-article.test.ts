import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { longestText } from "../../src/articles/longest-text.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { isSealed } from "../../src/articles/seal.ts";
import { slugOf, uniqueSlug } from "../../src/articles/slug.ts";
import { soundFields } from "../../src/articles/sound-fields.ts";
import { edtf } from "../../src/articles/values.ts";
import { writeArticle } from "../../src/articles/write-article.ts";
import type { ArticleFields, Problem } from "../../src/model.ts";

const bare: ArticleFields = {
  title: "Ferry runs aground",
  authors: [],
  credits: {},
  language: "en",
  captions: [],
  topics: [],
  notices: [],
  basis: {},
};
const body = [{ kind: "paragraph" as const, text: "It was Monday." }];

function read(markdown: string) {
  const result = readArticle("articles/x.md", "x", markdown);
  assert.ok("article" in result, JSON.stringify(result));
  return result.article;
}
function problemsOf(markdown: string): Problem[] {
  const result = readArticle("articles/x.md", "x", markdown);
  return "problems" in result ? result.problems : [];
}

test("an article is read back as it was written, every field of it", () => {
  const fields: ArticleFields = {
    ...bare,
    deck: "A deck: with a colon",
    source: "The Herald",
    authors: ["Ines Castro", "No"],
    credits: { reporting: ["A B"], editing: ["C D"] },
    dateline: { place: "PORT ALBA", agency: "Wire" },
    published: "../2025-03-05",
    updated: "2025",
    url: "https://example.org/a?b=1#c",
    section: "0123",
    captions: [{ text: "A ferry.", credit: "1.10" }, { credit: "AAP" }],
    topics: ["null", "~"],
    notices: ["Corrected: it was Tuesday."],
    basis: {
      title: { how: "derived", by: "lead", evidence: "the: lead" },
      source: { how: "unknown" },
      published: { how: "inferred", by: "not-after-saved", day: "2025-03-04/2025-03-05" },
    },
  };
  const raw = { file: "a b.jsonl", line: 3, sha256: "0".repeat(64) };
  const quoteEdits = [
    { quote: "it was", speaker: null },
    { quote: "Monday", speaker: "Bo", drop: true },
  ];
  const markdown = writeArticle({ fields, body, raw, quoteEdits });
  const {
    slug: _,
    markdown: __,
    text,
    body: blocks,
    raw: origin,
    quoteEdits: edits,
    ...same
  } = read(markdown);
  assert.deepEqual(same, fields);
  assert.deepEqual([text, blocks, origin], ["It was Monday.", body, raw]);
  assert.deepEqual(
    edits.map(({ line: _, ...edit }) => edit),
    quoteEdits,
  );
});

test("any title is the same string again", () => {
  const kept = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
  const texts = fc.oneof(
    fc.constantFrom(
      "no",
      "null",
      "~",
      "0123",
      "1.10",
      "2024-01-01",
      "a: b",
      "- a",
      "# a",
      "&a",
      "*a",
      "!a",
      "{a}",
      "---",
    ),
    fc.string({ unit: "grapheme", minLength: 1 }),
  );
  fc.assert(
    fc.property(
      texts.filter(
        (text) => kept(text) !== "" && !/[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF\u2028\u2029]/u.test(text),
      ),
      (title) => assert.equal(read(writeArticle({ fields: { ...bare, title }, body })).title, kept(title)),
    ),
    { numRuns: 1000 },
  );
});

test("a file is sealed until a byte of it changes", () => {
  const markdown = writeArticle({ fields: bare, body });
  assert.ok(isSealed(markdown));
  for (const edited of [
    markdown.replace("aground", "ashore"),
    markdown.replace("Monday", "Tuesday"),
    `${markdown} `,
  ])
    assert.equal(isSealed(edited), false);
});

const front = (yaml: string) => `---\ntitle: A\n${yaml}\n---\n\nText.\n`;
const refused: [string, string, string, number][] = [
  ["a key with power over Eleventy", front("permalink: ../x"), "unknown-key", 3],
  ["another", front("templateEngineOverride: njk,md"), "unknown-key", 3],
  ["a key of JavaScript's", front("__proto__:\n  a: 1"), "unknown-key", 3],
  ["a nested key", front("dateline:\n  place: X\n  layout: y"), "unknown-key", 5],
  ["a duplicate key", front("title: B"), "bad-yaml", 3],
  ["broken YAML", front("deck: [a"), "bad-yaml", 3],
  ["an alias", front("deck: &a x\nsource: *a"), "yaml-alias", 4],
  ["a day that is none", front("published: 2024-02-30"), "bad-value", 3],
  ["a basis in no day", front("basis:\n  published:\n    how: inferred\n    day: 2024-03"), "bad-value", 6],
  ["an address that is not the web's", front("url: javascript:alert(1)"), "bad-value", 3],
  ["an address without a scheme", front("url: //example.org"), "bad-value", 3],
  ["JavaScript for front matter", "---js\n{title: process.exit()}\n---\nText.", "no-front-matter", 1],
  ["no front matter", "Text.", "no-front-matter", 1],
  ["front matter that never ends", "---\ntitle: A\nText.", "open-front-matter", 1],
];
for (const [what, markdown, rule, line] of refused)
  test(`refused, with its line: ${what}`, () => {
    const [problem] = problemsOf(markdown);
    assert.deepEqual([problem?.file, problem?.rule, problem?.line], ["articles/x.md", rule, line]);
  });

test("an article without text is refused", () => {
  assert.equal(problemsOf("---\ntitle: A\n---\n")[0]?.rule, "no-body");
});

test("an edit knows its line", () => {
  const { quoteEdits } = read(front("quotes:\n  - quote: a\n    drop: true\n  - quote: b\n    speaker: Bo"));
  assert.deepEqual(
    quoteEdits.map(({ quote, line }) => [quote, line]),
    [
      ["a", 4],
      ["b", 6],
    ],
  );
});

test("dates as EDTF", () => {
  for (const good of ["2025-08-28", "2025-08", "2025", "XXXX-02-29", "../2025-03-05", "2024-02-29"])
    assert.ok(edtf.safeParse(good).success, good);
  for (const bad of [
    "2025-02-29",
    "2025-13",
    "25",
    "XXXX-02-30",
    "../XXXX-02-01",
    "28 August 2025",
    "2025-08-28T10:00",
  ])
    assert.ok(!edtf.safeParse(bad).success, bad);
});

test("addresses are contained, short and distinct, whatever the title", () => {
  const taken = new Set<string>();
  const titles = [
    "../../etc/passwd",
    "/abs",
    "CON",
    "nul",
    "A",
    "a",
    "name...",
    "👍",
    "金正恩",
    "Зеленський",
    "é",
    "e\u0301",
    "x".repeat(5000),
    "",
    "index",
    "\u202Ea",
  ];
  const slugs = titles.map((title) => uniqueSlug(title, taken));
  assert.equal(new Set(slugs).size, titles.length);
  for (const slug of slugs) assert.match(slug, /^(?!(?:con|nul|index)$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
  for (const slug of slugs) assert.ok(slug.length <= 70);
  assert.equal(slugOf("Kyiv’s mayor & the “river”"), "kyivs-mayor-the-river");
  assert.doesNotMatch(
    slugOf("a long title that would have to be cut after the word of the matter"),
    /-(?:the|of)$/,
  );
});

test("what the schema would refuse is left out and asked about, the rest stays", () => {
  const { fields, questions } = soundFields({
    ...bare,
    published: "2024-02-30",
    url: "javascript:alert(1)",
    authors: ["", "Ann Lee"],
    deck: "Fine",
  });
  assert.deepEqual(
    [fields.published, fields.url, fields.authors, fields.deck],
    [undefined, undefined, [], "Fine"],
  );
  assert.equal(fields.basis.published?.how, "unknown");
  assert.deepEqual(
    questions.map(({ about }) => about),
    ["unsound-field", "unsound-field", "unsound-field"],
  );
  read(writeArticle({ fields, body }));
});

test("an editor's text is rid of signs that turn its direction or are not seen", () => {
  const markdown =
    '---\ntitle: The "\\u202Eegdirb\\u200B\\u202C" \u202Eopens\u200b\n---\n\nIt \u202Ewas\u202C a\u200b \u2066fine\u2069 day.\n';
  const { title, text } = read(markdown);
  assert.doesNotMatch(`${title}${text}`, /[\u200b\u202a-\u202e\u2066-\u2069]/);
  assert.equal(text, "It was a fine day.");
});

test("a text longer than any book is a problem, and one that is as long is read", () => {
  const ofLength = (length: number) => {
    const front = "---\ntitle: Ferry runs aground\n---\n\n";
    return front + "It was Monday. ".repeat(length / 15).slice(0, length - front.length);
  };
  assert.ok(read(ofLength(longestText)).text.length > longestText - 100);
  assert.deepEqual(
    problemsOf(ofLength(longestText + 15)).map(({ file, line, rule }) => [file, line, rule]),
    [["articles/x.md", 1, "too-long"]],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { normalize } from "../../src/normalize/normalize.ts";
import { textFile } from "./read-cases.ts";

const lead =
  "The council said on Tuesday that the old bridge would open again in the spring, after two years.";
const html = `<html lang="en"><head><title>Old bridge opens | Example Press</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge opens","datePublished":"2024-05-06","author":{"name":"Ann Lee"}}</script>
</head><body><h1>Old bridge opens</h1><p>By Ann Lee</p><p>${lead}</p><ul><li>${lead}</li></ul></body></html>`;
const pages: Record<string, string> = {
  "a.html": html,
  "a.jsonl": JSON.stringify({
    title: "Old bridge opens",
    text: lead,
    authors: ["Ann Lee"],
    date: "2024-05-06",
  }),
  "a.md": `---\ntitle: Old bridge opens\nauthors: [Ann Lee]\n---\n\n# Old bridge opens\n\n${lead}\n`,
  "own.md": `---\ntitle: Old bridge opens\ndateline:\n  place: ALBA\nlanguage: en\n---\n\n${lead}\n`,
  "a.txt": `Old bridge opens\n\nBy Ann Lee\n\nMay 6, 2024\n\n${lead}\n\nAdvertisement\n\n${lead}\n`,
};
const signs = fc.constantFrom(
  ..."\0\b\ufffe\uffff\u200b\u200d\u202e\u2066\ufeff\ud800\udc00\u0085\u2028<>{}[]\"'&;:-\n\r\t".split(""),
  "---",
  "---js\n",
  "__proto__",
  "constructor",
  "<!--",
  "<script>",
  "&#0;",
  "&constructor;",
);
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/u;

/** Every text of the fields and the body. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function check(name: string, bytes: Uint8Array): void {
  const { drafts, problems } = normalize({ name, bytes });
  assert.ok(drafts.length + problems.length > 0);
  for (const problem of problems) assert.notEqual(problem.rule, "program-mistake", problem.reason);
  for (const { fields, body } of drafts)
    for (const text of textsOf([{ ...fields, basis: {} }, body])) assert.doesNotMatch(text, unseen);
}

test("pages with signs put in, taken out and moved are read or refused, and hold nothing unseen", () => {
  const edit = fc.tuple(
    fc.nat(2000),
    fc.nat(40),
    fc.oneof(signs, fc.string({ maxLength: 6, unit: "binary" })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(pages)), fc.array(edit, { maxLength: 12 }), (name, edits) => {
      let text = pages[name]!;
      for (const [at, length, put] of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + (length > 30 ? length : 0));
      }
      check(name, Buffer.from(text));
      check(name, Buffer.from(text, "utf16le"));
    }),
    { numRuns: 400 },
  );
});

test("pages with bytes changed are read or refused", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(pages)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      (name, changes) => {
        const bytes = Buffer.from(pages[name]!);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        check(name, bytes);
      },
    ),
    { numRuns: 300 },
  );
});

test("a JSON value of any shape is read or refused", () => {
  const keys = fc.constantFrom(
    "title",
    "text",
    "body",
    "authors",
    "date",
    "source",
    "url",
    "tags",
    "__proto__",
  );
  fc.assert(
    fc.property(fc.dictionary(keys, fc.jsonValue({ maxDepth: 4 })), (record) => {
      check("a.jsonl", Buffer.from(JSON.stringify({ ...record, text: lead })));
      check("a.jsonl", Buffer.from(JSON.stringify(record)));
    }),
    { numRuns: 200 },
  );
});

test("deep nesting is no trap", () => {
  check("a.html", Buffer.from(`<html><body>${"<div>".repeat(30_000)}<p>${lead}</p>`));
  check("a.html", Buffer.from(`<html><body><p>${"<b>".repeat(20_000)}${lead}</p>`));
  const list = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  check("a.jsonl", Buffer.from(`{"text":${JSON.stringify(lead)},"authors":${list}}`));
  check("a.md", Buffer.from(`---\ntitle: ${list}\n---\n${lead}`));
});

test("keys that other programs give power to are no fields", () => {
  const evil = `"__proto__":{"title":"Bad"},"constructor":"Bad","permalink":"https://example.org/bad"`;
  const [draft] = normalize(
    textFile(`{${evil},"title":"Old bridge opens","text":${JSON.stringify(lead)}}`, "a.jsonl"),
  ).drafts;
  assert.equal(draft?.fields.title, "Old bridge opens");
  assert.ok(!JSON.stringify(draft).includes("Bad"));
  assert.equal(draft?.fields.url, undefined);
  const front =
    "---\ntitle: Old bridge opens\npermalink: ../../x\n__proto__:\n  url: https://example.org\n---\n";
  assert.equal(normalize(textFile(`${front}\n${lead}\n`, "a.md")).drafts[0]?.fields.url, undefined);
});

test("a byline of a word that every table knows is a name and no table's", () => {
  const { fields } = normalize(textFile(`Old bridge opens\n\nBy Ann Lee, Constructor\n\n${lead}\n`))
    .drafts[0]!;
  assert.equal(fields.authors[0], "Ann Lee");
  assert.equal(fields.source, undefined);
});

test("front matter in another language stays text", () => {
  for (const name of ["a.txt", "a.md"]) {
    const { drafts, problems } = normalize(textFile(`---JS\nprocess.exit(1)\n---\n${lead}\n`, name));
    assert.deepEqual(problems, []);
    assert.match(JSON.stringify(drafts[0]), /process\.exit\(1\)/);
  }
});

test("a file cut off inside a character is refused, and so is one damaged further up", () => {
  const whole = Buffer.from(
    `Старий міст відкривають\n\n${"Міський голова повідомив, що міст відкриють навесні. ".repeat(3)}ї`,
  );
  const cut = normalize({ name: "a.txt", bytes: whole.subarray(0, whole.length - 1) });
  assert.equal(cut.problems[0]?.rule, "cut-off");
  const damaged = Buffer.from(whole);
  damaged[60] = 0xff;
  const { problems } = normalize({ name: "a.txt", bytes: damaged });
  assert.equal(problems[0]?.rule, "damaged-utf-8");
  assert.match(problems[0].reason, /^line 3 /);
});

const articles: Record<string, [string, string[]]> = {
  ru: [
    "Старый мост откроют весной\n\nАвтор: Анна Пример\n\nМэр города сообщил в понедельник, что старый мост останется открытым для пешеходов до весны. Ремонт обойдётся дороже, чем думали, сказал он.\n",
    ["windows-1251", "koi8-r", "cp866", "iso-8859-5", "utf-16le", "utf-16be"],
  ],
  pl: [
    "Stary most otworzą wiosną\n\nWójt gminy powiedział, że łódź znaleziono o świcie na brzegu rzeki, a jej właściciel śpi spokojnie w domu. Most będzie zamknięty aż do wiosny.\n",
    ["windows-1250", "iso-8859-2", "utf-16le"],
  ],
  fr: [
    "Le vieux pont rouvre\n\nÀ l'aube, les pêcheurs ont trouvé la barque échouée près de la jetée, a déclaré le maire, très étonné. La fête était déjà terminée.\n",
    ["windows-1252", "iso-8859-1", "utf-16be"],
  ],
};
for (const [language, [text, encodings]] of Object.entries(articles))
  for (const encoding of encodings)
    for (const addBOM of encoding.startsWith("utf") ? [true, false] : [false])
      test(`an article in ${encoding}${addBOM ? " with its mark" : ""} is read (${language})`, () => {
        const bytes = iconv.encode(text, encoding, { addBOM });
        const { drafts, problems } = normalize({ name: "a.txt", bytes });
        assert.deepEqual(problems, []);
        assert.equal(drafts[0]?.fields.title, text.split("\n")[0]);
        assert.equal(drafts[0]?.fields.language, language);
      });

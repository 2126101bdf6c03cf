import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { readArchive, readVocabularies } from "../../src/archive/read-archive.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { buildSite } from "../../src/commands/build-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const sound = "title: Old bridge opens";
const article = (yaml: string) => `---\n${sound}\n${yaml}\n---\n\nThe bridge opened on Monday.\n`;
const bomb = Array.from({ length: 20 }, (_, i) => `a${i + 1}: [${`*b${i},`.repeat(9)}]`).join("\n");

/** Files of articles/ -> the rule that objects and its line. */
const files: Record<string, [content: string | Uint8Array, rule: string, line?: number]> = {
  "permalink.md": [article("permalink: ../../../escaped.html"), "unknown-key", 3],
  "layout.md": [article("deck: A\nlayout: escaped"), "unknown-key", 4],
  "template-engine.md": [article("templateEngineOverride: njk,md"), "unknown-key", 3],
  "computed.md": [article("eleventyComputed:\n  title: x"), "unknown-key", 3],
  "proto.md": [article("__proto__:\n  title: x"), "unknown-key", 3],
  "alias-bomb.md": [article(`deck: &b0 x\n${bomb}`), "yaml-alias", 4],
  "duplicate.md": [article("title: Again"), "bad-yaml", 3],
  "tag.md": [article("deck: !!js/function 'process.exit()'"), "bad-yaml", 3],
  "javascript.md": ["---js\n{ title: process.exit() }\n---\n\nText.\n", "no-front-matter", 1],
  "empty.md": ["", "no-front-matter", 1],
  "latin.md": [Buffer.from(article("deck: Caf\u00e9"), "latin1"), "not-utf-8", 3],
  "program.11tydata.js": ["globalThis.executed = true;", "not-an-article"],
  "program.11ty.js": ["globalThis.executed = true;", "not-an-article"],
};

function contentWith(t: TestContext): string {
  const content = temporaryFolder(t);
  mkdirSync(join(content, "articles"));
  return content;
}

test("an edited article with a key of power, a bomb or a duplicate is an error with file and line", async (t) => {
  const content = contentWith(t);
  for (const [name, [text]] of Object.entries(files)) writeFileSync(join(content, "articles", name), text);
  symlinkSync("/etc/hostname", join(content, "articles", "link.md"));
  execFileSync("mkfifo", [join(content, "articles", "pipe.md")]);
  mkdirSync(join(content, "articles", "folder.md"));
  const output = join(content, "site");
  mkdirSync(output);
  writeFileSync(join(output, "old.html"), "old");
  const result = await buildSite({ content, output, prefix: "/" });
  assert.ok(!result.built);
  const found = new Map(result.problems.map(({ file, rule, line }) => [file, [rule, line]]));
  for (const [name, [, rule, line]] of Object.entries(files))
    assert.deepEqual(found.get(`articles/${name}`), [rule, line], name);
  for (const name of ["link.md", "pipe.md", "folder.md"]) assert.ok(found.has(`articles/${name}`), name);
  assert.ok(existsSync(join(output, "old.html")));
  assert.equal("executed" in globalThis, false);
});

test("vocabularies that are garbage, links or pipes are errors with the file, and never a crash", async (t) => {
  const garbage = [
    "[",
    "- [",
    "a: *b",
    "- name: [x]",
    "\t",
    "'",
    "- {",
    "!!js x",
    "- name: A\n  name: B",
    "%",
    "x",
  ];
  for (const name of ["archive.yml", "people.yml", "topics.yml", "sources.yml"]) {
    const content = contentWith(t);
    for (const text of garbage) {
      writeFileSync(join(content, name), text);
      const { problems } = readVocabularies(content);
      for (const { file, line } of problems) assert.ok(file === name && line! >= 1, JSON.stringify(problems));
      assert.ok(problems.length > 0 || !text.trim(), `${name}: ${text}`);
    }
    rmSync(join(content, name));
    execFileSync("mkfifo", [join(content, name)]);
    assert.equal(readVocabularies(content).problems[0]?.rule, "not-a-file");
    rmSync(join(content, name));
    symlinkSync("/etc/hostname", join(content, name));
    assert.equal(readVocabularies(content).problems[0]?.rule, "symbolic-link");
  }
});

/** YAML that an editor may have written, with signs put in, taken out and moved. */
function damaged(sound: string): fc.Arbitrary<string> {
  const put = fc.oneof(
    fc.constantFrom(
      ..."\0 \t \n : - ? | > & * ! % @ ` ' \" # , [ ] { } ~ = <<: &a *a !!js --- ... __proto__: \\ud800".split(
        " ",
      ),
    ),
    fc.constantFrom(
      " ",
      "\n  ",
      "\n- ",
      ": ",
      "- - ",
      "? - ",
      "null",
      "0x1F",
      "\ud800",
      "\u2028",
      "\ufeff",
      "\r",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  return fc.array(fc.tuple(fc.nat(), fc.nat(20), put), { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((text, [at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    }, sound),
  );
}

const whole = `---
title: Old bridge opens
authors:
  - Ann Lee
credits: { editing: [Tom Wray] }
dateline: { place: ALBA, agency: Coastline }
published: 2024-05-06
language: en
url: https://example.org/a
captions:
  - text: The bridge
    credit: R. Dunn
basis:
  title: { how: stated, by: heading }
quotes:
  - quote: We are
    speaker: "Ann \u004cee"
raw:
  file: a.txt
  sha256: ${"0".repeat(64)}
---

# The bridge

> “We are glad,” *said* [Ann Lee](https://example.org).
`;

test("an edited article of any shape is an article, or an error with file and line", () => {
  fc.assert(
    fc.property(damaged(whole), (text) => {
      const read = readArticle("articles/a.md", "a", text);
      if ("article" in read)
        assert.doesNotMatch(read.article.title + read.article.text, /[\p{Surrogate}\0\u202e]/u);
      else {
        assert.ok(read.problems.length > 0);
        for (const { file, line, reason } of read.problems) {
          assert.equal(file, "articles/a.md");
          assert.ok(
            line! >= 1 && line! <= text.split(/\r\n|\n|\r/).length && reason.length > 5,
            `${line} ${reason}`,
          );
        }
      }
    }),
    { numRuns: 400 },
  );
});

const vocabulary: Record<string, string> = {
  "archive.yml": "title: A\nurl: https://example.org/\nlanguage: en\nthreshold: 0.5\nrights: full\n",
  "people.yml":
    "- name: Ann Lee\n  aliases: [Lee]\n  roles:\n    - { role: mayor, from: 2012 }\n  wikidata: Q42\n",
  "topics.yml":
    "- name: Ports\n  iptc: { code: medtop:20000337, name: transport }\n  terms: [port, harbour*]\n",
  "sources.yml":
    "- name: Evening Mail\n  url: https://example.org\n  domains: [example.org]\n  rights: excerpt\n",
};

test("vocabularies of any shape are read, or errors with file and line", (t) => {
  const content = contentWith(t);
  for (const [name, sound] of Object.entries(vocabulary)) {
    fc.assert(
      fc.property(damaged(sound), (text) => {
        writeFileSync(join(content, name), text);
        for (const { file, line, reason } of readVocabularies(content).problems)
          assert.ok(
            file === name && line! >= 1 && line! <= text.split(/\r\n|\n|\r/).length && reason.length > 5,
          );
      }),
      { numRuns: 150 },
    );
    rmSync(join(content, name));
  }
});

test("a report that is broken is a problem with its file", async (t) => {
  const content = contentWith(t);
  for (const text of ["", "{", "[]", "null", '{"entries":3}', '{"entries":[null]}']) {
    writeFileSync(join(content, "report.json"), text);
    const { problems } = await readArchive(content);
    assert.deepEqual(
      problems.map(({ file }) => file),
      ["report.json"],
      text,
    );
  }
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { readArticle } from "../../src/articles/read-article.ts";
import { normalizeContent } from "../../src/commands/normalize-content.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { snapshot } from "./struck.ts";

const REPORT = `Ferry runs aground off Port Alba

By Ines Castro

PORT ALBA (Herald Wire) - A ferry with 40 people aboard ran aground off Port Alba on Monday, the coast guard said.

"Nobody was hurt," said Tomas Berg, the harbour master. "We will float her off at high tide."

Advertisement

The ferry had left the island an hour earlier in thick fog, according to the harbour master's office.
`;

function contentWith(t: TestContext, files: Record<string, string | Uint8Array>): string {
  const content = temporaryFolder(t);
  mkdirSync(join(content, "raw"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, "raw", name), text);
  return content;
}

test("a second run changes nothing, raw files least of all", async (t) => {
  const content = contentWith(t, { "ferry.txt": REPORT });
  const raw = snapshot(join(content, "raw"));
  const first = await normalizeContent({ content });
  assert.equal(first.written.length, 1);
  const after = snapshot(content);
  assert.deepEqual((await normalizeContent({ content })).written, []);
  assert.deepEqual(snapshot(content), after);
  assert.deepEqual(snapshot(join(content, "raw")), raw);
});

test("an article edited by hand is kept, even one whose fields can no longer be read", async (t) => {
  const content = contentWith(t, { "ferry.txt": REPORT });
  const [slug] = (await normalizeContent({ content })).written;
  const path = join(content, "articles", `${slug}.md`);
  for (const edit of [
    (text: string) => text.replace("title: Ferry", "title: A ferry"),
    (text: string) => text.replace("title:", "title: [:"),
  ]) {
    writeFileSync(path, edit(readFileSync(path, "utf8")));
    const edited = readFileSync(path, "utf8");
    const { entries, written } = await normalizeContent({ content });
    assert.deepEqual(written, []);
    assert.equal(readFileSync(path, "utf8"), edited);
    assert.deepEqual(
      entries.map((entry) => [entry.outcome, entry.slug]),
      [["edited", slug]],
    );
  }
});

test("an untouched article is written anew when it reads differently, under the name it has", async (t) => {
  const content = contentWith(t, { "ferry.txt": REPORT });
  const [slug] = (await normalizeContent({ content })).written;
  writeFileSync(
    join(content, "raw", "ferry.txt"),
    REPORT.replace("Ferry runs aground", "Two ferries run aground"),
  );
  const again = await normalizeContent({ content });
  assert.deepEqual(again.written, [slug]);
  assert.match(readFileSync(join(content, "articles", `${slug}.md`), "utf8"), /Two ferries run aground/);
});

test("an article deleted by hand stays out until it is asked for again", async (t) => {
  const content = contentWith(t, { "ferry.txt": REPORT });
  const [slug] = (await normalizeContent({ content })).written;
  const path = join(content, "articles", `${slug}.md`);
  const whole = readFileSync(path, "utf8");
  rmSync(path);
  for (let run = 0; run < 2; run++) {
    const { entries, written } = await normalizeContent({ content });
    assert.deepEqual(written, []);
    assert.deepEqual([entries[0]!.outcome, entries[0]!.questions[0]!.about], ["deleted", "deleted-article"]);
    assert.deepEqual(readdirSync(join(content, "articles")), []);
  }
  await normalizeContent({ content, again: "ferry.txt" });
  assert.equal(readFileSync(path, "utf8"), whole);
  rmSync(join(content, "articles"), { recursive: true });
  assert.deepEqual(
    (await normalizeContent({ content })).written,
    [slug],
    "without the folder all begins anew",
  );
});

test("an article whose file says no more where it comes from is kept, and not written a second time", async (t) => {
  const content = contentWith(t, { "ferry.txt": REPORT });
  const [slug] = (await normalizeContent({ content })).written;
  const path = join(content, "articles", `${slug}.md`);
  const whole = readFileSync(path, "utf8");
  const edits = {
    emptied: "",
    "without fields": "Just text.\n",
    "not UTF-8": Buffer.from(whole.replace("Ferry", "F\u00e4hre"), "latin1"),
    "with one field only": "---\ntitle: Ferry\n---\n\nText.\n",
  };
  for (const [name, edited] of Object.entries(edits)) {
    writeFileSync(path, edited);
    const { entries, written } = await normalizeContent({ content });
    assert.deepEqual([written, entries[0]!.outcome], [[], "edited"], name);
    assert.deepEqual(readFileSync(path), Buffer.from(edited), name);
  }
});

test("other line ends and a byte order mark are no edit", async (t) => {
  const content = contentWith(t, { "ferry.txt": REPORT });
  const [slug] = (await normalizeContent({ content })).written;
  const path = join(content, "articles", `${slug}.md`);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, `\ufeff${whole.replaceAll("\n", "\r\n")}`);
  assert.equal((await normalizeContent({ content })).entries[0]!.outcome, "normalized");
  assert.equal(readFileSync(path, "utf8"), whole);
  const edited = whole.replace("title: Ferry", "title: A ferry").replaceAll("\n", "\r\n");
  writeFileSync(path, edited);
  assert.equal((await normalizeContent({ content })).entries[0]!.outcome, "edited");
  assert.equal(readFileSync(path, "utf8"), edited);
  // The file itself says whose article it is, without a report too.
  rmSync(join(content, "report.json"));
  const { entries, written } = await normalizeContent({ content });
  assert.deepEqual([written, entries[0]!.slug, entries[0]!.outcome], [[], slug, "edited"]);
});

test("the article of a raw file that got another name is the same, and keeps what was edited", async (t) => {
  const content = contentWith(t, { "ferry.txt": REPORT, "second.txt": `Second\n\n${REPORT}` });
  await normalizeContent({ content });
  const before = readdirSync(join(content, "articles"));
  const path = join(content, "articles", before[0]!);
  writeFileSync(path, readFileSync(path, "utf8").replace("language: en", "language: und"));
  const edited = readFileSync(path, "utf8");
  for (const name of ["ferry", "second"])
    renameSync(join(content, "raw", `${name}.txt`), join(content, "raw", `port-${name}.txt`));
  const { entries, written } = await normalizeContent({ content });
  assert.deepEqual(readdirSync(join(content, "articles")), before);
  assert.deepEqual(entries.map(({ outcome }) => outcome).sort(), ["edited", "normalized"]);
  assert.equal(written.length, 1);
  assert.equal(readFileSync(path, "utf8"), edited);
});

test("two articles of one title have two names; the same text twice is a question", async (t) => {
  const content = contentWith(t, { "a.txt": REPORT, "b.txt": REPORT });
  const { entries, written } = await normalizeContent({ content });
  assert.equal(new Set(written).size, 2);
  assert.deepEqual(
    entries.flatMap(({ questions }) => questions.filter(({ about }) => about === "duplicate")).length,
    1,
  );
});

test("an updated version of a story is a question that names the other file", async (t) => {
  const more = Array.from(
    { length: 5 },
    (_, i) => `The ${i} boats of the rescue service stood by all night, he said.`,
  );
  const update = `${REPORT}\nEverybody aboard had been brought ashore by Tuesday morning, the coast guard said.\n`;
  const other = "A new library opens in Port Alba in May, the council said. ".repeat(8);
  const content = contentWith(t, {
    "a.txt": `${REPORT}\n${more.join("\n\n")}\n`,
    "b.txt": `${update}\n${more.join("\n\n")}\n`,
    "c.txt": other,
  });
  const { entries } = await normalizeContent({ content });
  const asked = entries.flatMap(({ file, questions }) =>
    questions.filter(({ about }) => about === "near-duplicate").map(({ text }) => [file, text]),
  );
  assert.equal(asked.length, 1);
  assert.equal(asked[0]![0], "b.txt");
  assert.match(asked[0]![1]!, / a\.txt too/);
});

test("what cannot be an article stands in the report with the reason", async (t) => {
  const content = contentWith(t, {
    "empty.txt": "",
    "ferry.txt": REPORT,
    "picture.txt": Uint8Array.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 0, 3, 4,
    ]),
  });
  symlinkSync("ferry.txt", join(content, "raw", "link.txt"));
  execFileSync("mkfifo", [join(content, "raw", "pipe.txt")]);
  const { entries } = await normalizeContent({ content });
  assert.deepEqual(
    entries.map(({ file, outcome }) => [file, outcome]),
    [
      ["empty.txt", "refused"],
      ["ferry.txt", "normalized"],
      ["link.txt", "refused"],
      ["picture.txt", "refused"],
      ["pipe.txt", "refused"],
    ],
  );
  for (const { outcome, problems } of entries) assert.equal(problems.length > 0, outcome === "refused");
});

test("without a raw folder the reason says what to do", async (t) => {
  const content = temporaryFolder(t);
  const { problems } = await normalizeContent({ content });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ["no-raw-folder"],
  );
});

test("articles of one file keep their names apart, run after run", async (t) => {
  const line = (title: string, published: string) =>
    JSON.stringify({
      title,
      published,
      body: `${title}, the coast guard said on Monday.\n\nNobody was hurt in it, it said.`,
    });
  const content = contentWith(t, {
    "crawl.jsonl": `${line("Ferry runs aground off Port Alba", "2024-05-16")}\n${line("Quay of Port Alba closes", "2024-02-30")}\n`,
  });
  const first = await normalizeContent({ content });
  assert.deepEqual(
    first.entries.map((entry) => [entry.line, entry.slug, entry.published]),
    [
      [1, "ferry-runs-aground-off-port-alba", "2024-05-16"],
      [2, "quay-of-port-alba-closes", undefined],
    ],
  );
  assert.ok(first.entries[1]!.questions.some(({ text }) => text.includes("2024-02-30")));
  const after = snapshot(content);
  assert.deepEqual((await normalizeContent({ content })).written, []);
  assert.deepEqual(snapshot(content), after);
});

test("an editor's words on single quotes are carried from a file in our own form", async (t) => {
  const own =
    '---\ntitle: Ferry floats\ndateline: {place: PORT ALBA}\nquotes:\n  - quote: Nobody was hurt\n    speaker: ""\n  - quote: off the rocks\n    drop: "true"\n---\n\n“Nobody was hurt,” he said.\n';
  const content = contentWith(t, { "ferry.md": own });
  const { entries, written } = await normalizeContent({ content });
  assert.deepEqual(entries[0]?.questions, []);
  const article = readArticle(
    "a.md",
    written[0]!,
    readFileSync(join(content, "articles", `${written[0]}.md`), "utf8"),
  );
  assert.deepEqual("article" in article && article.article.quoteEdits.map(({ line: _, ...edit }) => edit), [
    { quote: "Nobody was hurt", speaker: null },
    { quote: "off the rocks", drop: true },
  ]);
});

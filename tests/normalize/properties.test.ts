import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { explain, normalize } from "../../src/normalize/normalize.ts";
import { squeeze } from "../../src/normalize/page.ts";
import { textFile } from "./read-cases.ts";

/** Lines such as pages are made of, mixed with anything at all. */
const line = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    "   ",
    "Advertisement",
    "By Ann Example",
    "Related",
    "Comments",
    "Share on Facebook",
    "Published: May 4, 2023",
    "LISBON (Reuters) - The harbour was closed for a third day on Monday, officials said.",
    "The council said on Tuesday that the bridge would open again in the spring, after two years of repairs.",
    "“We are glad it is over,” said the mayor, who had walked across it with the first of the workers.",
    "• A list item",
    "(Reporting by A. Sample; Editing by B. Sample)",
    "© 2024 Example Press. All rights reserved.",
    "— Somebody (@somebody) May 4, 2023",
  ),
);
const page = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

test("every line that is not blank is in the body, in a field or left out, and counted once or split", () => {
  fc.assert(
    fc.property(page, (text) => {
      const file = textFile(text);
      const { drafts } = normalize(file);
      if (drafts.length === 0) return;
      const rows = explain(file);
      const lines = new Set(rows.map((row) => row.line));
      const raw = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
      raw.forEach((words, index) => {
        if (squeeze(words) !== "")
          assert.ok(lines.has(index + 1), `line ${index + 1}: ${JSON.stringify(words)}`);
      });
      const left = rows.filter((row) => row.fate === "left-out").length;
      assert.equal(drafts[0]!.leftOut.length, left);
    }),
    { numRuns: 300 },
  );
});

test("the body's words are the file's, in their order", () => {
  fc.assert(
    fc.property(page, (text) => {
      const draft = normalize(textFile(text)).drafts[0];
      if (!draft) return;
      const whole = squeeze(text);
      let at = 0;
      for (const { text: block } of draft.body) {
        const found = whole.indexOf(block, at);
        assert.ok(found >= 0, JSON.stringify(block));
        at = found;
      }
    }),
    { numRuns: 300 },
  );
});

test("never throws, whatever the bytes and the name", () => {
  const name = fc.constantFrom("a.txt", "a.html", "a.jsonl", "a.md", "a");
  fc.assert(
    fc.property(name, fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
      const { drafts, problems } = normalize({ name, bytes });
      assert.ok(drafts.length + problems.length > 0);
      for (const problem of problems) assert.ok(problem.reason.length > 10 && problem.file === name);
    }),
    { numRuns: 500 },
  );
});

test("the same bytes give the same draft", () => {
  fc.assert(
    fc.property(page, (text) => {
      assert.deepEqual(normalize(textFile(text)), normalize(textFile(text)));
    }),
    { numRuns: 50 },
  );
});

for (const [what, text] of [
  ["one line of words", "word ".repeat(400_000)],
  ["blanks", `Start.${" ".repeat(100_000)}End of a sentence that is long enough to be read as one.`],
  ["one long word", "a".repeat(1_000_000)],
  ["capitals and points", "A. ".repeat(200_000)],
  ["brackets", "(".repeat(300_000)],
  ["quotation marks", "“".repeat(300_000)],
  ["many short lines", "By\n".repeat(50_000)],
  ["open comments", "<html><!--".repeat(20_000)],
] as const) {
  // How long each takes is measured by `npm run bench -- hostile`; here a hang alone fails.
  test(`read or refused, and never without end: ${what}`, { timeout: 120_000 }, () => {
    const { drafts, problems } = normalize(textFile(text, what === "open comments" ? "a.html" : "a.txt"));
    assert.equal(drafts.length + problems.length, 1);
    assert.ok(!problems.some(({ rule }) => rule === "program-mistake"));
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { explain, normalize } from "../../src/normalize/normalize.ts";
import { text, title } from "./pages/parts.ts";
import { textFile } from "./read-cases.ts";

test("a page saved on one line is explained by the characters its texts begin with", () => {
  const html = `<!DOCTYPE html><html lang="en"><body><h1>${title}</h1>${text.map((each) => `<p> ${each}</p>`).join("")}</body></html>`;
  const rows = explain(textFile(html, "page.html"));
  for (const row of rows) {
    assert.equal(row.line, 1);
    assert.ok(html.startsWith(row.text.slice(0, 20), row.column! - 1), row.text);
  }
  assert.deepEqual(
    rows.map((row) => row.text),
    [title, ...text],
  );
});

test("columns count from the line's beginning", () => {
  const html = `<!DOCTYPE html>\n<body><h1>${title}</h1>\n  <p>\n   ${text[0]}</p><p>${text.slice(1).join(" ")}</p></body>`;
  const first = explain(textFile(html, "page.html")).find((row) => row.text === text[0])!;
  assert.deepEqual([first.line, first.column], [4, 4]);
});

test("lines of an export that are no articles stand among the others with the reason", () => {
  const article = JSON.stringify({ title, text: text.join("\n\n") });
  const rows = explain(
    textFile([article, "{not json", JSON.stringify({ title }), article].join("\n"), "a.jsonl"),
  );
  const refused = rows.filter(({ fate }) => fate === "refused");
  assert.deepEqual(
    refused.map(({ line, rule }) => [line, rule]),
    [
      [2, "not-json"],
      [3, "no-text"],
    ],
  );
  assert.deepEqual([...new Set(rows.map(({ line }) => line))], [1, 2, 3, 4]);
});

test("a file that cannot be read is explained by the reason", () => {
  assert.deepEqual(
    explain({ name: "a.txt", bytes: new TextEncoder().encode("%PDF-1.7 and so on") }).map(
      ({ fate, rule }) => [fate, rule],
    ),
    [["refused", "not-text"]],
  );
});

test("an article in our own form with a mistake in its quotes is refused with the line, not read without them", () => {
  const own = (quotes: string) =>
    textFile(
      `---\ntitle: ${title}\nauthors:\n  - Ann Lee\npermalink: /x/\nquotes:\n${quotes}\n---\n\n${text.join("\n\n")}\n`,
      "a.md",
    );
  const { drafts, problems } = normalize(
    own("  - quote: put this off\n    speaker: Ines Castro\n    dropped: true"),
  );
  assert.deepEqual(drafts, []);
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [[9, "unknown-key"]],
  );
  const sound = normalize(own("  - quote: put this off\n    speaker: Ines Castro"));
  assert.deepEqual(sound.problems, []);
  assert.deepEqual(sound.drafts[0]!.quoteEdits, [{ quote: "put this off", speaker: "Ines Castro" }]);
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { findQuotes } from "../../src/quotes/find-quotes.ts";

/*
 * One folder per hard case: source.txt (paragraphs with blank lines between; a first line "language: xx"
 * where it is not English) and expected.json. UPDATE_GOLDEN=1 rewrites expected.json; read the change.
 */
const root = new URL("../golden/quotes/", import.meta.url);

const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test("README.md names every case, and none that is not there", () => {
  const readme = readFileSync(new URL("README.md", root), "utf8");
  const named = [...readme.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, name]) => name!);
  assert.deepEqual([...new Set(named)].sort(), cases);
});

for (const name of cases) {
  test(`golden: ${name}`, () => {
    const raw = readFileSync(new URL(`${name}/source.txt`, root), "utf8").trimEnd();
    const language = /^language: (\w+)\n/.exec(raw)?.[1] ?? "en";
    const text = raw.replace(/^language: \w+\n+/, "");
    const actual = findQuotes({ text, language }).map((quote) => ({
      speaker: quote.speaker?.name ?? null,
      asNamed: quote.asNamed?.text ?? null,
      kind: quote.kind,
      text: quote.text,
      ...(quote.content ? { content: quote.content.map((s) => text.slice(s.start, s.end)).join(" … ") } : {}),
      ...(quote.via ? { via: quote.via } : {}),
      rule: quote.rule,
    }));
    const file = new URL(`${name}/expected.json`, root);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    assert.deepEqual(actual, JSON.parse(readFileSync(file, "utf8")));
  });
}

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { readArticle } from "../src/articles/read-article.ts";
import { writeArticle } from "../src/articles/write-article.ts";
import { normalize } from "../src/normalize/normalize.ts";
import { findQuotes } from "../src/quotes/find-quotes.ts";

/*
 * The whole way of a file: source.txt, expected.md (its fields and text as they are written to articles/),
 * expected-left-out.json and expected-quotes.json. UPDATE_GOLDEN=1 rewrites them; read the change.
 */
const root = new URL("golden/whole/", import.meta.url);

for (const name of readdirSync(root).sort())
  test(`golden: ${name}`, () => {
    const bytes = readFileSync(new URL(`${name}/source.txt`, root));
    const { drafts, problems } = normalize({ name: "source.txt", bytes });
    assert.deepEqual([drafts.length, problems], [1, []]);
    const { fields, body, leftOut } = drafts[0]!;
    const markdown = writeArticle({ fields, body });
    const read = readArticle(`${name}.md`, name, markdown);
    assert.ok("article" in read);
    const quotes = findQuotes(read.article).map(({ text, kind, speaker, asNamed, cue, via, rule }) => ({
      text,
      kind,
      speaker: speaker?.name ?? null,
      asNamed: asNamed?.text ?? null,
      cue: cue?.text ?? null,
      ...(via && { via }),
      rule,
    }));
    const results = {
      "expected.md": markdown,
      "expected-left-out.json": `${JSON.stringify(leftOut, null, 2)}\n`,
      "expected-quotes.json": `${JSON.stringify(quotes, null, 2)}\n`,
    };
    for (const [file, result] of Object.entries(results)) {
      const path = new URL(`${name}/${file}`, root);
      if (process.env.UPDATE_GOLDEN) writeFileSync(path, result);
      assert.equal(result, readFileSync(path, "utf8"), file);
    }
  });

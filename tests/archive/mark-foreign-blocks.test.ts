import assert from "node:assert/strict";
import { test } from "node:test";
import { markForeignBlocks } from "../../src/archive/mark-foreign-blocks.ts";
import { readArticle } from "../../src/articles/read-article.ts";

function languagesOf(language: string, ...paragraphs: string[]): (string | undefined)[] {
  const source = `---\ntitle: T\nlanguage: ${language}\n---\n\n${paragraphs.join("\n\n")}\n`;
  const read = readArticle("a.md", "a", source);
  assert.ok("article" in read);
  return markForeignBlocks(read.article).body.map((block) => block.language);
}

const english =
  "The harbour of the town will stay open in the winter, and the ferries will run to the islands.";
const more =
  "The master of the harbour said that it would be for the town to pay, and that in the end it would be cheap.";
const german = "Der Hafen bleibt im Winter geöffnet, und die Fähren fahren weiterhin zu den Inseln hinaus.";
const ukrainian = "«Ми не зачиняємося цієї зими», — сказала речниця порту.";

test("a passage in another language is known by it, the article's own and what is too short are not", () => {
  assert.deepEqual(languagesOf("en", english, more, german, ukrainian, "Danke schön!"), [
    undefined,
    undefined,
    "de",
    "uk",
    undefined,
  ]);
});

test("where the article's language is not known, nothing is said of its passages", () => {
  assert.deepEqual(languagesOf("und", english, german), [undefined, undefined]);
});

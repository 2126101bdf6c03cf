import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { textFile } from "./read-cases.ts";

const words =
  "Bread is the one thing that nobody in this town should ever have to go without, whatever the winter may bring us.";
const lead =
  "The old bakery in the market square opened its doors again on Monday after two years of repairs, its owner said.";

function asked(said: string): string[] {
  const page = `<!doctype html><html lang="en"><article><h1>Bakery opens</h1><p>${lead}</p><div class="pull-quote"><p>${words}</p></div><p>${said}</p><p>The first loaves were sold within an hour, and people stood in line as far as the town hall all morning.</p></article></html>`;
  return normalize(textFile(page, "a.html")).drafts[0]!.questions.map(({ about }) => about);
}

test("a pull quote is asked about where its words stand nowhere else", () => {
  assert.ok(
    asked("The owner learned the trade in her father’s shop two streets away.").includes("prose-left-out"),
  );
  assert.ok(!asked(`“${words}” she said, and lit the oven.`).includes("prose-left-out"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { timelinePart, timelineParts } from "../../src/site/timeline-parts.ts";
import { fixtureArchive } from "./fixture-archive.ts";

const dates = ["2025-08-28", "2025-08", "2024", "2024-12-31", "XXXX-02-26", "../2025-03-05"];
const many = Array.from({ length: 900 }, (_, index) => ({
  ...fixtureArchive.articles[0]!,
  slug: `a-${index}`,
  published: dates[index % dates.length]!,
}));

test("a large archive has a page for each month, a small one none", () => {
  assert.deepEqual(timelineParts(fixtureArchive.articles), []);
  assert.deepEqual(timelineParts(many), ["2025-08", "2024-12", "2024"]);
  assert.equal(timelinePart(many, "2025-08").length, 300);
  assert.equal(timelinePart(many, "2024").length, 150);
});

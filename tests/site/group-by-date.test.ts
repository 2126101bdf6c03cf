import assert from "node:assert/strict";
import { test } from "node:test";
import { groupByDate } from "../../src/site/group-by-date.ts";
import { fixtureArchive } from "./fixture-archive.ts";

test("each article has exactly one place on the timeline", () => {
  const { years, yearless, bounded, undated } = groupByDate(fixtureArchive.articles);
  const placed = [
    ...years.flatMap(({ months }) => months.flatMap(({ articles }) => articles)),
    ...yearless,
    ...bounded,
    ...undated,
  ];
  assert.deepEqual(
    placed.map(({ slug }) => slug).sort(),
    fixtureArchive.articles.map(({ slug }) => slug).sort(),
  );
  assert.deepEqual(
    years.map(({ year, months }) => [year, months.map(({ month }) => month)]),
    [[2025, [8, 3]]],
  );
  assert.deepEqual(
    [yearless, bounded, undated].map((part) => part.map(({ slug }) => slug)),
    [["a-day-without-a-year"], ["before-march"], ["hostile"]],
  );
});

test("years come newest first; a year alone comes after its months", () => {
  const [one] = fixtureArchive.articles;
  const at = (published: string) => ({ ...one!, published });
  const { years } = groupByDate([at("2024"), at("2024-02-01"), at("2025-01"), at("2024-11")]);
  assert.deepEqual(
    years.map(({ year, months }) => [year, months.map(({ month }) => month)]),
    [
      [2025, [1]],
      [2024, [11, 2, undefined]],
    ],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ArchivedArticle } from "../../src/model.ts";
import { everyPart, inOrder, newestOf, trailTo } from "../../src/site/long-list.ts";
import { type Part, splitByDate } from "../../src/site/split-by-date.ts";
import { makeArticle } from "../archive/make.ts";
import "../seed.ts";

/** So many articles of each date. */
function articlesOf(dates: Record<string, number>): ArchivedArticle[] {
  return Object.entries(dates).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, n) => ({
      ...makeArticle({ slug: `${date}-${n}` }),
      ...(date !== "undated" && { published: date }),
      quotes: [],
      topicSlugs: [],
      leftOut: [],
    })),
  );
}

/** "2025 12" for a part that holds as much itself, with the finer ones below. */
const outline = (parts: Part[]): string[] =>
  parts.flatMap((part) => [
    `${part.key} ${part.articles.length}/${part.count}`,
    ...outline(part.parts).map((line) => `  ${line}`),
  ]);

test("what one page holds is not split", () => {
  assert.deepEqual(splitByDate(articlesOf({ "2025": 4, undated: 6 }), { most: 10 }), []);
});

test("years are split where they are too large, then their months, then their days, newest first", () => {
  const dates = {
    "2023-05-01": 3,
    "2025-08-28": 9,
    "2025-08-27": 4,
    "2025-08": 2,
    "2025-01-01": 10,
    "2025": 1,
  };
  assert.deepEqual(outline(splitByDate(articlesOf(dates), { most: 10 })), [
    "2025 1/26",
    "  2025-08 2/15",
    "    2025-08-28 9/9",
    "    2025-08-27 4/4",
    "  2025-01 10/10",
    "2023 3/3",
  ]);
});

test("uncertain dates come last, each kind by itself; what no date splits goes into pages", () => {
  const dates = { undated: 25, "../2025-03-05": 1, "XXXX-02-26": 2, "2024?": 12, "1999~": 1 };
  assert.deepEqual(outline(splitByDate(articlesOf(dates), { most: 10 })), [
    "2024 0/12",
    "  2024/1 10/10",
    "  2024/2 2/2",
    "1999 1/1",
    "yearless 2/2",
    "bounded 1/1",
    "undated 0/25",
    "  undated/1 10/10",
    "  undated/2 10/10",
    "  undated/3 5/5",
  ]);
});

test("by month no year is whole", () => {
  const dates = { "2025-08-28": 2, "2024-01": 1, "2024": 1, undated: 9 };
  assert.deepEqual(outline(splitByDate(articlesOf(dates), { most: 10, byMonth: true })), [
    "2025 0/2",
    "  2025-08 2/2",
    "2024 1/2",
    "  2024-01 1/1",
    "undated 9/9",
  ]);
});

test("an article is never divided, however much it weighs", () => {
  const parts = splitByDate(articlesOf({ "2025-08-28": 3 }), { most: 10, weigh: () => 30 });
  assert.deepEqual(outline(parts), [
    "2025 0/90",
    "  2025-08 0/90",
    "    2025-08-28 0/90",
    "      2025-08-28/1 1/30",
    "      2025-08-28/2 1/30",
    "      2025-08-28/3 1/30",
  ]);
});

test("the newest parts stand on the first page: at least a quarter of it, at most a quarter too many", () => {
  const front = (dates: Record<string, number>) =>
    newestOf(splitByDate(articlesOf(dates), { most: 40 }), 40).map(({ key }) => key);
  assert.deepEqual(front({ "2025": 20, "2024": 20, "2023": 20 }), ["2025", "2024"]);
  assert.deepEqual(front({ "2025": 3, "2024": 40, "2023": 20 }), ["2025", "2024"]);
  assert.deepEqual(front({ "2025": 10, "2024": 40, "2023": 20 }), ["2025"]);
  // The year itself leads to its months, and stays where it is.
  assert.deepEqual(front({ "2025-08-01": 5, "2025-07": 30, "2025": 10, "2024": 1 }), ["2025-08", "2025-07"]);
});

test("the way to a part leads through all that hold it", () => {
  const parts = splitByDate(articlesOf({ "2025-08-28": 9, "2025-08-27": 4, "2025-01": 9 }), { most: 10 });
  const day = everyPart(parts).find(({ key }) => key === "2025-08-27")!;
  assert.deepEqual(
    trailTo(parts, day).map(({ key }) => key),
    ["2025", "2025-08", "2025-08-27"],
  );
});

const date = fc
  .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 7, max: 8 }), fc.integer({ min: 1, max: 3 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}-0${month}-0${day}`, `${year}-0${month}`, `${year}`, `../${year}`, "undated"),
  );

test("every article stands in one part, none of which holds too much, and a part's page stays when more arrives", () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 80 }), date, (dates, added) => {
      const listed = (all: string[]) => {
        const counts: Record<string, number> = {};
        for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
        return articlesOf(counts);
      };
      const articles = listed(dates);
      const parts = splitByDate(articles, { most: 8 });
      if (parts.length === 0) return assert.ok(articles.length <= 8);
      const held = inOrder(parts).flatMap((part) => part.articles.map(({ slug }) => slug));
      assert.deepEqual(held.toSorted(), articles.map(({ slug }) => slug).toSorted());
      for (const part of everyPart(parts)) {
        assert.ok(part.articles.length <= 8, part.key);
        assert.equal(
          part.count,
          inOrder([part]).reduce((sum, { articles: own }) => sum + own.length, 0),
        );
      }
      // Whatever arrives, a page stays where it is.
      const pages = (all: Part[]) => {
        const front = newestOf(all, 8);
        return everyPart(all).flatMap((part) => (front.includes(part) ? [] : part.key));
      };
      const after = pages(splitByDate(listed([...dates, added]), { most: 8 }));
      for (const key of pages(parts)) assert.ok(after.includes(key), `${key} is gone after ${added}`);
    }),
  );
});

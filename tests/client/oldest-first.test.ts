import assert from "node:assert/strict";
import { test } from "node:test";
import { oldestFirst } from "../../src/client/oldest-first.ts";

/** Records of articles of so many quotes each; the last articles are undated. */
function columns(runs: number[], undated: number) {
  const article = runs.flatMap((length, at) => Array<number>(length).fill(at));
  return {
    article: (place: number) => article[place] ?? 0,
    days: (place: number) =>
      (article[place] ?? 0) >= runs.length - undated ? undefined : { first: -place, last: -place },
  };
}

function turned(places: number[], known: ReturnType<typeof columns>): number[] {
  return oldestFirst(places, known);
}

test("the oldest article first, its quotes in reading order, the undated still last", () => {
  // Three dated articles of 2, 3 and 1 quotes, and an undated one of 2.
  assert.deepEqual(turned([0, 1, 2, 3, 4, 5, 6, 7], columns([2, 3, 1, 2], 1)), [5, 2, 3, 4, 0, 1, 6, 7]);
});

test("results may be any part of the records", () => {
  const known = columns([2, 3, 1, 2], 1);
  assert.deepEqual(turned([1, 2, 4, 7], known), [2, 4, 1, 7]);
  assert.deepEqual(turned([7], known), [7]);
  assert.deepEqual(turned([], known), []);
});

test("articles are records of their own", () => {
  assert.deepEqual(turned([0, 1, 2, 3], columns([1, 1, 1, 1], 1)), [2, 1, 0, 3]);
});

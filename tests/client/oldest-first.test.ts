import assert from "node:assert/strict";
import { test } from "node:test";
import { oldestFirst } from "../../src/client/oldest-first.ts";

const place = (n: number) => n;

test("the oldest article first, its quotes in reading order, the undated still last", () => {
  // Three dated articles of 2, 3 and 1 quotes, and an undated one of 2.
  const order = { dated: 6, runs: [2, 3, 1, 2] };
  assert.deepEqual(oldestFirst([0, 1, 2, 3, 4, 5, 6, 7], place, order), [5, 2, 3, 4, 0, 1, 6, 7]);
});

test("results may be any part of the records", () => {
  const order = { dated: 6, runs: [2, 3, 1, 2] };
  assert.deepEqual(oldestFirst([1, 2, 4, 7], place, order), [2, 4, 1, 7]);
  assert.deepEqual(oldestFirst([7], place, order), [7]);
  assert.deepEqual(oldestFirst([], place, order), []);
});

test("articles are records of their own", () => {
  assert.deepEqual(oldestFirst([0, 1, 2, 3], place, { dated: 3 }), [2, 1, 0, 3]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { readDay } from "../../src/client/read-day.ts";

test("a year, a month and a day are stretches of days", () => {
  assert.deepEqual(readDay("1970"), { first: 0, last: 364 });
  assert.deepEqual(readDay("1970-02"), { first: 31, last: 58 });
  assert.deepEqual(readDay("1972-02-29"), { first: 789, last: 789 });
  assert.deepEqual(readDay("1970-1-2"), { first: 1, last: 1 });
  assert.ok(readDay("0033")!.first < 0);
});

test("what is no date is none", () => {
  for (const text of ["", "22", "2022-13", "2022-00", "2022-02-30", "2022-10-", "October", "20221"]) {
    assert.equal(readDay(text), undefined, text);
  }
});

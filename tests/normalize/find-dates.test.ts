import assert from "node:assert/strict";
import { test } from "node:test";
import { findDates } from "../../src/normalize/find-dates.ts";

for (const [text, days] of [
  ["Published Aug. 28, 2025", ["2025-08-28"]],
  ["28 серпня 2025", ["2025-08-28"]],
  ["Publié le 1er février 2024 à 10h", ["2024-02-01"]],
  ["2025년 5월 15일", ["2025-05-15"]],
  ["By Ann LeeDec 20, 2023", ["2023-12-20"]],
  ["December 22, 20235:00 AM ET", ["2023-12-22"]],
  ["LISBON, March 3 -", ["XXXX-03-03"]],
  ["15.04.2026, 14:36 Uhr", ["2026-04-15"]],
  ["4:13 p.m. ET Aug. 3, 2023", ["2023-08-03"]],
  ["Mon 3 Apr 2023 11.02 BST", ["2023-04-03"]],
  ["2023. gada 3. augusts", ["2023-08-03"]],
  ["०३ अगस्त २०२३", ["2023-08-03"]],
  ["8월 3일", ["XXXX-08-03"]],
  ["3 KASIM 2023", ["2023-11-03"]],
  ["5 HAZİRAN 2023", ["2023-06-05"]],
  ["3 सितम्बर 2023", ["2023-09-03"]],
  ["31 February 2024", []],
  ["05/06/2024", []],
  ["13/06/2024", ["2024-06-13"]],
  ["a score of 3-4-11", []],
  ["20 people in 2023", []],
  ["Model 11 Pro", []],
] as const) {
  test(`days in: ${text}`, () =>
    assert.deepEqual(
      findDates(text).map((date) => date.edtf),
      days,
    ));
}

test("an ambiguous day is read only where its order is known", () => {
  assert.deepEqual(findDates("05/06/2024", "month-first")[0]?.edtf, "2024-05-06");
  assert.deepEqual(findDates("05/06/2024", "day-first")[0]?.edtf, "2024-06-05");
});

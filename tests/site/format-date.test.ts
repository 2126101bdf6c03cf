import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { certainDay, formatDate, machineDate, yearOf } from "../../src/site/format-date.ts";
import { readEdtf } from "../../src/site/read-edtf.ts";
import { stringsFor } from "../../src/site/strings.ts";

const strings = stringsFor("en");

const cases: [
  date: string | undefined,
  words: string,
  machine: string | undefined,
  day: string | undefined,
][] = [
  ["2025-08-28", "28 August 2025", "2025-08-28", "2025-08-28"],
  ["2025-08", "August 2025", "2025-08", undefined],
  ["2025", "2025", "2025", undefined],
  ["XXXX-02-26", "26 February, year unknown", "02-26", undefined],
  ["XXXX-02-29", "29 February, year unknown", "02-29", undefined],
  ["../2025-03-05", "not after 5 March 2025", undefined, undefined],
  ["2025-03-05/..", "not before 5 March 2025", undefined, undefined],
  ["2025-03/2025-05-02", "between March 2025 and 2 May 2025", undefined, undefined],
  ["2025-03-05~", "about 5 March 2025", "2025-03-05", undefined],
  ["2025-03?", "perhaps March 2025", "2025-03", undefined],
  [undefined, "Undated", undefined, undefined],
  ["sometime", "sometime", undefined, undefined],
  ["2025-02-30", "2025-02-30", undefined, undefined],
  ["2025-13", "2025-13", undefined, undefined],
  ["XXXX", "XXXX", undefined, undefined],
];

for (const [date, words, machine, day] of cases) {
  test(`${date} reads "${words}"`, () => {
    assert.equal(formatDate(date, strings), words);
    assert.equal(machineDate(date), machine);
    assert.equal(certainDay(date), day);
  });
}

test("a year is given only where it is known", () => {
  assert.equal(yearOf("2025-08"), "2025");
  assert.equal(yearOf("XXXX-02-26"), undefined);
  assert.equal(yearOf("../2025-03-05"), undefined);
  assert.equal(yearOf(undefined), undefined);
});

test("a day is the same day in every time zone", () => {
  const before = process.env.TZ;
  try {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"]) {
      process.env.TZ = zone;
      assert.equal(formatDate("2025-01-01", strings), "1 January 2025");
      assert.equal(formatDate("2025-12-31", strings), "31 December 2025");
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof formatDate(text, strings) === "string"));
  assert.equal(readEdtf("2025/2026/2027"), undefined);
});

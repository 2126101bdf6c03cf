import assert from "node:assert/strict";
import { test } from "node:test";
import { typedDate } from "../../src/client/typed-date.ts";

const read: [typed: string, date: string | undefined][] = [
  ["2022", "2022"],
  ["2022-10", "2022-10"],
  [" 2022-1-5 ", "2022-01-05"],
  ["2022/10", "2022-10"],
  ["2022.10.28", "2022-10-28"],
  ["10.2022", "2022-10"],
  ["10/2022", "2022-10"],
  ["31.12.2022", "2022-12-31"],
  ["01.02.2022", "2022-02-01"],
  ["28/10/2022", "2022-10-28"],
  ["10/28/2022", "2022-10-28"],
  ["05-05-2022", "2022-05-05"],
  // Either may be the month.
  ["10/11/2022", undefined],
  ["31.02.2022", undefined],
  ["13.2022", undefined],
  ["2022-10-", undefined],
  ["22", undefined],
  ["1.2.3.2022", undefined],
  ["October", undefined],
  ["", undefined],
];
for (const [typed, date] of read)
  test(`reads ${JSON.stringify(typed)} as ${date}`, () => assert.equal(typedDate(typed), date));

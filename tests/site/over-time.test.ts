import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { OverTime } from "../../layouts/over-time.tsx";
import { overTime } from "../../src/site/over-time.ts";
import { Site } from "../../src/site/site.ts";
import { fixtureArchive } from "./fixture-archive.ts";

const site = new Site(fixtureArchive, "/", { style: "", icon: "", preload: [], scripts: {} });
const counted = (dates: (string | undefined)[]) =>
  overTime(site, dates)?.periods.map(({ label, count }) => `${label} ${count}`);

const times = (n: number, date: string) => Array.from({ length: n }, () => date);

test("months from the first to the last, empty ones too; uncertain dates are not counted", () => {
  const dates = [...times(9, "2025-01-05"), "2025-02", "2025-03-01", "2025-05-31"];
  const uncertain = [undefined, "2024", "XXXX-02-26", "../2020-03-05", "2020-01-01?"];
  assert.deepEqual(counted([...dates, ...uncertain]), [
    "January 2025 9",
    "February 2025 1",
    "March 2025 1",
    "April 2025 0",
    "May 2025 1",
  ]);
});

test("too few, or all at once: no chart", () => {
  assert.equal(counted(times(40, "2025-01-05")), undefined);
  assert.equal(counted(["2025-01", "2025-02", "2025-03", "2025-04"]), undefined);
});

test("over many years, years", () => {
  const dates = [...times(9, "2015-01-05"), "2016-02", "2017-03-01", "2022-05-31"];
  assert.deepEqual(counted(dates)?.slice(0, 4), ["2015 9", "2016 1", "2017 1", "2018 0"]);
  const props = { site, title: site.strings.overTime, unit: site.strings.quotesName, dates };
  const page = renderToString(OverTime(props)!);
  assert.match(page, /Quotes by year: 2015 – 2022/);
  assert.match(page, /<th scope="col">Year<\/th>/);
  assert.doesNotMatch(page, /month/i);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { barsOf } from "../../src/client/bars-of.ts";

const always = { from: "", to: "" };
const written = (...given: Parameters<typeof barsOf>) =>
  barsOf(...given)
    .map(({ date, count }) => `${date} ${count}`)
    .join(", ");

test("far apart, results are spread over years, those without any among them", () => {
  const counts = { years: { "2018": 2, "2022": 1 }, months: { "2018-03": 2, "2022-01": 1 } };
  assert.equal(written(counts, always), "2018 2, 2019 0, 2020 0, 2021 0, 2022 1");
});

test("close together, or in a short range, over months", () => {
  const counts = {
    years: { "2015": 4, "2021": 1, "2022": 3 },
    months: { "2015-05": 4, "2021-11": 1, "2022-02": 3 },
  };
  const short = "2021-11 1, 2021-12 0, 2022-01 0, 2022-02 3";
  assert.equal(written(counts, { from: "2021", to: "2022-06" }), short);
  const { "2015": _, ...years } = counts.years;
  const { "2015-05": __, ...months } = counts.months;
  assert.equal(written({ years, months }, always), short);
});

test("no dates, no bars; a few over centuries, only those there are", () => {
  assert.equal(written({ years: {}, months: {} }, always), "");
  assert.equal(written({ years: { "2022": 3 }, months: {} }, always), "2022 3");
  assert.equal(written({ years: { "1022": 3, "2022": 1 }, months: {} }, always), "1022 3, 2022 1");
});

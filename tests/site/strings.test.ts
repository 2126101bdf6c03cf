import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDate } from "../../src/site/format-date.ts";
import { english } from "../../src/site/strings/english.ts";
import { ukrainian } from "../../src/site/strings/ukrainian.ts";
import { stringsFor } from "../../src/site/strings.ts";

test("every language has a word for everything, and none is empty", () => {
  const walk = (one: object, other: object, path: string) => {
    assert.deepEqual(Object.keys(other).sort(), Object.keys(one).sort(), path);
    for (const [key, value] of Object.entries(one)) {
      const twin = (other as Record<string, unknown>)[key];
      assert.equal(typeof twin, typeof value, `${path}${key}`);
      if (typeof value === "object") walk(value, twin as object, `${path}${key}.`);
      if (typeof twin === "string") assert.ok(twin.trim(), `${path}${key}`);
    }
  };
  walk(english, ukrainian, "");
});

test("Ukrainian counts and dates", () => {
  const strings = stringsFor("uk");
  assert.deepEqual([1, 2, 5, 11, 21, 1000].map(strings.articles), [
    "1 стаття",
    "2 статті",
    "5 статей",
    "11 статей",
    "21 стаття",
    "1\u00a0000 статей",
  ]);
  assert.equal(formatDate("2025-08-28", strings), "28 серпня 2025");
  assert.equal(formatDate("2025-08", strings), "серпень 2025");
  assert.equal(formatDate("XXXX-02-26", strings), "26 лютого, рік невідомий");
  assert.equal(formatDate("../2025-03-05", strings), "не пізніше 5 березня 2025");
  assert.equal(formatDate("../2025-03", strings), "не пізніше: березень 2025");
});

test("a language without strings speaks English", () => {
  assert.equal(stringsFor("fr"), english);
});

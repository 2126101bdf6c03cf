import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { english } from "../src/site/strings/english.ts";
import { englishRules } from "../src/site/strings/english-rules.ts";

const golden = fileURLToPath(new URL("golden/", import.meta.url));
const texts = readdirSync(golden, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .map((path) => readFileSync(join(golden, path), "utf8"))
  .join("\n");

/** The names that golden cases have under a key. */
const shown = (key: string) => [
  ...new Set(
    [...texts.matchAll(new RegExp(`"${key}": "([a-z-]+?)(?:-indirect)?"`, "g"))].map(([, name]) => name!),
  ),
];

const { attribution, furniture, basis } = englishRules;

for (const [what, key, worded] of [
  // Why a file is refused is a rule too, and not one of a page.
  ["quotes and left-out lines", "rule", { ...attribution, ...furniture, "no-text": "", "not-json": "" }],
  ["fields", "by", { ...basis, ...english.restsOn }],
] as const)
  test(`every rule of ${what} that a golden case shows has words in src/site/strings/`, () => {
    const rules = shown(key);
    assert.ok(rules.length > 5, rules.join());
    assert.deepEqual(
      rules.filter((rule) => !(rule in worded)),
      [],
    );
  });

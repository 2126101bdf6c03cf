import assert from "node:assert/strict";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { expected, golden, rawFile, root } from "./read-cases.ts";

for (const name of readdirSync(join(root, "content/raw")).sort()) {
  const short = `seed-${name.slice(0, 3)}`;
  test(`golden: ${short}`, () => {
    mkdirSync(join(golden, short), { recursive: true });
    const actual = normalize(rawFile(`content/raw/${name}`));
    assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected(short, actual));
  });
}

for (const name of readdirSync(golden).sort()) {
  const source = readdirSync(join(golden, name)).find((file) => file.startsWith("source."));
  if (!source) continue;
  test(`golden: ${name}`, () => {
    const actual = normalize(rawFile(`tests/golden/normalize/${name}/${source}`));
    assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected(name, actual));
  });
}

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const guides = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));

test("every file that a guide names is there", () => {
  let named = 0;
  for (const guide of [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...guides.map((name) => join("docs", name)),
  ]) {
    const text = readFileSync(join(root, guide), "utf8");
    for (const [, path] of text.matchAll(
      /`((?:\.github|content|docs|layouts|scripts|src|tests)\/[^`\s]*)`/g,
    )) {
      // Stands for a name of the reader’s own.
      if (/NAME|FILE|xx|\*|…/.test(path!)) continue;
      named++;
      assert.ok(existsSync(join(root, path!)), `${guide}: ${path}`);
    }
  }
  assert.ok(named > 30);
});

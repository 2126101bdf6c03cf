import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("what a file is called and says clears no terminal and turns no line around", (t) => {
  const content = temporaryFolder(t);
  mkdirSync(join(content, "raw"));
  const name = "\u001b[2J\u202etxt.exe.txt";
  writeFileSync(
    join(content, "raw", name),
    "The lamps \u001b[31mwere lit\n\nBy Ann Lee\n\nThe lamps of the tower were lit late on Tuesday\u202e, the clerk \u001b]0;said\u0007 told the council.\n",
  );
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/normalize.ts", "--content", content, "--cache", "", ...args],
      { cwd: root, encoding: "utf8" },
    );
  for (const { stdout, stderr, status } of [run(), run("--explain", name)]) {
    assert.equal(status, 0, stderr);
    assert.match(stdout, /lamps/);
    assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]|\u202e/u);
  }
});

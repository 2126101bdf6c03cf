import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { writeMadeUpFiles } from "../../scripts/bench/made-up-files.ts";
import { buildSite } from "../../src/commands/build-site.ts";
import { makeRooms, snapshot, struck } from "./struck.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const room = makeRooms();
const run = (output: string) => {
  const args = ["--import", "tsx", join(root, "scripts/build.ts"), "--output", output, "--cache", ""];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
};

test("on a full disk the old site stays whole, and the next build with room succeeds", async (t) => {
  const disk = room();
  const mount = (...options: string[]) =>
    spawnSync("mount", ["-t", "tmpfs", "-o", ...options, "tmpfs", disk]);
  if (mount("size=16m").status !== 0) return t.skip("only an administrator may mount a small disk");
  t.after(() => spawnSync("umount", [disk]));
  const site = join(disk, "site");
  const build = () => buildSite({ content: join(root, "content"), output: site, prefix: "/" });
  assert.ok((await build()).built);
  const old = snapshot(site);
  const used = statfsSync(disk);
  const size = (used.blocks - used.bfree) * used.bsize;
  // Assets do not fit; the index does not fit.
  for (const left of [0.1, 0.75]) {
    mount(`remount,size=${Math.round(size * (1 + left))}`);
    const { status, stderr } = run(site);
    assert.notEqual(status, 0);
    assert.match(stderr, /the old site stays as it is/);
    assert.deepEqual(snapshot(site), old);
    assert.deepEqual(readdirSync(disk), ["site"]);
  }
  mount("remount,size=16m");
  assert.ok((await build()).built);
  assert.deepEqual(snapshot(site), old);
});

for (const [deed, code] of [
  ["full", "ENOSPC"],
  ["denied", "EACCES"],
] as const)
  test(`normalising that may not write (${code}) says where in a line, and finishes when it may`, async () => {
    const content = room();
    writeMadeUpFiles(join(content, "raw"), 4);
    const run = (strike: string) =>
      struck("scripts/normalize.ts", content, strike, "--content", content, "--cache", "");
    // The lock; its folder; an article.
    for (const step of [1, 2, 8]) {
      const { status, stderr } = run(`${deed} ${step}`);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${code}: .*${content}`, "m"));
      assert.doesNotMatch(stderr, /\n {4}at /);
    }
    assert.equal(run("count").status, 0);
    assert.equal(readdirSync(join(content, "articles")).length, 4);
    assert.deepEqual(readdirSync(content).sort(), ["articles", "raw", "report.json"]);
  });

test("an output that cannot be written is said in a line", () => {
  const file = join(room(), "file");
  writeFileSync(file, "");
  const { status, stderr } = run(join(file, "site"));
  assert.equal(status, 1);
  assert.match(stderr, /^E[A-Z]+: /);
  assert.doesNotMatch(stderr, /\n {4}at /);
});

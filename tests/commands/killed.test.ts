import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeMadeUpFiles } from "../../scripts/bench/made-up-files.ts";
import { buildSite } from "../../src/commands/build-site.ts";
import { normalizeContent } from "../../src/commands/normalize-content.ts";
import { makeRooms, snapshot, struck } from "./struck.ts";

/** How many kills each command must survive here; `npm run bench -- kills` asks for 50. */
const kills = Number(process.env.KILLS ?? 2);
const room = makeRooms();
/** The system's temporary folder for all that runs here. */
const temporary = room();
process.env.TMPDIR = temporary;

/** So many of a run's steps, evenly spread, the last among them. */
const spread = (steps: number) =>
  Array.from({ length: kills }, (_, i) => Math.ceil(((i + 1) * steps) / kills));

test("a build killed at any step leaves the old site or the new one, and the next mends all", async () => {
  const content = room();
  writeMadeUpFiles(join(content, "raw"), 3);
  const [deleted, renamed, changed] = (await normalizeContent({ content })).written.map((slug) =>
    join(content, "articles", `${slug}.md`),
  );
  const built = room();
  const build = (place: string) => buildSite({ content, output: join(place, "site"), prefix: "/" });
  assert.ok((await build(built)).built);
  const old = snapshot(join(built, "site"));

  rmSync(deleted!);
  renameSync(renamed!, join(content, "articles", "renamed.md"));
  writeFileSync(changed!, readFileSync(changed!, "utf8").replace(/^title: .*$/m, "title: Another title"));
  const copy = () => {
    const place = room();
    cpSync(built, place, { recursive: true });
    return place;
  };
  const run = (place: string, strike: string) =>
    struck(
      "scripts/build.ts",
      place,
      strike,
      ...["--content", content, "--cache", join(place, "cache")],
      ...["--output", join(place, "site")],
    );
  const whole = copy();
  const { steps } = run(whole, "count");
  assert.ok(steps > 30, `only ${steps} steps were seen`);
  const now = snapshot(join(whole, "site"));
  assert.notDeepEqual(now, old);

  for (const step of spread(steps)) {
    const place = copy();
    assert.equal(run(place, `kill ${step}`).signal, "SIGKILL");
    // Where folders cannot be exchanged, publishing has the old site aside for a step: see publish.test.ts.
    const served = snapshot(join(place, "site")) ?? snapshot(join(place, "site.old"))!;
    assert.deepEqual(served, served["index.html"] === old!["index.html"] ? old : now, `at step ${step}`);
    assert.ok((await build(place)).built);
    assert.deepEqual(snapshot(join(place, "site")), now, `after step ${step}`);
    assert.deepEqual(
      readdirSync(place).filter((name) => name !== "cache"),
      ["site"],
    );
    rmSync(place, { recursive: true });
  }
});

test("normalising killed at any step leaves each file old or new, and the next mends all", async () => {
  const before = room();
  writeMadeUpFiles(join(before, "raw"), 12);
  await normalizeContent({ content: before });
  // Other furniture: every article is written again.
  for (const name of readdirSync(join(before, "raw"))) {
    const path = join(before, "raw", name);
    writeFileSync(path, readFileSync(path, "utf8").replace(/^By .*$/m, "By Another Hand"));
  }
  const copy = () => {
    const place = room();
    cpSync(before, place, { recursive: true });
    return place;
  };
  const run = (place: string, strike: string) =>
    struck("scripts/normalize.ts", place, strike, "--content", place, "--cache", "");
  const whole = copy();
  const { steps } = run(whole, "count");
  assert.ok(steps > 24, `only ${steps} steps were seen`);
  const [old, now] = [snapshot(before)!, snapshot(whole)!];
  assert.notDeepEqual(now, old);

  for (const step of spread(steps)) {
    const place = copy();
    assert.equal(run(place, `kill ${step}`).signal, "SIGKILL");
    for (const [file, hash] of Object.entries(snapshot(place)!))
      if (!/(?:^|\/)\./.test(file))
        assert.ok([old[file], now[file]].includes(hash), `${file} at step ${step}`);
    await normalizeContent({ content: place });
    assert.deepEqual(snapshot(place), now, `after step ${step}`);
    rmSync(place, { recursive: true });
  }
});

test("killed commands leave nothing in the system's temporary folder", () => {
  // tsx keeps there what it has made of the sources.
  const left = readdirSync(temporary).filter((name) => !name.startsWith("tsx-"));
  assert.deepEqual(left, []);
});

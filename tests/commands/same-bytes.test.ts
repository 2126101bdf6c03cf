import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { listFiles } from "../../src/commands/list-files.ts";
import { makeRooms, snapshot } from "./struck.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const room = makeRooms();

interface Build {
  content: string;
  cache: string;
  /** Where the site's folder is made, and those that it takes to make it. */
  place?: string;
  environment?: Record<string, string>;
  preload?: string[];
}

function build({ content, cache, place = room(), environment = {}, preload = [] }: Build) {
  const output = join(place, "site");
  const command = ["scripts/build.ts", "--content", content, "--output", output, "--cache", cache];
  const loaded = ["tsx", ...preload].flatMap((module) => ["--import", module]);
  const env = { ...process.env, ...environment };
  const { status, stderr } = spawnSync(process.execPath, [...loaded, ...command], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return snapshot(output)!;
}

/** The archive again: its files written in the other order, with other times, in a folder of another length. */
function shuffled(): string {
  const content = join(room(), "elsewhere", "archive");
  mkdirSync(content, { recursive: true });
  for (const [i, file] of listFiles(join(root, "content")).reverse().entries()) {
    const to = join(content, file);
    cpSync(join(root, "content", file), to);
    const time = 1_000_000_000 + ((i * 7919) % 1000) * 86_400;
    utimesSync(to, time, time);
  }
  return content;
}

test("two builds in two places, time zones, languages and orders of files give the same bytes", (t) => {
  const [content, cache] = [join(root, "content"), room()];
  const one = build({ content, cache, environment: { TZ: "Pacific/Pago_Pago", LANG: "en_US.UTF-8" } });
  // A file system in memory lists files in another order, to esbuild and Pagefind too.
  const memory = existsSync("/dev/shm") ? mkdtempSync("/dev/shm/onrecord-") : room();
  t.after(() => rmSync(memory, { recursive: true, force: true }));
  const other = build({
    content: shuffled(),
    cache: "",
    place: memory,
    environment: { TMPDIR: memory, TZ: "Pacific/Kiritimati", LANG: "uk_UA.UTF-8", LC_ALL: "uk_UA.UTF-8" },
    preload: ["./tests/commands/reversed-folders.ts"],
  });
  assert.ok(Object.keys(one).length > 20);
  assert.deepEqual(other, one, "elsewhere, and without kept results");
  assert.deepEqual(build({ content, cache }), one, "with results kept");
});

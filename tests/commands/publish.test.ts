import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exchange } from "../../src/commands/exchange.ts";
import { mend } from "../../src/commands/publish.ts";
import { makeRooms, struck } from "./struck.ts";

const room = makeRooms();
const script = "tests/commands/publish-alone.ts";

/** A served site, and the next one beside it. */
function stage(shape: "folder" | "link"): { place: string; site: string } {
  const place = room();
  const site = join(place, "site");
  const served = shape === "link" ? join(place, "site.a") : site;
  if (shape === "link") symlinkSync("site.a", site);
  for (const [folder, text] of [
    [served, "old"],
    [`${site}.next`, "new"],
  ] as const) {
    mkdirSync(join(folder, "about"), { recursive: true });
    for (const name of ["index.html", "about/index.html"]) writeFileSync(join(folder, name), text);
  }
  return { place, site };
}
/** "old", "new" or, of a half site, both; nothing where there is none. */
function stateOf(site: string): string {
  const pages = ["index.html", "about/index.html"].map((name) => join(site, name));
  return existsSync(site) ? [...new Set(pages.map((page) => readFileSync(page, "utf8")))].join() : "";
}

/** What can be seen at a site while it is published, and what mending makes of it, killed at each step. */
function statesWhenKilled(shape: "folder" | "link"): string[] {
  const seen: string[] = [];
  for (let step = 1; ; step++) {
    const { place, site } = stage(shape);
    const { signal, status, stderr } = struck(script, place, `kill ${step}`, site);
    seen.push(stateOf(site));
    mend(site);
    assert.equal(stateOf(site), seen.at(-1) || "old");
    assert.equal(readdirSync(place).length, shape === "link" ? 2 : 1);
    if (signal === "SIGKILL") continue;
    assert.equal(status, 0, stderr);
    return seen;
  }
}
/** Without programs that could exchange two folders. */
function withoutPrograms<T>(work: () => T): T {
  const { PATH } = process.env;
  process.env.PATH = "";
  try {
    return work();
  } finally {
    process.env.PATH = PATH;
  }
}
const canExchange = () => {
  const { site } = stage("folder");
  return exchange(`${site}.next`, site);
};

test("killed at each step of publishing, the site is the old one whole or the new one: a link", () => {
  assert.deepEqual([...new Set(statesWhenKilled("link"))], ["old", "new"]);
});

test("killed at each step of publishing, the site is the old one whole or the new one: a folder", (t) => {
  if (!canExchange()) return t.skip("nothing here can exchange two folders");
  assert.deepEqual([...new Set(statesWhenKilled("folder"))], ["old", "new"]);
});

test("where nothing can exchange folders, there is no site between two steps only, until it is mended", () => {
  const seen = withoutPrograms(() => statesWhenKilled("folder"));
  assert.deepEqual([...new Set(seen)], ["old", "", "new"]);
  assert.equal(seen.filter((state) => state === "").length, 1);
});

test("two folders are exchanged, or neither is touched", () => {
  const { site } = stage("folder");
  const states = () => [site, `${site}.next`].map(stateOf);
  assert.equal(
    withoutPrograms(() => exchange(`${site}.next`, site)),
    false,
  );
  assert.deepEqual(states(), ["old", "new"]);
  const done = exchange(`${site}.next`, site);
  assert.deepEqual(states(), done ? ["new", "old"] : ["old", "new"]);
});

test("a link that leads elsewhere is turned, and what it led to is left alone", () => {
  const { place, site } = stage("folder");
  const elsewhere = join(place, "elsewhere");
  cpSync(site, elsewhere, { recursive: true });
  const linked = join(room(), "site");
  symlinkSync(elsewhere, linked);
  cpSync(`${site}.next`, `${linked}.next`, { recursive: true });
  struck(script, place, "count", linked);
  assert.equal(stateOf(linked), "new");
  assert.equal(stateOf(elsewhere), "old");
});

test("a file is the old one or the new one wherever its writing is killed", () => {
  const seen = new Set<string>();
  for (let step = 1; ; step++) {
    const path = join(room(), "a.md");
    writeFileSync(path, "old");
    const run = struck("tests/commands/write-alone.ts", join(path, ".."), `kill ${step}`, path, "new");
    seen.add(readFileSync(path, "utf8"));
    if (run.signal !== "SIGKILL") break;
  }
  assert.deepEqual([...seen], ["old", "new"]);
});

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { ReportEntry } from "../../src/archive/report.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { fixtures } from "./hostile-site.ts";
import { writeUnreadable } from "./made-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = ["--import", "tsx", "scripts/normalize.ts", "--content"];

function copyOfFixtures(t: TestContext): string {
  const content = join(temporaryFolder(t), "content");
  cpSync(fixtures, content, { recursive: true });
  return content;
}

test("the same articles on machines from -11 to +14 hours", (t) => {
  const results = ["Pacific/Pago_Pago", "Pacific/Kiritimati"].map((TZ) => {
    const content = copyOfFixtures(t);
    execFileSync(process.execPath, [...command, content], { cwd: root, env: { ...process.env, TZ } });
    const articles = readdirSync(join(content, "articles")).sort();
    return ["report.json", ...articles.map((name) => `articles/${name}`)].map((name) => [
      name,
      readFileSync(join(content, name), "utf8"),
    ]);
  });
  assert.ok(results[0]!.length > 50);
  assert.deepEqual(results[0], results[1]);
});

test("files and folders that may not be read are reported, the others read", (t) => {
  const content = copyOfFixtures(t);
  writeUnreadable(join(content, "raw"));
  mkdirSync(join(content, "articles"));
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if ("uid" in nobody) {
    // Root may read everything: somebody else has to try, where the project is open to others.
    const seen = spawnSync(process.execPath, ["--version"], { cwd: root, ...nobody });
    if (seen.status !== 0) return t.skip("the project is closed to others");
    for (const path of [join(content, ".."), content, join(content, "articles")])
      chownSync(path, 65534, 65534);
  }
  const { status, stderr } = spawnSync(process.execPath, [...command, content], {
    cwd: root,
    encoding: "utf8",
    ...nobody,
    env: { ...process.env, HOME: tmpdir() },
  });
  // So that it can be removed.
  chmodSync(join(content, "raw/closed"), 0o700);
  assert.equal(status, 0, stderr);
  const { entries } = JSON.parse(readFileSync(join(content, "report.json"), "utf8")) as {
    entries: ReportEntry[];
  };
  const refused = entries.flatMap(({ file, problems }) => problems.map(({ rule }) => `${file} ${rule}`));
  assert.ok(refused.includes("unreadable.txt unreadable"), refused.join());
  assert.ok(refused.includes("closed/ unreadable"), refused.join());
  assert.ok(entries.filter(({ slug }) => slug).length > 50);
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("two builds in two places, time zones and languages give the same bytes", (t) => {
  const directory = mkdtempSync(join(tmpdir(), "onrecord-"));
  t.after(() => rmSync(directory, { recursive: true }));
  const builds = [
    { TZ: "Pacific/Pago_Pago", LANG: "en_US.UTF-8" },
    { TZ: "Pacific/Kiritimati", LANG: "uk_UA.UTF-8", LC_ALL: "uk_UA.UTF-8" },
  ].map((environment, i) => {
    const output = join(directory, `somewhere-${i}`, "site");
    const args = ["--import", "tsx", "scripts/build.ts", "--output", output];
    execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, ...environment } });
    const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(output.length),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ])
      .sort();
  });
  assert.ok(builds[0]!.length > 20);
  assert.deepEqual(builds[0], builds[1]);
});

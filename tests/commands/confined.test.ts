import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runConfined } from "../../scripts/run-confined.ts";
import { buildSite } from "../../src/commands/build-site.ts";
import { readOutput } from "../read-output.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const place = join(root, ".cache", `confined-${process.pid}`);
before(() => mkdirSync(place, { recursive: true }));
after(() => rmSync(place, { recursive: true }));

test("confined to the project and its output, a build gives the same bytes", async () => {
  const [confined, free, cache] = ["confined", "free", "cache"].map((name) => join(place, name));
  const args = ["--confined", "--output", confined!, "--cache", cache!, "--pathprefix=/archive/"];
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts", ...args], { cwd: root });
  const built = await buildSite({
    content: join(root, "content"),
    output: free!,
    prefix: "/archive/",
    cache: join(place, "other-cache"),
  });
  assert.ok(built.built);
  assert.deepEqual(readOutput(confined!), readOutput(free!));
});

test("what would read or write elsewhere is refused", () => {
  const answers = join(place, "answers.json");
  const script = join(place, "curious.mjs");
  writeFileSync(
    script,
    `import { readFileSync, readdirSync, writeFileSync } from "node:fs";
    const attempts = {
      "read the machine": () => readFileSync("/etc/passwd"),
      "list the folder above": () => readdirSync(${JSON.stringify(join(root, ".."))}),
      "write the content": () => writeFileSync(${JSON.stringify(join(root, "content", "curious.txt"))}, ""),
      "write elsewhere": () => writeFileSync(${JSON.stringify(join(tmpdir(), "curious.txt"))}, ""),
      "read the content": () => readdirSync(${JSON.stringify(join(root, "content"))}),
    };
    const outcome = Object.entries(attempts).map(([name, attempt]) => {
      try { attempt(); return [name, "done"]; } catch (error) { return [name, error.code]; }
    });
    writeFileSync(${JSON.stringify(answers)}, JSON.stringify(Object.fromEntries(outcome)));`,
  );
  assert.equal(runConfined(script, [], { read: [], write: [answers] }), 0);
  assert.deepEqual(JSON.parse(readFileSync(answers, "utf8")), {
    "read the machine": "ERR_ACCESS_DENIED",
    "list the folder above": "ERR_ACCESS_DENIED",
    "write the content": "ERR_ACCESS_DENIED",
    "write elsewhere": "ERR_ACCESS_DENIED",
    "read the content": "done",
  });
});

test("an output outside of the project is refused with the reason", (t) => {
  const said: string[] = [];
  t.mock.method(console, "error", (line: string) => said.push(line));
  assert.equal(runConfined("scripts/build.ts", [], { read: [], write: [join(root, "..", "site")] }), 2);
  assert.match(said.join(), /below .* only/);
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
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

/** What comes of each attempt, a line of JavaScript, in a confined process: "done", or the error's code. */
function attempt(attempts: Record<string, string>): Record<string, string> {
  const [answers, script] = ["answers.json", "curious.mjs"].map((name) => join(place, name)) as [
    string,
    string,
  ];
  const lines = Object.entries(attempts).map(
    ([name, line]) => `
    try { ${line}; answers[${JSON.stringify(name)}] = "done"; }
    catch (error) { answers[${JSON.stringify(name)}] = error.code; }`,
  );
  writeFileSync(
    script,
    `import { readFileSync, readdirSync, writeFileSync } from "node:fs";
    import { execFileSync, execSync, fork, spawn, spawnSync } from "node:child_process";
    import { once } from "node:events";
    import { Worker } from "node:worker_threads";
    const inThread = async (line, options) => {
      const thread = new Worker(\`try { \${line}; } catch (error) { process.exitCode = error.code === "ERR_ACCESS_DENIED" ? 9 : 1; }\`, { eval: true, ...options });
      const [exit] = await once(thread, "exit");
      if (exit) throw Object.assign(new Error(), { code: exit === 9 ? "ERR_ACCESS_DENIED" : exit });
    };
    const answers = {};${lines.join("")}
    writeFileSync(${JSON.stringify(answers)}, JSON.stringify(answers));`,
  );
  assert.equal(runConfined(script, [], { read: [], write: [answers] }), 0);
  return JSON.parse(readFileSync(answers, "utf8"));
}
const all = (outcome: string, attempts: Record<string, string>) =>
  Object.fromEntries(Object.keys(attempts).map((name) => [name, outcome]));

test("what would read or write elsewhere is refused", () => {
  const own = { "read the content": `readdirSync(${JSON.stringify(join(root, "content"))})` };
  const elsewhere = {
    "read the machine": 'readFileSync("/etc/passwd")',
    "list the folder above": `readdirSync(${JSON.stringify(join(root, ".."))})`,
    "write the content": `writeFileSync(${JSON.stringify(join(root, "content", "curious.txt"))}, "")`,
    "write elsewhere": `writeFileSync(${JSON.stringify(join(tmpdir(), "curious.txt"))}, "")`,
    "read in a thread": `await inThread('require("fs").readFileSync("/etc/passwd")')`,
    "read in a thread with options": `await inThread('require("fs").readFileSync("/etc/passwd")', { execArgv: [] })`,
    "read in a thread with variables": `await inThread('require("fs").readFileSync("/etc/passwd")', { env: {} })`,
  };
  assert.deepEqual(attempt({ ...own, ...elsewhere }), {
    ...all("done", own),
    ...all("ERR_ACCESS_DENIED", elsewhere),
  });
});

test("workers that read the articles of a large archive are confined, too", () => {
  const [task, work] = [join(place, "task.mjs"), join(root, "src/work/work-through.ts")];
  writeFileSync(
    task,
    `import { readFileSync } from "node:fs";
    export default () => ({ name }) => readFileSync(name, "utf8").length;`,
  );
  const own = join(root, "package.json");
  const reading = (name: string) =>
    `const { workThrough } = await import(${JSON.stringify(work)});
    const task = { module: ${JSON.stringify(pathToFileURL(task).href)}, make: () => () => 0 };
    const names = [${JSON.stringify(name)}];
    const works = workThrough({ task, shared: null, names, read: () => Buffer.from(""), poolFrom: 1 });
    for await (const { result, problem } of works)
      if (!(result > 0)) throw Object.assign(new Error(), { code: problem?.reason });`;
  const outcomes = attempt({ own: reading(own), machine: reading("/etc/passwd") });
  assert.equal(outcomes.own, "done");
  assert.match(outcomes.machine!, /access .* restricted/i);
});

test("programs other than those named are not started", () => {
  const node = JSON.stringify(process.execPath);
  const programs = {
    spawn: 'spawn("true")',
    spawnSync: 'spawnSync("true")',
    execSync: 'execSync("true")',
    execFileSync: 'execFileSync("true")',
    "a shell": 'spawnSync("true", [], { shell: true })',
    fork: `fork(${JSON.stringify(join(root, "scripts/check.ts"))})`,
    "Node again": `spawnSync(${node}, ["--version"])`,
    "a program of Perl's": 'spawnSync("perl", ["-e", "1"])',
    "from a thread": `await inThread('require("child_process").spawnSync("true")', { execArgv: [] })`,
  };
  assert.deepEqual(attempt(programs), all("ERR_ACCESS_DENIED", programs));
});

test("an output outside of the project is refused with the reason", (t) => {
  const said: string[] = [];
  t.mock.method(console, "error", (line: string) => said.push(line));
  assert.equal(runConfined("scripts/build.ts", [], { read: [], write: [join(root, "..", "site")] }), 2);
  assert.match(said.join(), /below .* only/);
});

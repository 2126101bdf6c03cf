import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Outcome, type WorkOptions, workThrough } from "../../src/work/work-through.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { calls, moodyTask } from "./moody-task.ts";

type Files = Record<string, string>;

async function work(files: Files, options: WorkOptions = {}, unit = "letters") {
  const outcomes: Outcome<{ length: string }>[] = [];
  const all = workThrough({
    task: moodyTask,
    shared: { unit },
    names: Object.keys(files),
    read: (name) => Buffer.from(files[name]!),
    ...options,
  });
  for await (const outcome of all) outcomes.push(outcome);
  return outcomes.map((outcome) =>
    "result" in outcome ? [outcome.name, outcome.result.length] : [outcome.name, outcome.problem.rule],
  );
}
/** How many files were done anew. */
async function countDone(...args: Parameters<typeof work>): Promise<number> {
  const before = calls.count;
  await work(...args);
  return calls.count - before;
}
function folderFor(t: TestContext): string {
  const folder = temporaryFolder(t);
  return folder;
}
const files: Files = { "a.txt": "one", "b.txt": "three", "c.txt": "fifteen" };

test("the same comes out with and without workers, in the order of the names", async () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.txt`, "x".repeat(i)]));
  const alone = await work(many);
  assert.deepEqual(alone[7], ["7.txt", "7 letters"]);
  const before = calls.count;
  assert.deepEqual(await work(many, { poolFrom: 1 }), alone);
  assert.equal(calls.count, before, "the workers did not do it");
});

test("a file over which the task throws or hangs is that file's problem, and the others are read", async () => {
  const odd = { ...files, "d.txt": "throw", "e.txt": "hang", "f.txt": "ponder", "g.txt": "four" };
  assert.deepEqual(await work(odd, { patience: 2000 }), [
    ["a.txt", "3 letters"],
    ["b.txt", "5 letters"],
    ["c.txt", "7 letters"],
    ["d.txt", "program-mistake"],
    ["e.txt", "too-slow"],
    ["f.txt", "too-slow"],
    ["g.txt", "4 letters"],
  ]);
});

test("so is one over which a worker throws, ends or hangs", async () => {
  const odd = { ...files, "d.txt": "throw", "e.txt": "exit", "f.txt": "hang", "g.txt": "four" };
  assert.deepEqual(await work(odd, { poolFrom: 1, patience: 10_000 }), [
    ["a.txt", "3 letters"],
    ["b.txt", "5 letters"],
    ["c.txt", "7 letters"],
    ["d.txt", "program-mistake"],
    ["e.txt", "worker-died"],
    ["f.txt", "too-slow"],
    ["g.txt", "4 letters"],
  ]);
});

test("what was done is not done again, until the file or what all share is another", async (t) => {
  const cache = folderFor(t);
  assert.equal(await countDone(files, { cache }), 3);
  assert.equal(await countDone(files, { cache }), 0);
  assert.deepEqual(await work(files, { cache }), await work(files));
  assert.equal(await countDone({ ...files, "b.txt": "trees" }, { cache }), 1);
  assert.equal(await countDone({ "renamed.txt": "one" }, { cache }), 1);
  assert.equal(await countDone(files, { cache }, "signs"), 3);
  assert.equal(await countDone({ "d.txt": "throw" }, { cache }), 1);
  assert.equal(await countDone({ "d.txt": "throw" }, { cache }), 1);
});

test("an entry that is cut short, changed or another's is not believed", async (t) => {
  const cache = folderFor(t);
  const right = await work(files, { cache });
  const folder = join(cache, readdirSync(cache)[0]!);
  const spoil: ((path: string, others: string[]) => void)[] = [
    (path) => writeFileSync(path, readFileSync(path, "utf8").slice(0, -3)),
    (path) => writeFileSync(path, readFileSync(path, "utf8").replace(/\d+ letters/, "99 letters")),
    (path) => writeFileSync(path, ""),
    (path) => writeFileSync(path, '{"length":"99 letters"}'),
    (path, others) => renameSync(others[0]!, path),
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ];
  for (const step of spoil) {
    const [first, ...others] = readdirSync(folder).map((name) => join(folder, name));
    step(first!, others);
    assert.deepEqual(await work(files, { cache }), right);
  }
});

test("results of other rules are removed; where nothing can be kept the work is done all the same", async (t) => {
  const cache = folderFor(t);
  await work(files, { cache });
  const [version] = readdirSync(cache);
  renameSync(join(cache, version!), join(cache, "0123456789abcdef"));
  writeFileSync(join(cache, "mine"), "");
  assert.equal(await countDone(files, { cache }), 3);
  assert.deepEqual(readdirSync(cache).sort(), [version, "mine"].sort());
  assert.equal(await countDone(files, { cache: join(cache, "mine", "below-a-file") }), 3);
});

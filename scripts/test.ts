import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { groupBy } from "../src/group-by.ts";

/**
 * Type-check, lint, then every test file by name (Node's runner finds none by itself when tsx is loaded). Names on
 * the command line pick files: npm test -- quotes browser
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const picked = process.argv.slice(2);

/** Where tests start browsers or commands, or change what a process has: each of their files has one to itself. */
const apart = ["browser", "commands", "hostile", "search", "work"];
/** Where the files are named that share a process. */
const shared = join(root, ".cache", `tests-${process.pid}`);

const files = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .filter((name) => !picked.length || picked.some((part) => name.includes(part)))
  .sort();
if (!files.length) {
  console.error(`no test file has ${picked.join(" or ")} in its name`);
  process.exit(2);
}

step("types", "node_modules/typescript/bin/tsc", "--noEmit");
step("lint", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".");
// One file a core; by itself the runner leaves a core idle, which is half of a small machine.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const setUp = ["--import", "tsx", "--import", "./tests/seed.ts"];
step("tests", ...setUp, "--test", concurrency, "--test-reporter=spec", ...processes());

/**
 * A file for each process: first those that have one to themselves, which are the long ones. The others share one with
 * their room, since loading the program takes longer than most of them.
 */
function processes(): string[] {
  const isApart = (name: string) => apart.includes(name.split("/")[0]!);
  const others = files.filter((name) => !isApart(name));
  const rooms = groupBy(others, (name) => (name.includes("/") ? name.split("/")[0]! : "all"));
  mkdirSync(shared, { recursive: true });
  process.on("exit", () => rmSync(shared, { recursive: true }));
  for (const [room, own] of rooms) {
    const paths = own.map((name) => pathToFileURL(join(root, "tests", name)).href);
    writeFileSync(nameOf(room), paths.map((path) => `import "${path}";\n`).join(""));
  }
  return [...files.filter(isApart).map((name) => join("tests", name)), ...[...rooms.keys()].map(nameOf)];
}

function nameOf(room: string): string {
  return join(shared, `${room}.mjs`);
}

function step(name: string, ...args: string[]): void {
  console.log(`── ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

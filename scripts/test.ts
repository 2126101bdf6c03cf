import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Type-check, lint, then every test file by name (Node's runner finds none by itself when tsx is loaded). Names on
 * the command line pick files: npm test -- quotes browser
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const picked = process.argv.slice(2);

const files = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .filter((name) => !picked.length || picked.some((part) => name.includes(part)))
  .sort()
  .map((name) => join("tests", name));
if (!files.length) {
  console.error(`no test file has ${picked.join(" or ")} in its name`);
  process.exit(2);
}

step("types", "node_modules/typescript/bin/tsc", "--noEmit");
step("lint", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".");
// One file a core; by itself the runner leaves a core idle, which is half of a small machine.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const setUp = ["--import", "tsx", "--import", "./tests/seed.ts"];
step("tests", ...setUp, "--test", concurrency, "--test-reporter=spec", ...files);

function step(name: string, ...args: string[]): void {
  console.log(`── ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

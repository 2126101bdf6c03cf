import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}
const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

test("every dependency is named in CONTRIBUTING with its purpose, and nothing else is", () => {
  const table = read("CONTRIBUTING.md").split("\n## Dependencies\n")[1]!.split("\n## ")[0]!;
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !/^\| (package|---)/.test(line));
  const listed = rows.flatMap((row) => {
    const [, names, purpose] = row.split("|").map((cell) => cell.trim());
    assert.ok(purpose, row);
    return names!.split(", ").map((name) => name.split(" ")[0]!);
  });
  const covers = (pattern: string, name: string) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  const unnamed = Object.keys(wanted).filter((name) => !listed.some((pattern) => covers(pattern, name)));
  const idle = listed.filter((pattern) => !Object.keys(wanted).some((name) => covers(pattern, name)));
  assert.deepEqual({ unnamed, idle }, { unnamed: [], idle: [] });
});

test("dependencies are exact versions, and the lock has each", () => {
  for (const [name, version] of Object.entries(wanted)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name);
  }
});

/** Programs of other systems whose hashes could not be had where the lock was written: these and no others. */
const bare = [
  ...["android-arm64", "android-x64", "darwin-arm64", "darwin-x64", "linux-arm64-musl", "linux-x64-musl"].map(
    (system) => `@biomejs/cli-${system}`,
  ),
  ...["win32-arm64", "win32-x64"].map((system) => `@biomejs/cli-${system}`),
  ...["darwin-arm64", "darwin-x64", "freebsd-x64", "windows-arm64", "windows-x64"].map(
    (system) => `@pagefind/${system}`,
  ),
];

test("the lock names no registry, and has every package's hash but for those named", () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path);
  for (const [path, { resolved }] of packages) assert.equal(resolved, undefined, path);
  const without = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
  assert.deepEqual(
    without.map(([path]) => path.replace("node_modules/", "")),
    bare,
  );
  for (const [path, { optional, os }] of without) assert.ok(optional && os, path);
});

test("the lock has every system's program of what ships one", () => {
  for (const name of ["pagefind", "@biomejs/biome", "esbuild", "typescript"]) {
    const programs = Object.entries(lock.packages[`node_modules/${name}`]!.optionalDependencies ?? {});
    assert.ok(programs.length >= 7, name);
    for (const [program, version] of programs)
      assert.equal(lock.packages[`node_modules/${program}`]?.version, version, program);
  }
});

test("only esbuild runs a script when it is installed", () => {
  const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  assert.deepEqual(
    scripted.map(([path]) => path),
    ["node_modules/esbuild"],
  );
});

test("every action is pinned to a commit, with its version beside it", () => {
  const directory = ".github/workflows";
  for (const file of readdirSync(join(root, directory))) {
    const uses = read(`${directory}/${file}`).match(/^.*\buses:.*$/gm) ?? [];
    assert.ok(uses.length > 0, file);
    for (const line of uses) assert.match(line, /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, file);
  }
});

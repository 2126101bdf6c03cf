import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listFiles } from "../../src/commands/list-files.ts";
import { asJavaScript } from "./as-javascript.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const folder = join(root, ".cache", `struck-${process.pid}`);
/** What is started dozens of times. A build is not among them: its templates are TypeScript. */
const prepared = await asJavaScript(
  [
    "scripts/normalize.ts",
    ...["publish-alone", "strike", "write-alone"].map((name) => `tests/commands/${name}.ts`),
  ],
  folder,
);
after(() => rmSync(folder, { recursive: true }));

/** Runs a command of the project that is struck at one of its steps below a folder: see strike.ts. */
export function struck(script: string, below: string, strike: string, ...args: string[]) {
  const command = prepared.get(script);
  const preload = pathToFileURL(prepared.get("tests/commands/strike.ts")!).href;
  const options = [...(command ? [] : ["--import", "tsx"]), "--import", preload];
  const env = { ...process.env, STRIKE: strike, STRIKE_BELOW: below };
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [...options, command ?? join(root, script), ...args],
    { env, encoding: "utf8" },
  );
  return { status, signal, stderr, steps: Number(/steps: (\d+)/.exec(stderr)?.[1]) };
}

/** Gives new empty folders, which are gone when the tests are. */
export function makeRooms(): () => string {
  const directory = mkdtempSync(join(tmpdir(), "onrecord-"));
  after(() => rmSync(directory, { recursive: true }));
  let count = 0;
  return () => {
    const path = join(directory, String(count++));
    mkdirSync(path);
    return path;
  };
}

/** Each file below a folder with its bytes' hash; undefined where there is no folder. */
export function snapshot(folder: string): Record<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RawFile } from "../../src/normalize/normalize.ts";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const golden = join(root, "tests/golden/normalize");

/** A raw file by its path under the project's root. */
export function rawFile(path: string): RawFile {
  return { name: path.split("/").at(-1)!, bytes: readFileSync(join(root, path)) };
}

/** A made-up text file. */
export function textFile(text: string, name = "page.txt"): RawFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** What a case should give; with UPDATE_GOLDEN=1 it is rewritten with what it gives now. */
export function expected(name: string, actual: unknown): unknown {
  const path = join(golden, name, "expected.json");
  if (process.env.UPDATE_GOLDEN === "1" || !existsSync(path))
    writeFileSync(path, `${JSON.stringify(actual, null, 2)}\n`);
  return JSON.parse(readFileSync(path, "utf8"));
}

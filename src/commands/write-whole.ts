import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What stands beside a file while it is written: nobody reads names with a dot. */
const unfinished = /^\..+\.(?:md|json)\.tmp$/;

/**
 * Writes a file so that it is the old one or the new one at any moment, never half of either. One process at a time
 * may write in a folder.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    // A full disk does not say which file it has no room for.
    if (error instanceof Error && !error.message.includes(next)) error.message += ` '${path}'`;
    throw error;
  }
}

/** Removes what a process that was killed had not finished in a folder. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (unfinished.test(name)) rmSync(join(folder, name));
}

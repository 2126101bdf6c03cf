import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";

const pack = promisify(deflateRaw);

/** Writes a list for the browser as compressed JSON: hosts compress some files, and this is as small on any. */
export async function writePacked(file: string, value: unknown): Promise<void> {
  await writeFile(file, await pack(JSON.stringify(value), { level: 9 }));
}

import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";

const pack = promisify(deflateRaw);

/** Writes a list for the browser as compressed JSON: hosts compress some files, and this is as small on any. */
export async function writePacked(file: string, value: unknown): Promise<void> {
  await writeDeflated(file, JSON.stringify(value));
}

/**
 * Writes whole numbers below 2^24: the low bytes of all, then the middle, then the high ones. Most are small, and
 * compress far better so than as text.
 */
export async function writeNumbers(file: string, numbers: number[]): Promise<void> {
  const planes = [0, 8, 16].map((shift) => Uint8Array.from(numbers, (number) => number >>> shift));
  await writeDeflated(file, Buffer.concat(planes));
}

/** Writes bytes, or a text, compressed. */
export async function writeDeflated(file: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await pack(bytes, { level: 9 }));
}

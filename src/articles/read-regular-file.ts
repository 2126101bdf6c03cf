import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { Problem } from "../model.ts";

/** How much of a file is shown to `refuse`, in bytes. */
const headLength = 4096;

/**
 * The bytes of a regular file, or why it is not read: links are not followed, pipes not waited for, and what the
 * system refuses is a problem like any other.
 * @param file its name, for problems
 * @param refuse tells from the first bytes why the rest should not be read
 */
export function readRegularFile(
  path: string,
  file: string,
  refuse?: (head: Buffer) => { rule: string; reason: string } | undefined,
): Buffer | Problem {
  let handle: number | undefined;
  try {
    // Windows has no O_NOFOLLOW and no O_NONBLOCK: undefined, which adds nothing.
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    handle = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(handle);
    if (!stats.isFile())
      return { file, rule: "not-a-file", reason: "only regular files are read: take it out" };
    const head = Buffer.alloc(Math.min(headLength, stats.size));
    readSync(handle, head, 0, head.length, 0);
    const refusal = refuse?.(head);
    return refusal ? { file, ...refusal } : readFileSync(handle);
  } catch (error) {
    return unreadable(file, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** A text of ours (Markdown, YAML), which is UTF-8. */
export function readTextFile(path: string, file: string): string | Problem {
  const bytes = readRegularFile(path, file);
  return Buffer.isBuffer(bytes) ? decodeText(bytes, file) : bytes;
}

/** The text of such a file, or where it is not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string): string | Problem {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const line = new TextDecoder().decode(bytes).split("\ufffd", 1)[0]!.split("\n").length;
    return {
      file,
      line,
      rule: "not-utf-8",
      reason: "the file is not UTF-8 here: mend it or save it as UTF-8",
    };
  }
}

/** Why the system does not hand a file or folder over. */
export function unreadable(file: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  // What a link opened without being followed says.
  if (code === "ELOOP")
    return { file, rule: "symbolic-link", reason: "links are not followed: put the file itself here" };
  return { file, rule: "unreadable", reason: `it cannot be read (${code ?? message}): see who may read it` };
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Explained, explain, type KnownSource } from "../normalize/normalize.ts";

/** What normalising makes of each line of one raw file; undefined where there is no such file. */
export function explainFile(options: {
  content: string;
  /** Name inside raw/. */
  file: string;
  sources: KnownSource[];
}): Explained[] | undefined {
  const path = join(options.content, "raw", options.file);
  if (!existsSync(path)) return undefined;
  return explain({ name: options.file, bytes: readFileSync(path) }, options.sources);
}

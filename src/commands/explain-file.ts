import { join } from "node:path";
import { readRegularFile } from "../articles/read-regular-file.ts";
import { type Explained, explain, type KnownSource } from "../normalize/normalize.ts";

/** What normalising makes of each line of one raw file; undefined where there is none to read. */
export function explainFile(options: {
  content: string;
  /** Name inside raw/. */
  file: string;
  sources: KnownSource[];
}): Explained[] | undefined {
  const bytes = readRegularFile(join(options.content, "raw", options.file), options.file);
  return Buffer.isBuffer(bytes) ? explain({ name: options.file, bytes }, options.sources) : undefined;
}

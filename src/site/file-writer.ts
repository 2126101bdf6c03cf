import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { permalink } from "./address.ts";

/** Writes what stands at a path of the site; one that ends in a slash is a page's. */
export function fileWriter(output: string): (path: string, content: string | Uint8Array) => void {
  return (path, content) => {
    const file = join(output, permalink(path.endsWith("/") ? `${path}index.html` : path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
}

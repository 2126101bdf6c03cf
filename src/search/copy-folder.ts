import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Copies a folder with all below it. Node's own way looks at the folders above, which a confined build may not. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, copy);
    else await copyFile(source, copy);
  }
}

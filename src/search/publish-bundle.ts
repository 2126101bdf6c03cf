import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { IndexedPage } from "./condense-bundle.ts";
import { copyFolder } from "./copy-folder.ts";

/**
 * Publishes a bundle that {@link ./condense-bundle.ts} made. Programs are put apart: those for articles and for quotes
 * are the same, and are loaded once.
 *
 * @param output the directory of all indexes
 * @param view which of them
 * @returns what its pages hold, by their place
 */
export async function publishBundle(
  bundle: string,
  output: string,
  view: string,
  language: string,
): Promise<[place: number, page: IndexedPage][]> {
  const program = join(output, `programs/${language}.bin`);
  await mkdir(dirname(program), { recursive: true });
  await copyFile(join(bundle, "program.bin"), program);
  const own = join(output, view, language);
  await copyFolder(join(bundle, "words"), join(own, "words"));
  for (const file of ["about.json", "pages.bin"]) await copyFile(join(bundle, file), join(own, file));
  return JSON.parse(await readFile(join(bundle, "content.json"), "utf8"));
}

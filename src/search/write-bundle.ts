import { rm } from "node:fs/promises";
import { createIndex } from "pagefind";

export interface BundleOptions {
  /** Pages to index, by their place among all articles. */
  pages: { place: number; html: string }[];
  /** Directory to write the bundle into; removed first, since Pagefind never removes old fragments. */
  output: string;
  /** ISO 639-1: which stemmer to use on every page. */
  language: string;
}

/**
 * Indexes pages into a Pagefind bundle, one after another: a directory would be read in the file system's order,
 * and the index with it; and Pagefind takes no more at a time.
 *
 * @throws with Pagefind's words where it refuses a step
 */
export async function writeBundle({ pages, output, language }: BundleOptions): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
  if (index === undefined) throw failure("Pagefind did not start", errors);
  try {
    for (const { place, html } of pages) {
      const added = await index.addHTMLFile({ sourcePath: `${place}.html`, content: html });
      if (added.errors.length > 0) throw failure(`Pagefind could not read page ${place}`, added.errors);
    }
    await rm(output, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw failure(`Pagefind could not write ${output}`, written.errors);
  } finally {
    await index.deleteIndex();
  }
}

function failure(what: string, errors: string[]): Error {
  return new Error(`${what}: ${errors.join("; ") || "no reason given"}`);
}

import { rm } from "node:fs/promises";

export interface BundleOptions {
  /** Pages to index, by their place among all articles. */
  pages: { place: number; html: string }[];
  /** Directory to write the bundle into; removed first, since Pagefind never removes old fragments. */
  output: string;
  /** ISO 639-1: which stemmer to use on every page. */
  language: string;
}

/** So many pages are sent ahead, so that Pagefind never waits for the next. */
const sentAhead = 100;

/**
 * Indexes pages into a Pagefind bundle. Pagefind takes them one after another in the order they are sent; a directory
 * would be read in the file system's order, and the index with it.
 *
 * @throws with Pagefind's words where it refuses a step
 */
export async function writeBundle({ pages, output, language }: BundleOptions): Promise<void> {
  const { createIndex, close } = await ownPagefind();
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
    if (index === undefined) throw failure("Pagefind did not start", errors);
    for (let at = 0; at < pages.length; at += sentAhead) {
      const sent = pages.slice(at, at + sentAhead).map(async ({ place, html }) => {
        const added = await index.addHTMLFile({ sourcePath: `${place}.html`, content: html });
        if (added.errors.length > 0) throw failure(`Pagefind could not read page ${place}`, added.errors);
      });
      await Promise.all(sent);
    }
    await rm(output, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw failure(`Pagefind could not write ${output}`, written.errors);
  } finally {
    await close();
  }
}

let opened = 0;

/** Pagefind with a process of its own. Its module keeps one process, and so it is loaded anew for each. */
async function ownPagefind(): Promise<typeof import("pagefind")> {
  return import(`${import.meta.resolve("pagefind")}?${opened++}`);
}

function failure(what: string, errors: string[]): Error {
  return new Error(`${what}: ${errors.join("; ") || "no reason given"}`);
}

import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createIndex } from "pagefind";

/** Pagefind's own interface, which our client replaces; the stock one would run a filter value's markup. */
const unused = [
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-ui.css",
  "pagefind-ui.js",
  "pagefind-worker.js",
];

export interface BundleOptions {
  /** Directory of pages, a record each; its address in the index is the page's path in it. */
  pages: string;
  /** Directory to write the bundle into; removed first, since Pagefind never removes old fragments. */
  output: string;
  /** ISO 639-1: which stemmer to use on every page. */
  language: string;
  /** Upper limit of fragment files; a page's own file each where absent. */
  maxFragments?: number;
}

/**
 * Indexes a directory of pages into a Pagefind bundle.
 *
 * @returns the number of pages in the index
 * @throws with Pagefind's words where it refuses a step
 */
export async function writeBundle({ pages, output, language, maxFragments }: BundleOptions): Promise<number> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    // An article may be called "index".
    keepIndexUrl: true,
    ...(maxFragments !== undefined && { maxFragments }),
  });
  if (index === undefined) throw failure("Pagefind did not start", errors);
  try {
    const added = await index.addDirectory({ path: pages });
    if (added.errors.length > 0) throw failure(`Pagefind could not read ${pages}`, added.errors);
    await rm(output, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw failure(`Pagefind could not write ${output}`, written.errors);
    await Promise.all(unused.map((file) => rm(join(output, file), { force: true })));
    return await pagesIn(output);
  } finally {
    await index.deleteIndex();
  }
}

/** Counts what can be found: Pagefind drops empty pages without a word. */
async function pagesIn(bundle: string): Promise<number> {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    await readFile(join(bundle, "pagefind-entry.json"), "utf8"),
  );
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function failure(what: string, errors: string[]): Error {
  return new Error(`${what}: ${errors.join("; ") || "no reason given"}`);
}

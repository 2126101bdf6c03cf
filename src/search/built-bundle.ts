import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { condenseBundle } from "./condense-bundle.ts";
import { copyFolder } from "./copy-folder.ts";
import { type BundleOptions, writeBundle } from "./write-bundle.ts";

/** Where bundles of earlier builds stand, and where this one may write. */
interface Shelves {
  kept: string | undefined;
  temporary: string;
}

/** So many bundles are kept: a few archives with their articles and quotes, or a few states of one. */
const mostKept = 12;

/** The code that decides what is in a bundle. */
const makers = ["./write-bundle.ts", "./condense-bundle.ts"];

/**
 * A bundle of pages, built unless one of the very same pages is kept from an earlier build. A page's place is
 * part of what it is, and so are the version of Pagefind and the code. What cannot be kept is built for this once.
 *
 * @returns the bundle's directory; never to be changed
 */
export async function builtBundle({
  pages,
  language,
  kept,
  temporary,
}: Omit<BundleOptions, "output"> & Shelves): Promise<string> {
  const hash = createHash("sha256").update(`${await pagefindVersion()} ${language}\n`);
  for (const maker of makers) hash.update(await readFile(new URL(maker, import.meta.url)));
  for (const { place, html } of pages) hash.update(`${place} ${html.length}\n${html}`);
  const name = hash.digest("hex").slice(0, 32);
  const earlier = kept === undefined ? "" : join(kept, name);
  if (kept !== undefined && existsSync(earlier)) {
    await touch(earlier).catch(() => {});
    return earlier;
  }
  const [whole, bundle] = [join(temporary, `${name}.whole`), join(temporary, name)];
  await writeBundle({ pages, language, output: whole });
  await condenseBundle(whole, bundle, pages.length);
  if (kept !== undefined) await keep(bundle, kept, earlier).catch(() => {});
  return bundle;
}

async function touch(bundle: string): Promise<void> {
  const now = new Date();
  await utimes(bundle, now, now);
}

/** Copies a bundle under another name first, so that half of one never stands for it. */
async function keep(bundle: string, kept: string, name: string): Promise<void> {
  const next = `${name}.${randomUUID()}`;
  try {
    await copyFolder(bundle, next);
    await rename(next, name);
    await forgetOldest(kept);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function pagefindVersion(): Promise<string> {
  const about = await readFile(new URL("../package.json", import.meta.resolve("pagefind")), "utf8");
  return JSON.parse(about).version;
}

async function forgetOldest(kept: string): Promise<void> {
  const bundles = await Promise.all(
    (await readdir(kept)).map(async (name) => ({ name, used: (await stat(join(kept, name))).mtimeMs })),
  );
  bundles.sort((a, b) => b.used - a.used);
  for (const { name } of bundles.slice(mostKept))
    await rm(join(kept, name), { recursive: true, force: true });
}

import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { type BundleOptions, writeBundle } from "./write-bundle.ts";

/** So many bundles are kept: a few archives with their articles and quotes, or a few states of one. */
const mostKept = 12;

/**
 * A bundle of pages, built unless one of the very same pages is kept from an earlier build. A page's place is
 * part of what it is, and so is the version of Pagefind.
 *
 * @param kept directory for finished bundles
 * @returns the bundle's directory; never to be changed
 */
export async function builtBundle({
  pages,
  language,
  kept,
}: Omit<BundleOptions, "output"> & { kept: string }): Promise<string> {
  const hash = createHash("sha256").update(`${await pagefindVersion()} ${language}\n`);
  for (const { place, html } of pages) hash.update(`${place} ${html.length}\n${html}`);
  const bundle = join(kept, hash.digest("hex").slice(0, 32));
  if (existsSync(bundle)) {
    const now = new Date();
    await utimes(bundle, now, now);
    return bundle;
  }
  await mkdir(kept, { recursive: true });
  // Another build may be at the same: each works for itself, and the first to be done is kept.
  const next = `${bundle}.${randomUUID()}`;
  await writeBundle({ pages, language, output: next });
  await rename(next, bundle).catch(() => rm(next, { recursive: true, force: true }));
  await forgetOldest(kept);
  return bundle;
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

import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readArchive } from "../archive/read-archive.ts";
import type { Archive, Problem } from "../model.ts";
import { indexSite } from "../search/index-site.ts";
import { writeHosting } from "../site/hosting/write-hosting.ts";
import { renderSite } from "../site/render-site.ts";
import type { WorkOptions } from "../work/work-through.ts";
import { checkSite } from "./check-site.ts";
import { lock } from "./lock.ts";
import { mend, nextOf, publish, workroomOf } from "./publish.ts";

export interface BuildOptions extends WorkOptions {
  content: string;
  output: string;
  /** Where on its host the site will stand: "/" or "/archive/". */
  prefix: string;
  /** The full address it will have there, in place of archive.yml's. */
  url?: string;
  /** Called as each stage begins. */
  onStage?: (stage: "read" | "render" | "index" | "check" | "publish") => void;
}

export type BuildResult =
  | { built: true; archive: Archive; pages: number; indexed: { articles: number; quotes: number } }
  | { built: false; problems: Problem[] };

/**
 * Builds the site beside the old one, checks it whole and puts it in the old one's place. With any problem, or any
 * error, the old site stays as it is.
 * @throws Locked where another build is at work on the same output
 */
export async function buildSite({
  content,
  output,
  prefix,
  url,
  onStage,
  ...work
}: BuildOptions): Promise<BuildResult> {
  const target = resolve(output);
  if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true });
  const unlock = lock(`${target}.lock`);
  const next = nextOf(target);
  const temporary = workroomOf(target);
  try {
    mend(target);
    mkdirSync(temporary);
    onStage?.("read");
    const { archive, problems } = await readArchive(content, { ...work, temporary });
    if (problems.length) return { built: false, problems };
    if (url) archive.settings.url = url;
    mkdirSync(next);
    onStage?.("render");
    const { pages } = await renderSite({ archive, output: next, prefix });
    onStage?.("index");
    const cache = work.cache ? { cache: join(work.cache, "index") } : {};
    const indexed = await unlessIdle(indexSite({ archive, site: next, temporary, ...cache }));
    writeHosting({ archive, output: next, prefix });
    onStage?.("check");
    const faults = checkSite({ site: next, prefix, archive });
    if (faults.length) return { built: false, problems: faults };
    onStage?.("publish");
    publish(target);
    return { built: true, archive, pages, indexed };
  } finally {
    mend(target);
    unlock();
  }
}

/**
 * Pagefind's process may end without a word, on a full disk for example; what waits for it then waits for ever. That
 * there is nothing else left to wait for is how it shows.
 */
async function unlessIdle<T>(indexing: Promise<T>): Promise<T> {
  let onIdle = () => {};
  const idle = new Promise<never>((_, reject) => {
    onIdle = () => reject(new Error("Pagefind ended before the index was whole: is the disk full?"));
  });
  process.once("beforeExit", onIdle);
  return Promise.race([indexing, idle]).finally(() => process.off("beforeExit", onIdle));
}

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { readArchive } from "../archive/read-archive.ts";
import type { Archive, Problem } from "../model.ts";
import { indexSite } from "../search/index-site.ts";
import { writeHosting } from "../site/hosting/write-hosting.ts";
import { renderSite } from "../site/render-site.ts";
import type { WorkOptions } from "../work/work-through.ts";
import { checkSite } from "./check-site.ts";
import { lock } from "./lock.ts";

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
  mkdirSync(dirname(target), { recursive: true });
  const unlock = lock(`${target}.lock`);
  const next = `${target}.next`;
  try {
    clearAway(target);
    onStage?.("read");
    const { archive, problems } = await readArchive(content, work);
    if (problems.length) return { built: false, problems };
    if (url) archive.settings.url = url;
    mkdirSync(next);
    onStage?.("render");
    const { pages } = await renderSite({ archive, output: next, prefix });
    onStage?.("index");
    const indexed = await indexSite({ archive, site: next });
    writeHosting({ archive, output: next, prefix });
    onStage?.("check");
    const faults = await checkSite({ site: next, prefix, archive });
    if (faults.length) return { built: false, problems: faults };
    onStage?.("publish");
    publish(next, target);
    return { built: true, archive, pages, indexed };
  } finally {
    rmSync(next, { recursive: true, force: true });
    unlock();
  }
}

/** Puts the new site in the old one's place by renaming: at no time is half a site served. */
function publish(next: string, target: string): void {
  const old = `${target}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}

/** Mends what a build that was killed left behind: brings an old site back that had just been moved aside. */
function clearAway(target: string): void {
  const old = `${target}.old`;
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  for (const name of readdirSync(dirname(target)))
    if (name === `${basename(target)}.next` || name === `${basename(target)}.old`)
      rmSync(join(dirname(target), name), { recursive: true, force: true });
}

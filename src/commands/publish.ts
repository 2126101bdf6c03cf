import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { exchange } from "./exchange.ts";
import { settler } from "./system-programs.ts";

/**
 * Puts the site at `nextOf` in the old one's place, in one step: a link is turned to it, a folder exchanged with it.
 * Where the system cannot exchange folders there are two steps with nothing between them: at no time is half a site
 * served, and if the machine stops just there, `mend` brings the old one back.
 */
export function publish(target: string): void {
  const next = nextOf(target);
  settle(next);
  if (isLink(target)) {
    const home = homes(target).find((home) => home !== pointedAt(target))!;
    renameSync(next, home);
    symlinkSync(basename(home), turned(target));
    renameSync(turned(target), target);
  } else if (!existsSync(target)) renameSync(next, target);
  else if (!exchange(next, target)) {
    renameSync(target, former(target));
    renameSync(next, target);
  }
  mend(target);
}

/** Brings back an old site that a build moved aside before it was killed, and clears away what else it left. */
export function mend(target: string): void {
  if (existsSync(former(target)) && !existsSync(target)) renameSync(former(target), target);
  const unserved = isLink(target) ? homes(target).filter((home) => home !== pointedAt(target)) : [];
  for (const left of [nextOf(target), workroomOf(target), former(target), turned(target), ...unserved])
    rmSync(left, { recursive: true, force: true });
}

/** Where a site is built before it is published. */
export const nextOf = (target: string) => `${target}.next`;
/** What a build needs for as long as it lasts. */
export const workroomOf = (target: string) => `${target}.work`;
const former = (target: string) => `${target}.old`;
const turned = (target: string) => `${target}.turn`;
/** Where a site stands that a link points to: one is served, the other is where the next will be. */
const homes = (target: string) => [`${target}.a`, `${target}.b`];

/** Where the power fails, a name can be on the disk before what it names; after this it cannot. */
function settle(folder: string): void {
  const [program, ...words] = settler;
  spawnSync(program!, [...words, folder], { stdio: "ignore" });
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

const pointedAt = (link: string) => resolve(dirname(link), readlinkSync(link));

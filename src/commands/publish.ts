import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/**
 * Puts the site at `nextOf` in the old one's place. Where the output is a symbolic link, it is turned to the new site in one
 * step. A plain folder is exchanged by two renames with nothing between them: at no time is half a site served, and
 * if the machine stops just there, `mend` brings the old one back.
 */
export function publish(target: string): void {
  const next = nextOf(target);
  if (isLink(target)) {
    const home = homes(target).find((home) => home !== pointedAt(target))!;
    renameSync(next, home);
    symlinkSync(basename(home), turned(target));
    renameSync(turned(target), target);
  } else {
    if (existsSync(target)) renameSync(target, former(target));
    renameSync(next, target);
  }
  mend(target);
}

/** Brings back an old site that a build moved aside before it was killed, and clears away what else it left. */
export function mend(target: string): void {
  if (existsSync(former(target)) && !existsSync(target)) renameSync(former(target), target);
  const unserved = isLink(target) ? homes(target).filter((home) => home !== pointedAt(target)) : [];
  for (const left of [nextOf(target), former(target), turned(target), ...unserved])
    rmSync(left, { recursive: true, force: true });
}

/** Where a site is built before it is published. */
export const nextOf = (target: string) => `${target}.next`;
const former = (target: string) => `${target}.old`;
const turned = (target: string) => `${target}.turn`;
/** Where a site stands that a link points to: one is served, the other is where the next will be. */
const homes = (target: string) => [`${target}.a`, `${target}.b`];

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

const pointedAt = (link: string) => resolve(dirname(link), readlinkSync(link));

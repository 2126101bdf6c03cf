import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

/** Another process is at work in the same place. */
export class Locked extends Error {}

interface Holder {
  pid: number;
  host: string;
  /** When the process began, as its system counts; a number that is used again does not carry it. */
  born?: string;
}

/** So long its holder may take to write into a lock file it has made, in milliseconds; else it was killed meanwhile. */
const aMoment = 2000;

/**
 * Takes a lock file; the lock of a process that is gone is taken over.
 * @returns what gives it back
 * @throws Locked where a living process holds it, or one on another machine, which cannot be asked
 */
export function lock(path: string): () => void {
  const own: Holder = { pid: process.pid, host: hostname(), ...bornAt(process.pid) };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      removeStale(path);
    }
  }
  throw new Locked(`${path} is taken by another process: try again`);
}

/** @throws Locked where the lock may be held */
function removeStale(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    if (!parse(readFileSync(path, "utf8"))) wait(aMoment);
    const found = readFileSync(path, "utf8");
    const holder = parse(found);
    if (holder && mayLive(holder))
      throw new Locked(
        `process ${holder.pid} on ${holder.host} has been at work here since ` +
          `${statSync(path).mtime.toISOString()}: wait for it; if it is gone, remove ${path}`,
      );
    renameSync(path, aside);
    // Somebody else may have taken it over meanwhile: then it goes back.
    if (readFileSync(aside, "utf8") !== found) renameSync(aside, path);
    else rmSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(holder.pid) && typeof holder.host === "string" ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function mayLive({ pid, host, born }: Holder): boolean {
  if (host !== hostname()) return true;
  const now = bornAt(pid).born;
  return isAlive(pid) && (born === undefined || now === undefined || now === born);
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** On Linux the start of the system and of the process within it (proc(5), field 22); elsewhere nothing. */
function bornAt(pid: number): { born?: string } {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name, in brackets, and may hold anything.
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks ? { born: `${boot}/${ticks}` } : {};
  } catch {
    return {};
  }
}

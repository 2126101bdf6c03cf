import { readFileSync, rmSync, writeFileSync } from "node:fs";

/** Another build holds the output. */
export class Locked extends Error {}

/**
 * Takes the lock file of an output; the lock of a process that is gone is taken over.
 * @returns what gives it back
 * @throws Locked where a living process holds it
 */
export function lock(path: string): () => void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = Number(readFileSync(path, "utf8"));
      if (isAlive(holder))
        throw new Locked(`process ${holder} is building here; if it is not, remove ${path}`);
      rmSync(path, { force: true });
    }
  }
  throw new Locked(`${path} is taken by another build: try again`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

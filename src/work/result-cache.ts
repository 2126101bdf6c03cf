import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesVersion } from "./rules-version.ts";

/**
 * Results kept from run to run, each in a file under the hash of all it was made from. An entry is its content's
 * checksum and its content; one that is cut short, changed or under another's name does not count. It can be deleted
 * at any time, and where it cannot be written there is none: nothing but time depends on it.
 */
export class ResultCache {
  readonly #folder: string;
  #writable = true;

  /** @param folder where results of all versions of the rules stand; those of other versions are removed */
  constructor(folder: string) {
    const version = rulesVersion();
    this.#folder = join(folder, version);
    this.#write(() => {
      mkdirSync(this.#folder, { recursive: true });
      for (const name of readdirSync(folder))
        if (/^[0-9a-f]{16}$/.test(name) && name !== version) rmSync(join(folder, name), { recursive: true });
    });
  }

  get(key: string): { value: unknown } | undefined {
    try {
      const entry = readFileSync(join(this.#folder, key), "utf8");
      const end = entry.indexOf("\n");
      const content = entry.slice(end + 1);
      return entry.slice(0, end) === checksum(key, content) ? { value: JSON.parse(content) } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether there is an entry, sound or not. */
  has(key: string): boolean {
    return existsSync(join(this.#folder, key));
  }

  put(key: string, value: unknown): void {
    const content = JSON.stringify(value);
    this.#write(() => writeFileSync(join(this.#folder, key), `${checksum(key, content)}\n${content}`));
  }

  /** After one failure, a full disk or a folder that is only to be read, no more is tried. */
  #write(step: () => void): void {
    if (!this.#writable) return;
    try {
      step();
    } catch {
      this.#writable = false;
    }
  }
}

/** Over the key too, so that one entry cannot stand for another. */
function checksum(key: string, content: string): string {
  return createHash("sha256").update(`${key}\n${content}`).digest("hex");
}

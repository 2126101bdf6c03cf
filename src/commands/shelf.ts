import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readTextFile } from "../articles/read-regular-file.ts";
import { isSealed } from "../articles/seal.ts";
import { uniqueSlug } from "../articles/slug.ts";
import type { Problem } from "../model.ts";
import { removeUnfinished, writeWhole } from "./write-whole.ts";

export interface Shelved {
  slug: string;
  /** What the editor made of it, where they changed the file: it is left as it is. */
  edited?: string;
  /** True where the file is new or other than before. */
  written: boolean;
}

/** The folder articles/: which file belongs to which raw file (and line), and whether an editor has changed it. */
export class Shelf {
  /** What stands there and cannot be read. */
  readonly problems: Problem[] = [];
  readonly #slugs = new Set<string>();
  readonly #known = new Map<string, { slug: string; digest: string }>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
    for (const name of readdirSync(folder).sort()) {
      if (name.startsWith(".") || !name.endsWith(".md")) continue;
      const slug = name.slice(0, -3);
      this.#slugs.add(slug);
      const source = readTextFile(join(folder, name), `articles/${name}`);
      if (typeof source !== "string") {
        this.problems.push(source);
        continue;
      }
      const origin = originOf(source);
      if (origin) this.#known.set(origin, { slug, digest: digestOf(source) });
    }
  }

  /** Writes what was read off a raw file under the name the article has, or a new one made of its title. */
  place(raw: { file: string; line?: number }, title: string, markdown: string): Shelved {
    const known = this.#known.get(keyOf(raw.file, raw.line));
    const slug = known?.slug ?? uniqueSlug(title, this.#slugs);
    const path = join(this.folder, `${slug}.md`);
    if (known?.digest === digestOf(markdown)) return { slug, written: false };
    if (known && existsSync(path)) {
      // Read again: it may have been edited since the folder was looked through.
      const current = readFileSync(path, "utf8");
      if (!isSealed(current)) return { slug, edited: current, written: false };
    }
    writeWhole(path, markdown);
    return { slug, written: true };
  }
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("base64");

const keyOf = (file: string, line?: number | string) => `${file}\n${line ?? ""}`;

/** The raw file that an article says it comes from, read without the rest, which an editor may have broken. */
function originOf(source: string): string | undefined {
  const block = /^raw:\n((?: +.*\n)+)/m.exec(source)?.[1];
  try {
    const raw: unknown = parse(block ?? "", { schema: "failsafe" });
    if (typeof raw !== "object" || raw === null) return undefined;
    const { file, line } = raw as Record<string, unknown>;
    return typeof file === "string" ? keyOf(file, typeof line === "string" ? line : undefined) : undefined;
  } catch {
    return undefined;
  }
}

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportEntry } from "../archive/report.ts";
import { readTextFile } from "../articles/read-regular-file.ts";
import { isSealed } from "../articles/seal.ts";
import { uniqueSlug } from "../articles/slug.ts";
import type { Problem } from "../model.ts";
import { type Origin, originOf } from "./origin-of.ts";
import { removeUnfinished, writeWhole } from "./write-whole.ts";

/** What became of an article's file; the editor's words where they have changed it, since they are left as they are. */
export type Shelved = { slug: string } & (
  | { fate: "written" | "unchanged" | "deleted" }
  | { fate: "edited"; markdown: string }
);

interface ShelfOptions {
  /** Names of the files in raw/. */
  raw: string[];
  /** What the last report says of them. */
  before: ReportEntry[];
}

interface Known {
  slug: string;
  /** Of the file's bytes; absent where they do not say any more where they come from. */
  digest?: string;
}

/**
 * The folder articles/: which file belongs to which raw file (and line), and what an editor has done to it. A file
 * says so itself, under whatever name; of one that is gone or says nothing any more the last report does.
 */
export class Shelf {
  /** What stands there and cannot be read. */
  readonly problems: Problem[] = [];
  readonly #slugs = new Set<string>();
  /** By raw file and line. */
  readonly #known = new Map<string, Known>();
  /** By the raw file's hash and line, where it is not there under its name. */
  readonly #moved = new Map<string, Known>();
  /** Slugs of articles that an editor has deleted, by raw file and line. */
  readonly #deleted = new Map<string, string>();

  constructor(
    private readonly folder: string,
    { raw, before }: ShelfOptions,
  ) {
    const isNew = !existsSync(folder);
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
    const names = new Set(raw);
    const claimed = new Set<string>();
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
      if (!origin) continue;
      claimed.add(slug);
      const known = { slug, digest: digestOf(source) };
      if (names.has(origin.file)) this.#known.set(keyOf(origin), known);
      else this.#moved.set(hashKeyOf(origin), known);
    }
    for (const { slug, ...origin } of before) {
      const key = keyOf(origin);
      if (!slug || isNew || claimed.has(slug) || this.#known.has(key)) continue;
      if (this.#slugs.has(slug)) this.#known.set(key, { slug });
      else this.#deleted.set(key, slug);
    }
  }

  /** Writes what was read off a raw file under the name the article has, or a new one made of its title. */
  place(raw: { file: string; line?: number }, title: string, markdown: string): Shelved {
    const key = keyOf(raw);
    const known = this.#known.get(key) ?? this.#moved.get(hashKeyOf(originOf(markdown)));
    const deleted = this.#deleted.get(key);
    if (!known && deleted) return { slug: deleted, fate: "deleted" };
    const slug = known?.slug ?? uniqueSlug(title, this.#slugs);
    const path = join(this.folder, `${slug}.md`);
    if (known?.digest === digestOf(markdown)) return { slug, fate: "unchanged" };
    if (known && existsSync(path)) {
      // Read again: it may have been edited since the folder was looked through.
      const current = readFileSync(path, "utf8");
      if (!isSealed(current)) return { slug, fate: "edited", markdown: current };
    }
    writeWhole(path, markdown);
    return { slug, fate: "written" };
  }
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("base64");

const keyOf = ({ file, line }: { file: string; line?: number | string }) => `${file}\n${line ?? ""}`;

const hashKeyOf = (origin: Origin | undefined) => `${origin?.sha256}\n${origin?.line ?? ""}`;

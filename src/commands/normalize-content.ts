import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readVocabularies } from "../archive/read-archive.ts";
import { REPORT, type ReportEntry } from "../archive/report.ts";
import { readArticle } from "../articles/read-article.ts";
import { readRegularFile, readTextFile } from "../articles/read-regular-file.ts";
import { isSealed } from "../articles/seal.ts";
import { uniqueSlug } from "../articles/slug.ts";
import { soundFields } from "../articles/sound-fields.ts";
import { writeArticle } from "../articles/write-article.ts";
import type { Draft, Problem } from "../model.ts";
import { normalize } from "../normalize/normalize.ts";
import { refuseBinary } from "../normalize/refuse-binary.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";
import { listRawFiles } from "./list-raw-files.ts";
import { writeWhole } from "./write-whole.ts";

export interface Normalization {
  /** One for each article or refused file, in the order of file names. */
  entries: ReportEntry[];
  /** Slugs of the articles that were written, because they are new or read differently now. */
  written: string[];
  /** What is wrong with the vocabularies or the articles' folder. */
  problems: Problem[];
}

export interface NormalizeOptions {
  content: string;
  /** Called before each file. */
  onFile?: (done: number, all: number) => void;
}

/**
 * Normalises raw/ into articles/ and writes the report. An article keeps its file name for good; one that was edited
 * by hand is left alone; a second run over the same files changes nothing.
 */
export function normalizeContent({ content, onFile }: NormalizeOptions): Normalization {
  const { vocabularies, problems } = readVocabularies(content);
  const raw = join(content, "raw");
  if (!existsSync(raw)) {
    const reason = `there is no folder "raw" in ${content}: make it and put the saved articles there`;
    return {
      entries: [],
      written: [],
      problems: [...problems, { file: "raw/", rule: "no-raw-folder", reason }],
    };
  }
  const files = listRawFiles(raw);
  const shelf = new Shelf(join(content, "articles"));
  const entries: ReportEntry[] = files.problems.map((problem) => refused(problem.file, [problem]));
  const read: { entry: ReportEntry; text: string }[] = [];
  files.files.forEach((file, done) => {
    onFile?.(done, files.files.length);
    const bytes = readRegularFile(join(raw, file), file, refuseBinary);
    if (!Buffer.isBuffer(bytes)) {
      entries.push(refused(file, [bytes]));
      return;
    }
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { drafts, problems } = normalize({ name: file, bytes }, vocabularies.sources);
    if (problems.length || !drafts.length) entries.push(refused(file, problems));
    for (const draft of drafts)
      read.push({
        entry: shelve(readable(draft), { file, sha256 }, shelf),
        text: draft.body.map((block) => block.text).join("\n"),
      });
  });
  askAboutCopies(read);
  entries.push(...read.map(({ entry }) => entry));
  onFile?.(files.files.length, files.files.length);
  entries.sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  shelf.flush();
  writeWhole(join(content, REPORT), `${JSON.stringify({ entries }, null, 2)}\n`);
  return { entries, written: shelf.written, problems: [...problems, ...shelf.problems] };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function refused(file: string, problems: Problem[]): ReportEntry {
  return { file, outcome: "refused", quotes: 0, leftOut: [], questions: [], problems };
}

/** The same text twice, or nearly: the same wire story in two papers, or an updated version. */
function askAboutCopies(read: { entry: ReportEntry; text: string }[]): void {
  const first = new Map<string, number>();
  const near = findNearDuplicates(read.map(({ text }) => text));
  read.forEach(({ entry, text }, index) => {
    const same = first.get(text);
    const other = same ?? near.get(index);
    first.set(text, same ?? index);
    if (other === undefined) return;
    const { file, line } = read[other]!.entry;
    const where = line ? `${file}, line ${line}` : file;
    entry.questions.push(
      same !== undefined
        ? { about: "duplicate", text: `The same text stands in ${where}: keep one of the two.` }
        : {
            about: "near-duplicate",
            text: `Most of this text stands in ${where} too: is one an update of the other, or the same agency's story?`,
          },
    );
  });
}

/** The draft with such fields only as can be read back from the file that is written of it. */
function readable(draft: Draft): Draft {
  const { fields, questions } = soundFields(draft.fields);
  return { ...draft, fields, questions: [...draft.questions, ...questions] };
}

function shelve(draft: Draft, raw: { file: string; sha256: string }, shelf: Shelf): ReportEntry {
  const { fields, leftOut, line } = draft;
  const { slug, edited, current } = shelf.place({ ...raw, ...(line && { line }) }, draft);
  const read = readArticle(`articles/${slug}.md`, slug, current);
  const article = "article" in read ? read.article : undefined;
  const published = article?.published ?? fields.published;
  return {
    file: raw.file,
    ...(line && { line }),
    slug,
    outcome: edited ? "edited" : "normalized",
    title: article?.title ?? fields.title,
    ...(article?.source && { source: article.source }),
    ...(published && { published }),
    publishedBasis: article?.basis.published?.how ?? (published ? "stated" : "unknown"),
    quotes: article ? findQuotes(article).length : 0,
    leftOut,
    questions: [...draft.questions],
    problems: "problems" in read ? read.problems : [],
  };
}

/** The articles' folder: which file belongs to which raw file, and what is to be written. */
class Shelf {
  readonly written: string[] = [];
  /** What stands there and cannot be read. */
  readonly problems: Problem[] = [];
  private readonly slugs = new Set<string>();
  /** Raw file (and line) -> slug and text. */
  private readonly shelved = new Map<string, { slug: string; source: string }>();
  private readonly pending = new Map<string, string>();

  constructor(private readonly directory: string) {
    for (const name of existsSync(directory) ? readdirSync(directory).sort() : []) {
      if (!name.endsWith(".md")) continue;
      const slug = name.slice(0, -3);
      this.slugs.add(slug);
      const source = readTextFile(join(directory, name), `articles/${name}`);
      if (typeof source !== "string") {
        this.problems.push(source);
        continue;
      }
      const key = originOf(source);
      if (key) this.shelved.set(key, { slug, source });
    }
  }

  /** The file an article belongs in, and what it holds now. */
  place(
    raw: { file: string; sha256: string; line?: number },
    { fields, body }: Draft,
  ): { slug: string; edited: boolean; current: string } {
    const known = this.shelved.get(keyOf(raw.file, raw.line));
    if (known && !isSealed(known.source)) return { slug: known.slug, edited: true, current: known.source };
    const current = writeArticle({ fields, body, raw });
    const slug = known?.slug ?? uniqueSlug(fields.title, this.slugs);
    if (known?.source !== current) this.pending.set(slug, current);
    return { slug, edited: false, current };
  }

  flush(): void {
    for (const [slug, source] of this.pending) {
      writeWhole(join(this.directory, `${slug}.md`), source);
      this.written.push(slug);
    }
    this.pending.clear();
  }
}

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

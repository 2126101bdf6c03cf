import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readVocabularies } from "../archive/read-archive.ts";
import { REPORT, type ReportEntry, readReport } from "../archive/report.ts";
import { readRegularFile } from "../articles/read-regular-file.ts";
import { compare } from "../compare.ts";
import type { Problem } from "../model.ts";
import type { KnownSource } from "../normalize/normalize.ts";
import { refuseBinary } from "../normalize/refuse-binary.ts";
import { type WorkOptions, workThrough } from "../work/work-through.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";
import { listRawFiles } from "./list-raw-files.ts";
import { lock } from "./lock.ts";
import { type Reading, readRawFile } from "./read-raw-file.ts";
import { Shelf, type Shelved } from "./shelf.ts";
import { summarizeArticle } from "./summarize-article.ts";
import { removeUnfinished, writeWhole } from "./write-whole.ts";

export interface Normalization {
  /** One for each article or refused file, in the order of file names. */
  entries: ReportEntry[];
  /** Slugs of the articles that were written, because they are new or read differently now. */
  written: string[];
  /** What is wrong with the vocabularies or the articles' folder. */
  problems: Problem[];
}

export interface NormalizeOptions extends WorkOptions {
  content: string;
  /** A raw file whose article was deleted by hand and should be written anew. */
  again?: string;
  /** Called after each file. */
  onFile?: (done: number, all: number) => void;
}

/**
 * Normalises raw/ into articles/ and writes the report. An article keeps its file name for good; one that was edited
 * by hand is left alone; a second run over the same files changes nothing.
 * @throws Locked where another process normalises the same archive
 */
export async function normalizeContent(options: NormalizeOptions): Promise<Normalization> {
  const { content } = options;
  const { vocabularies, problems } = readVocabularies(content);
  if (!existsSync(join(content, "raw"))) {
    const reason = `there is no folder "raw" in ${content}: make it and put the saved articles there`;
    return {
      entries: [],
      written: [],
      problems: [...problems, { file: "raw/", rule: "no-raw-folder", reason }],
    };
  }
  const unlock = lock(join(content, ".normalize.lock"));
  const temporary = join(content, ".normalize.work");
  const clear = () => rmSync(temporary, { recursive: true, force: true });
  try {
    clear();
    mkdirSync(temporary);
    const normalization = await normalizeRaw({ ...options, temporary }, vocabularies.sources);
    return { ...normalization, problems: [...problems, ...normalization.problems] };
  } finally {
    clear();
    unlock();
  }
}

async function normalizeRaw(options: NormalizeOptions, sources: KnownSource[]): Promise<Normalization> {
  const { content, onFile, again, ...work } = options;
  const folder = join(content, "raw");
  removeUnfinished(content);
  const raw = listRawFiles(folder);
  const names = raw.files;
  const before = readReport(content).entries.filter(({ file }) => file !== again);
  const shelf = new Shelf(join(content, "articles"), { raw: names, before });
  const entries: ReportEntry[] = raw.problems.map((problem) => refused(problem.file, [problem]));
  const read: Read[] = [];
  const written: string[] = [];
  let done = 0;
  const outcomes = workThrough({
    task: readRawFile,
    shared: sources,
    names,
    read: (name) => readRegularFile(join(folder, name), name, refuseBinary),
    ...work,
  });
  for await (const outcome of outcomes) {
    const { name } = outcome;
    const { readings, problems } =
      "result" in outcome ? outcome.result : { readings: [], problems: [outcome.problem] };
    if (problems.length || !readings.length) entries.push(refused(name, problems));
    for (const reading of readings) {
      const { entry, fate } = shelve(name, reading, shelf);
      if (fate === "deleted") entries.push(entry);
      else read.push({ entry, text: reading.text });
      if (fate === "written") written.push(entry.slug!);
    }
    onFile?.(++done, names.length);
  }
  askAboutCopies(read);
  entries.push(...read.map(({ entry }) => entry));
  entries.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  writeWhole(join(content, REPORT), `${JSON.stringify({ entries }, null, 2)}\n`);
  return { entries, written, problems: shelf.problems };
}

function refused(file: string, problems: Problem[]): ReportEntry {
  return { file, outcome: "refused", quotes: 0, leftOut: [], questions: [], problems };
}

function shelve(file: string, reading: Reading, shelf: Shelf): { entry: ReportEntry; fate: Shelved["fate"] } {
  const { line, fields, markdown, leftOut, questions } = reading;
  const origin = { file, ...(line && { line }) };
  const shelved = shelf.place(origin, fields.title, markdown);
  const { slug, fate } = shelved;
  const path = `articles/${slug}.md`;
  if (fate === "deleted") return { entry: deleted({ ...origin, slug, title: fields.title }), fate };
  const { problems, ...summary } =
    fate === "edited" ? summarizeArticle(path, shelved.markdown, fields) : reading.summary;
  const entry: ReportEntry = {
    ...origin,
    slug,
    outcome: fate === "edited" ? "edited" : "normalized",
    ...summary,
    leftOut,
    questions,
    problems: problems.map((problem) => ({ ...problem, file: path })),
  };
  return { entry, fate };
}

function deleted(about: Pick<ReportEntry, "file" | "line" | "slug" | "title">): ReportEntry {
  const text = `articles/${about.slug}.md was deleted, and is not written again: take the raw file out too, or have it anew with --again ${about.file}`;
  const questions = [{ about: "deleted-article", text }];
  return { ...about, outcome: "deleted", quotes: 0, leftOut: [], questions, problems: [] };
}

interface Read {
  entry: ReportEntry;
  text: Reading["text"];
}

/** The same text twice, or nearly: the same wire story in two papers, or an updated version. */
function askAboutCopies(read: Read[]): void {
  const first = new Map<string, number>();
  const near = findNearDuplicates(read.map(({ text }) => text.signature));
  read.forEach(({ entry, text: { digest } }, index) => {
    const same = first.get(digest);
    const other = same ?? near.get(index);
    first.set(digest, same ?? index);
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

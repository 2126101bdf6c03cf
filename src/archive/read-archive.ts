import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Defined, parseYaml } from "../articles/parse-yaml.ts";
import { readRegularFile, readTextFile } from "../articles/read-regular-file.ts";
import { compare } from "../compare.ts";
import { groupBy } from "../group-by.ts";
import type { Archive, ArchivedArticle, Article, FoundQuote, LeftOut, Problem } from "../model.ts";
import { type WorkOptions, workThrough } from "../work/work-through.ts";
import { buildArchive } from "./build-archive.ts";
import { readQuotedArticle } from "./read-quoted-article.ts";
import { type ReportEntry, readReport } from "./report.ts";
import {
  peopleSchema,
  settingsSchema,
  sourcesSchema,
  topicsSchema,
  type Vocabularies,
} from "./vocabularies.ts";

/**
 * Reads a content folder (articles/*.md and the vocabularies) and knits it into an archive. Every problem is
 * returned, never thrown; what has a problem is left out, and a build stops on any of them.
 */
export async function readArchive(
  content: string,
  work: WorkOptions = {},
): Promise<{ archive: Archive; problems: Problem[] }> {
  const { vocabularies, problems } = readVocabularies(content);
  const { articles, quotes, problems: broken } = await readArticles(content, work);
  const report = readReport(content);
  const leftOut = leftOutBy(report.entries, articles);
  const built = buildArchive({ articles, quotes, vocabularies, leftOut });
  return {
    archive: built.archive,
    problems: [...problems, ...broken, ...report.problems, ...built.problems],
  };
}

/** archive.yml, topics.yml, people.yml and sources.yml; a file that is not there counts as empty. */
export function readVocabularies(content: string): { vocabularies: Vocabularies; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): Defined<z.infer<Schema>> => {
    const path = join(content, name);
    const text = existsSync(path) ? readTextFile(path, name) : "";
    const parsed = typeof text === "string" ? parseYaml(name, text, schema) : { problems: [text] };
    if ("data" in parsed) return parsed.data;
    problems.push(...parsed.problems);
    return schema.parse({}) as Defined<z.infer<Schema>>;
  };
  const vocabularies = {
    settings: read("archive.yml", settingsSchema),
    topics: read("topics.yml", topicsSchema),
    people: read("people.yml", peopleSchema),
    sources: read("sources.yml", sourcesSchema),
  };
  return { vocabularies, problems };
}

/** All of articles/*.md, in the order of their names, and the quotes found in each, by slug. */
async function readArticles(content: string, work: WorkOptions) {
  const folder = join(content, "articles");
  const articles: Article[] = [];
  const quotes = new Map<string, FoundQuote[]>();
  const { names, problems } = listArticles(folder);
  const read = (name: string) => readRegularFile(join(folder, name), `articles/${name}`);
  for await (const outcome of workThrough({ task: readQuotedArticle, shared: null, names, read, ...work })) {
    if ("problem" in outcome) problems.push({ ...outcome.problem, file: `articles/${outcome.name}` });
    else if ("problems" in outcome.result) problems.push(...outcome.result.problems);
    else {
      articles.push(outcome.result.article);
      quotes.set(outcome.result.article.slug, outcome.result.quotes);
    }
  }
  return { articles, quotes, problems };
}

function listArticles(folder: string): { names: string[]; problems: Problem[] } {
  const names: string[] = [];
  const problems: Problem[] = [];
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isFile() && entry.name.endsWith(".md")) names.push(entry.name);
    else {
      const reason = "only Markdown files (.md) belong in articles/: move it elsewhere";
      problems.push({ file: `articles/${entry.name}`, rule: "not-an-article", reason });
    }
  }
  return { names, problems };
}

function leftOutBy(report: ReportEntry[], articles: Article[]): Map<string, ArchivedArticle["leftOut"]> {
  const known = new Set(articles.map(({ slug }) => slug));
  return new Map(
    report.flatMap(({ slug, leftOut }) => {
      if (!slug || !known.has(slug)) return [];
      const lines = (own: LeftOut[]) => own.map(({ line }) => line);
      const byRule = [...groupBy(leftOut, ({ rule }) => rule)];
      return [[slug, byRule.map(([rule, own]) => ({ rule, lines: lines(own) }))] as const];
    }),
  );
}

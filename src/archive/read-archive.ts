import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Defined, parseYaml } from "../articles/parse-yaml.ts";
import { readArticle } from "../articles/read-article.ts";
import { readTextFile } from "../articles/read-regular-file.ts";
import type { Archive, ArchivedArticle, Article, LeftOut, Problem } from "../model.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { buildArchive } from "./build-archive.ts";
import { groupBy } from "./group-by.ts";
import { markForeignBlocks } from "./mark-foreign-blocks.ts";
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
export function readArchive(content: string): { archive: Archive; problems: Problem[] } {
  const { vocabularies, problems } = readVocabularies(content);
  const { articles, problems: broken } = readArticles(content);
  const quotes = new Map(articles.map((article) => [article.slug, findQuotes(article)]));
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

/** All of articles/*.md, in the order of their names. */
export function readArticles(content: string): { articles: Article[]; problems: Problem[] } {
  const directory = join(content, "articles");
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `articles/${entry.name}`;
    if (entry.name.startsWith(".")) continue;
    if (!entry.isFile() || !entry.name.endsWith(".md")) {
      const reason = "only Markdown files (.md) belong in articles/: move it elsewhere";
      problems.push({ file, rule: "not-an-article", reason });
      continue;
    }
    const text = readTextFile(join(directory, entry.name), file);
    const read =
      typeof text === "string" ? readArticle(file, entry.name.slice(0, -3), text) : { problems: [text] };
    if ("article" in read) articles.push(markForeignBlocks(read.article));
    else problems.push(...read.problems);
  }
  return { articles, problems };
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

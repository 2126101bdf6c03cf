import type { Draft, Problem } from "../model.ts";
import type { Stretch } from "./find-body.ts";
import type { Line, Metadata } from "./page.ts";
import { type ArticleRecord, recordMetadata, recordText } from "./read-record.ts";
import { splitLines } from "./split-lines.ts";

/** An article of a file with several: its lines all count as the file's line it stood on. */
export interface FiledArticle {
  lines: Line[];
  metadata: Metadata;
  /** Where its text is, if the file's own structure tells. */
  stretch?: Stretch;
  /** Where nothing is left to be read: a file in our own form. */
  draft?: Draft;
}

/** Reads a file with an article, as a JSON object, on each line. Lines that are none become problems. */
export function readJsonl(text: string, file: string): { articles: FiledArticle[]; problems: Problem[] } {
  const articles: FiledArticle[] = [];
  const problems: Problem[] = [];
  text.split(/\r\n|[\n\r]/).forEach((raw, index) => {
    if (raw.trim() === "") return;
    const line = index + 1;
    const record = parse(raw);
    const body = record && recordText(record);
    if (!record) problems.push({ file, line, rule: "not-json", reason: "This line is not a JSON object." });
    else if (!body)
      problems.push({
        file,
        line,
        rule: "no-text",
        reason: "This article has no field named text, body or content.",
      });
    else {
      const lines = splitLines(body);
      for (const each of lines) each.source = each.source.map(({ text }) => ({ line, text }));
      articles.push({ lines, metadata: recordMetadata(record) });
    }
  });
  return { articles, problems };
}

function parse(raw: string): ArticleRecord | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as ArticleRecord)
      : undefined;
  } catch {
    return undefined;
  }
}

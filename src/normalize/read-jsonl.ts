import type { Draft, Problem } from "../model.ts";
import type { Stretch } from "./find-body.ts";
import { unescapeHtml } from "./json-article.ts";
import type { Line, Metadata } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { type ArticleRecord, isRecord, recordMetadata, recordText } from "./read-record.ts";
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
  if (/^\s*(?:\[|\{\s*[\r\n])/.test(text)) {
    const reason =
      "This is one JSON text over many lines, or a list; write each article as an object on a line of its own.";
    return { articles, problems: [{ file, line: 1, rule: "not-a-line-each", reason }] };
  }
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
      const { lines, stretch } = bodyLines(body);
      for (const each of lines) each.source = each.source.map(({ text }) => ({ line, text }));
      articles.push({
        lines,
        metadata: recordMetadata(record, body),
        ...(stretch && { stretch }),
      });
    }
  });
  return { articles, problems };
}

function parse(raw: string): ArticleRecord | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text as lines. Many exports keep the paragraphs' HTML. */
function bodyLines(body: string): Pick<FiledArticle, "lines" | "stretch"> {
  const isHtml = /<\/(?:p|div|article|section|blockquote|h[1-6]|ul|ol)\s*>|<(?:br|p)\s*\/?>/i.test(body);
  const page = isHtml ? readHtml(`<!doctype html><article>${body}</article>`) : undefined;
  return page ?? { lines: splitLines(unescapeHtml(body)) };
}

import type { Draft, Question } from "../model.ts";
import type { Stretch } from "./find-body.ts";
import { unescapeHtml } from "./json-article.ts";
import type { Line, Metadata } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { type ArticleRecord, recordMetadata, recordText } from "./read-record.ts";
import { splitLines } from "./split-lines.ts";

/** An article of a file that may hold several. */
export interface FiledArticle {
  lines: Line[];
  metadata: Metadata;
  /** Where its text is, if the file's own structure tells. */
  stretch?: Stretch;
  /** Where nothing is left to be read: a file in our own form. */
  draft?: Draft;
  /** What to ask of it, whatever is read off it. */
  questions?: Question[];
}

/** An article out of a record that stands on a line of a file, for which all its lines count; undefined where it has no text. */
export function fileRecord(record: ArticleRecord, line: number): FiledArticle | undefined {
  const body = recordText(record);
  if (!body) return undefined;
  const { lines, stretch } = bodyLines(body);
  for (const each of lines) each.source = each.source.map(({ text }) => ({ line, text }));
  return { lines, metadata: recordMetadata(record, body), ...(stretch && { stretch }) };
}

/** The text as lines. Many exports keep the paragraphs' HTML. */
function bodyLines(body: string): Pick<FiledArticle, "lines" | "stretch"> {
  const isHtml = /<\/(?:p|div|article|section|blockquote|h[1-6]|ul|ol)\s*>|<(?:br|p)\s*\/?>/i.test(body);
  const page = isHtml ? readHtml(`<!doctype html><article>${body}</article>`) : undefined;
  return page ?? { lines: splitLines(unescapeHtml(body)) };
}

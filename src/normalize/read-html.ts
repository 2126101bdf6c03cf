import { findArticle, readableLines } from "./find-article.ts";
import type { Stretch } from "./find-body.ts";
import { htmlLines } from "./html-lines.ts";
import type { Line, Metadata } from "./page.ts";
import { parseHtml } from "./parse-html.ts";
import { readMetadata } from "./read-metadata.ts";

/** A saved page as lines with hints, and what its metadata says. */
export interface HtmlPage {
  lines: Line[];
  metadata: Metadata;
  /** Where the article's text is, by the page's structure. */
  stretch?: Stretch;
}

/** Turns an HTML page into lines as a reader would see them. Scripts are parsed as data where they are JSON-LD and never run. */
export function readHtml(html: string): HtmlPage | undefined {
  const tree = parseHtml(html.replace(/\r\n?/g, "\n"));
  if (!tree) return undefined;
  const metadata = readMetadata(tree);
  const placed = readableLines(htmlLines(tree), metadata.title);
  const stretch = findArticle(placed, metadata.title);
  return { lines: placed.map(({ line }) => line), metadata, ...(stretch && { stretch }) };
}

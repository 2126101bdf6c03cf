import { type EmbeddedText, embeddedText } from "./embedded-text.ts";
import { findArticle, readableLines } from "./find-article.ts";
import { isProse, type Stretch } from "./find-body.ts";
import { htmlLines } from "./html-lines.ts";
import { type Line, type Metadata, mark, plainWords } from "./page.ts";
import { parseHtml } from "./parse-html.ts";
import { readMetadata } from "./read-metadata.ts";
import { recordMetadata } from "./read-record.ts";
import { savedNote } from "./saved-note.ts";
import { splitLines } from "./split-lines.ts";

/** A text in a page's data has to be so many times as long as the one it shows to be taken instead. */
const fuller = 1.6;

/** A saved page as lines with hints, and what its metadata says. */
export interface HtmlPage {
  lines: Line[];
  metadata: Metadata;
  /** Where the article's text is, by the page's structure. */
  stretch?: Stretch;
}

/**
 * Turns an HTML page into lines as a reader would see them; undefined where its elements nest too deep. Where the page
 * holds the article only in its data, or shows but the beginning, the data's text follows the lines shown. Scripts are
 * parsed as data and never run.
 */
export function readHtml(html: string): HtmlPage | undefined {
  const tree = parseHtml(html.replace(/\r\n?/g, "\n"));
  if (!tree) return undefined;
  const metadata = readMetadata(tree);
  const note = savedNote(html);
  const url = metadata.url ?? note.url;
  if (url) metadata.url = url;
  if (note.saved) metadata.saved = note.saved;
  const placed = readableLines(htmlLines(tree), metadata.title);
  const stretch = findArticle(placed, metadata.title);
  const lines = placed.map(({ line }) => line);
  const shown = stretch
    ? lines.slice(stretch.start, stretch.end + 1).filter((line) => !line.mark && isProse(line))
    : [];
  const data = metadata.text ?? (shown.length ? undefined : embeddedText(tree));
  const own = data && dataLines(data);
  if (own && isFuller(own, shown)) return withData(lines, own, withRecord(metadata, data));
  return { lines, metadata, ...(stretch && { stretch }) };
}

/** Whether a text has much that the lines shown have not; where they share nothing, those may be other articles. */
function isFuller(own: Line[], shown: Line[]): boolean {
  const wordsOf = (lines: Line[]) => lines.reduce((sum, line) => sum + line.words, 0);
  const key = own.map((line) => plainWords(line.text)).join(" ");
  const shared = shown.some((line) => key.includes(line.key));
  return wordsOf(own) > wordsOf(shown) * (shared ? fuller : 1) + 20;
}

/** A text out of the page's data as lines, which all count for the data's line. */
function dataLines({ text, line }: EmbeddedText): Line[] {
  const tree = /<(?:p|br|div|a|em|strong|b|i|span|sup|sub)[\s/>]|&\w+;/i.test(text)
    ? parseHtml(text.replace(/\n+/g, "<br><br>"))
    : undefined;
  const lines = tree ? htmlLines(tree).map((placed) => placed.line) : splitLines(text);
  for (const each of lines) each.source = each.source.map((source) => ({ line, text: source.text }));
  return lines;
}

/** What the object around a text in the data says, where the page's own metadata say nothing. */
function withRecord(metadata: Metadata, { record, text }: EmbeddedText): Metadata {
  if (!record) return metadata;
  const { dropped: _, ...said } = recordMetadata(record, text);
  return { ...said, ...metadata, ...(metadata.windowTitle && said.title && { title: said.title }) };
}

/** The lines shown, for title and byline, and below them the text of the data. */
function withData(shown: Line[], own: Line[], metadata: Metadata): HtmlPage {
  for (const line of shown) if (line.words >= 12) mark(line, "left-out", "shown-in-part");
  const lines = [...shown, ...own];
  return { lines, metadata, stretch: { start: shown.length, end: lines.length - 1 } };
}

import type { Problem } from "../model.ts";
import { type Hint, type Line, type Metadata, makeLine, mark } from "./page.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { withoutWikiLinks } from "./read-record.ts";

/** Reads Markdown with or without front matter. */
export function readMarkdown(
  text: string,
  file: string,
): { lines: Line[]; metadata: Metadata; problems: Problem[] } {
  const raw = text.split(/\r\n|[\n\r]/);
  const front = readFrontMatter(raw, file);
  if (!front) return { lines: paragraphs(raw, 0), metadata: {}, problems: [] };
  const { lines, metadata, problems, length } = front;
  return { lines: [...lines, ...paragraphs(raw, length)], metadata, problems };
}

/** A line that a site generator would put something in the place of: a figure, a list of links. */
const templateTag = /^\s*(?:\{%.*%\}|\{\{[<%].*[>%]\}\})\s*$/;

/** Blocks of the body: paragraphs end at blank lines; headings, quotations and items are known by their first sign. */
function paragraphs(raw: string[], from: number): Line[] {
  const lines: Line[] = [];
  let open: Line["source"] = [];
  let tag = "p";
  const flush = () => {
    if (open.length)
      lines.push(makeLine(open, plain(open.map(({ text }) => text).join(" "), tag), true, hint(tag)));
    open = [];
  };
  for (let index = from; index < raw.length; index++) {
    const text = raw[index]!;
    const next = tagOf(text);
    const isTemplate = templateTag.test(text);
    if (text.trim() === "" || next !== "p" || tag.startsWith("h") || isTemplate) flush();
    if (text.trim() === "") continue;
    if (isTemplate) {
      const line = makeLine([{ line: index + 1, text }], text, true, hint("p"));
      mark(line, "left-out", "template-tag");
      lines.push(line);
      continue;
    }
    if (open.length === 0) tag = next;
    open.push({ line: index + 1, text });
  }
  flush();
  return lines;
}

function tagOf(text: string): string {
  const heading = text.match(/^(#{1,6})\s/);
  if (heading) return heading[1]!.length === 1 ? "h1" : "h2";
  if (/^>\s?/.test(text)) return "blockquote";
  return /^(?:[-*+]|\d{1,3}[.)])\s/.test(text) ? "li" : "p";
}

function hint(tag: string): Hint {
  return { tag, within: [], links: 0 };
}

/** Words without Markdown's signs: escapes, emphasis, links, names of blocks and code marks. */
function plain(text: string, tag: string): string {
  const bare = tag === "p" ? text : text.replace(/^(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s?/, "");
  return withoutWikiLinks(bare)
    .replace(/\s\^[\w-]{1,40}$/, "")
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/(?<!\\)(\*\*|__|`)/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

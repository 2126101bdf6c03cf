import { parse } from "yaml";
import type { Problem } from "../model.ts";
import { type Hint, type Line, type Metadata, makeLine, mark } from "./page.ts";
import { isRecord, recordMetadata, withoutWikiLinks } from "./read-record.ts";

/**
 * Reads Markdown with or without front matter. Front matter is data only: YAML between lines of exactly three dashes,
 * or plain TOML between lines of three plus signs; no other language is read.
 */
export function readMarkdown(
  text: string,
  file: string,
): { lines: Line[]; metadata: Metadata; problems: Problem[] } {
  const raw = text.split(/\r\n|[\n\r]/);
  const fence = raw[0]?.trimEnd();
  const isFenced = fence === "---" || fence === "+++";
  const close = isFenced ? raw.findIndex((line, i) => i > 0 && line.trimEnd() === fence) : -1;
  const problems: Problem[] = [];
  let metadata: Metadata = {};
  if (close > 0) {
    try {
      const front = raw.slice(1, close);
      const yaml = (fence === "+++" ? fromToml(front) : front).join("\n");
      const record: unknown = parse(yaml, { maxAliasCount: 10 });
      if (isRecord(record)) metadata = recordMetadata(record, raw.slice(close + 1).join("\n"));
    } catch (error) {
      problems.push({
        file,
        line: 1,
        rule: "bad-front-matter",
        reason: `The front matter is not ${fence === "+++" ? "plain TOML" : "YAML"}: ${(error as Error).message.split("\n")[0]}`,
      });
    }
  }
  const front = raw
    .slice(0, close + 1)
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => text.trim() !== "");
  const lines = front.map((source) => {
    const line = makeLine([source], source.text, false);
    line.mark = { fate: "field", rule: "front-matter" };
    return line;
  });
  return { lines: [...lines, ...paragraphs(raw, close + 1)], metadata, problems };
}

/** TOML's tables and keys as YAML's; its strings, lists and days are written alike. Whatever else is no YAML either. */
function fromToml(lines: string[]): string[] {
  let indent = "";
  return lines.map((line) => {
    const table = line.match(/^\s*\[([\w-]+)\]\s*(?:#.*)?$/)?.[1];
    if (table) indent = "  ";
    const key = line.match(/^\s*([\w-]+)\s*=\s*(\S.*)$/);
    return table ? `${table}:` : key ? `${indent}${key[1]}: ${key[2]}` : `${indent}  ${line}`;
  });
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

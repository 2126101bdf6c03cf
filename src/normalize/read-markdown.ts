import { parse } from "yaml";
import type { Problem } from "../model.ts";
import { type Hint, type Line, type Metadata, makeLine } from "./page.ts";
import { type ArticleRecord, recordMetadata } from "./read-record.ts";

/**
 * Reads Markdown with or without YAML front matter. Front matter is data only: it opens with a line of exactly three
 * dashes, and no other language is read.
 */
export function readMarkdown(
  text: string,
  file: string,
): { lines: Line[]; metadata: Metadata; problems: Problem[] } {
  const raw = text.split(/\r\n|[\n\r]/);
  const close =
    raw[0]?.trimEnd() === "---" ? raw.findIndex((line, i) => i > 0 && line.trimEnd() === "---") : -1;
  const problems: Problem[] = [];
  let metadata: Metadata = {};
  if (close > 0) {
    try {
      const record: unknown = parse(raw.slice(1, close).join("\n"), { maxAliasCount: 10 });
      if (typeof record === "object" && record !== null) metadata = recordMetadata(record as ArticleRecord);
    } catch (error) {
      problems.push({
        file,
        line: 1,
        rule: "bad-front-matter",
        reason: `The front matter is not YAML: ${(error as Error).message.split("\n")[0]}`,
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
    if (text.trim() === "" || next !== "p" || tag.startsWith("h")) flush();
    if (text.trim() === "") continue;
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

/** Words without Markdown's signs: escapes, emphasis, links and code marks. */
function plain(text: string, tag: string): string {
  const bare = tag === "p" ? text : text.replace(/^(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s?/, "");
  return bare
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/(?<!\\)(\*\*|__|`)/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

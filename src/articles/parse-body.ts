import MarkdownIt, { type Token } from "markdown-it";
import type { Block } from "../model.ts";

/** The one Markdown dialect of the project: CommonMark without HTML and without links made from bare addresses. */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/**
 * The blocks of a Markdown body as plain text, whoever wrote it: nested structure is flattened,
 * links and pictures leave their words, code its characters.
 */
export function parseBody(source: string): Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  for (const token of markdown.parse(source, {})) {
    if (token.nesting === 1) open.push(token.type);
    else if (token.nesting === -1) open.pop();
    else {
      const text = plainText(token).replace(/\s+/g, " ").trim();
      if (text) blocks.push({ kind: kindOf(open), text });
    }
  }
  return blocks;
}

function kindOf(open: string[]): Block["kind"] {
  if (open.includes("heading_open")) return "heading";
  if (open.includes("list_item_open")) return "item";
  return open.includes("blockquote_open") ? "quote" : "paragraph";
}

function plainText(token: Token): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  // A picture's children are its alternative text.
  if (token.children?.length) return token.children.map(plainText).join("");
  return token.type === "hr" ? "" : token.content;
}

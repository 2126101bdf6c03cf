import MarkdownIt, { type Token } from "markdown-it";
import type { Block, TextMark } from "../model.ts";
import { dropUnseen } from "./squeeze.ts";

/** The one Markdown dialect of the project: CommonMark without HTML and without links made from bare addresses. */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/**
 * The blocks of a Markdown body as plain text, whoever wrote it: nested structure is flattened, pictures leave
 * their words, code its characters. Emphasis and links to the web stand beside the text, as ranges in it;
 * other links leave their words. Signs that turn the writing's direction, or are not seen, go.
 */
export function parseBody(source: string): Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  for (const token of markdown.parse(dropUnseen(source).normalize("NFC"), {})) {
    if (token.nesting === 1) open.push(token.type);
    else if (token.nesting === -1) open.pop();
    else {
      const { text, marks } = readInline(token);
      if (text) blocks.push({ kind: kindOf(open), text, ...(marks.length > 0 && { marks }) });
    }
  }
  return blocks;
}

function kindOf(open: string[]): Block["kind"] {
  if (open.includes("heading_open")) return "heading";
  if (open.includes("list_item_open")) return "item";
  return open.includes("blockquote_open") ? "quote" : "paragraph";
}

/** A block's text in one line, and what is set off in it. */
function readInline(block: Token): { text: string; marks: TextMark[] } {
  let text = "";
  const open: (TextMark | undefined)[] = [];
  const marks: TextMark[] = [];
  for (const token of block.children ?? [block]) {
    if (token.nesting === 1) {
      open.push(openMark(token, text.length));
    } else if (token.nesting === -1) {
      const mark = open.pop();
      if (mark) marks.push({ ...mark, end: text.length });
    } else {
      const piece = plainText(token).replace(/\s+/g, " ");
      text += text === "" || text.endsWith(" ") ? piece.trimStart() : piece;
    }
  }
  const whole = text.trimEnd();
  const sound = marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, whole.length) }))
    .filter(({ start, end }) => start < end);
  return { text: whole, marks: sound };
}

/** What an opening token sets off; nothing where it is of no account, or a link that leaves the web. */
function openMark(token: Token, start: number): TextMark | undefined {
  const url = String(token.attrGet("href") ?? "");
  const span = { start, end: start };
  if (token.type === "em_open") return { kind: "emphasis", ...span };
  if (token.type === "strong_open") return { kind: "strong", ...span };
  return /^https?:\/\//i.test(url) ? { kind: "link", url, ...span } : undefined;
}

function plainText(token: Token): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  // A picture's children are its alternative text.
  if (token.children?.length) return token.children.map(plainText).join("");
  return token.type === "hr" ? "" : token.content;
}

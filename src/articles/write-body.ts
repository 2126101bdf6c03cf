import type { Block } from "../model.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

const PREFIX: Record<Block["kind"], string> = { paragraph: "", heading: "## ", quote: "> ", item: "- " };

/** Blocks as Markdown, a line each; `parseBody` reads the same kinds and texts back. */
export function writeBody(blocks: Block[]): string {
  let out = "";
  let previous: Block["kind"] | undefined;
  for (const { kind, text } of blocks) {
    const line = escapeMarkdown(text);
    if (!line) continue;
    if (previous && !(previous === "item" && kind === "item")) out += "\n";
    out += `${PREFIX[kind]}${kind === "heading" ? escapeClosing(line) : line}\n`;
    previous = kind;
  }
  return out;
}

/** A heading's closing hashes would be taken for its mark-up. */
function escapeClosing(line: string): string {
  let start = line.length;
  while (line[start - 1] === "#") start--;
  if (line[start - 1] === "\\") start++;
  return line.slice(0, start) + line.slice(start).replaceAll("#", "\\#");
}

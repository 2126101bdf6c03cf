import { createHash } from "node:crypto";

const LINE = /^normalized: [0-9a-f]{16}\n/m;

/** A file's seal: a hash over everything in it but the line that carries the seal. */
function sealOf(markdown: string): string {
  return createHash("sha256").update(markdown.replace(LINE, "")).digest("hex").slice(0, 16);
}

/** Puts the seal of `normalize` into a file's front matter, as its last field. */
export function seal(markdown: string): string {
  return markdown.replace(/\n---\n/, `\nnormalized: ${sealOf(markdown)}\n---\n`);
}

/**
 * True where the file is what `normalize` wrote: nobody has edited it since. Line ends and a byte order mark are no
 * edit: git and editors on Windows change them.
 */
export function isSealed(markdown: string): boolean {
  const text = markdown.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  return LINE.exec(text)?.[0].includes(sealOf(text)) ?? false;
}

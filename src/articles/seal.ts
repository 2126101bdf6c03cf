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

/** True where the file is byte for byte what `normalize` wrote: nobody has edited it since. */
export function isSealed(markdown: string): boolean {
  return LINE.exec(markdown)?.[0].includes(sealOf(markdown)) ?? false;
}

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { longestText } from "../../src/articles/longest-text.ts";

const opening = "The long file\n\nBy Ann Lee\n\nMay 6, 2024\n\n";
const prose = (i: number) =>
  `The bridge of the ${i}th town would open again in the spring, after two years of repairs in the rain. `;
const ending = "\n\n“We are ready,” said Tomas Berg, the harbour master, who had waited for two years.\n";

/** One long line of prose, of so many bytes. */
const oneLine = (bytes: number) =>
  Array.from({ length: Math.ceil(bytes / 100) }, (_, i) => prose(i)).join("");

/** What takes long where some step costs more than the file's length; each is an article all the same. */
export const longFiles: Record<string, (size: number) => string> = {
  "one-line.txt": (size) => `${opening}${oneLine(size)}${ending}`,
  "blanks.txt": (size) => `${opening}${prose(1)}${" ".repeat(size)}${prose(2)}${ending}`,
  "quote-marks.txt": (size) => `${opening}${prose(1)}\n\n${prose(2)}${'"'.repeat(size)}${ending}`,
  "opening-marks.txt": (size) => `${opening}${prose(1)}\n\n${prose(2)}${"“a ".repeat(size)}${ending}`,
  "nested-quotes.txt": (size) =>
    `${opening}${prose(1)}\n\n${"“a ‘b ".repeat(size / 2)}${"c’ d” ".repeat(size / 2)}${ending}`,
  "nested-tags.html": (size) =>
    `<!doctype html><html><body><h1>The long file</h1><p>${prose(1)}</p><p>${prose(3)}</p>${"<div>".repeat(size / 2)}<p>${"<b>".repeat(size / 2)}${prose(2)}</p></body></html>`,
  "long-names.html": (size) =>
    `<!doctype html><html><head><meta name="author" content="${"a".repeat(size)}"></head><body><h1>The long file</h1><figure><p class="${"_".repeat(size)}">${prose(1)}</p></figure><p>${prose(2)}</p><p>${prose(3)}</p></body></html>`,
  "short-lines.txt": (size) => `${opening}${prose(1)}\n\n${"ok so\n".repeat(size)}${ending}`,
};

/**
 * How large each is in the archive that the tests build. A step that costs the square of a line's length is given up
 * after the time that such a file has, and its article is missing.
 */
const sizes: Record<string, number> = { "one-line.txt": 10_000_000, "nested-quotes.txt": 50_000 };

/** Files that git cannot hold, or that would be too large for it. */
export function writeMadeFiles(raw: string): void {
  for (const [name, make] of Object.entries(longFiles))
    writeFileSync(join(raw, name), make(sizes[name] ?? 100_000));
  writeFileSync(join(raw, "too-long.txt"), `${opening}${oneLine(longestText)}${ending}`);
  writeFileSync(join(raw, "hundred-megabytes.txt"), "The clerk said on Monday.");
  truncateSync(join(raw, "hundred-megabytes.txt"), 100_000_000);
  execFileSync("mkfifo", [join(raw, "pipe.txt")]);
  symlinkSync("/etc/hostname", join(raw, "link.txt"));
  symlinkSync("..", join(raw, "folder-link"));
  mkdirSync(join(raw, "names"));
  for (const [i, name] of fileNames.entries())
    writeFileSync(
      join(raw, "names", name),
      `The ${i}th name\n\n${prose(i)}\n\nNobody asked for name ${i} on Monday, the clerk who keeps the list told the council.\n`,
    );
}

/** Names that some systems cannot tell apart, cannot hold, or take for something else. */
export const fileNames = [
  "A.txt",
  "a.TXT",
  "caf\u00e9.txt",
  "cafe\u0301.txt",
  "CON.txt",
  'a "quoted": #name\'.txt',
  "two\nlines.txt",
  "\u202Etxt.exe.txt",
  "&amp;.txt",
];

/** A file and a folder that nobody but root may read. */
export function writeUnreadable(raw: string): void {
  mkdirSync(join(raw, "closed"));
  writeFileSync(join(raw, "unreadable.txt"), "The clerk said on Monday.");
  chmodSync(join(raw, "unreadable.txt"), 0);
  chmodSync(join(raw, "closed"), 0);
}

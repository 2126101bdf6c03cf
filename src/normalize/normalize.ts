import type { Draft, Problem } from "../model.ts";
import { decode } from "./decode.ts";
import type { Fate, KnownSource, Line } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { readPage } from "./read-page.ts";
import { splitLines } from "./split-lines.ts";

export type { KnownSource } from "./page.ts";

/** A file as received. */
export interface RawFile {
  /** Name inside raw/, with "/". */
  name: string;
  bytes: Uint8Array;
}

/** What was read off a file: one draft, or several from a file with an article on each line; or what is wrong with it. */
export interface Normalized {
  drafts: Draft[];
  problems: Problem[];
}

/** What became of a line of a file and by which rule. A line of which a part was moved has two rows. */
export interface Explained {
  /** Counted from 1. */
  line: number;
  text: string;
  rule: string;
  fate: Fate;
}

/**
 * Reads articles off a raw file. Pure: the same bytes give the same drafts on any machine and day.
 * Never throws on bad input; what cannot be read is a problem with a reason.
 */
export function normalize(file: RawFile, sources: KnownSource[] = []): Normalized {
  const read = readFile(file, sources);
  return { drafts: read.drafts, problems: read.problems };
}

/** The same reading, line by line: every line of the file that is not blank with the rule that kept, moved or removed it. */
export function explain(file: RawFile, sources: KnownSource[] = []): Explained[] {
  return readFile(file, sources).lines.flatMap((line) => {
    const { fate, rule } = line.mark ?? { fate: "left-out" as const, rule: "not-read" };
    return line.source.map(({ line: number, text }) => ({ line: number, text: text.trim(), rule, fate }));
  });
}

interface Reading extends Normalized {
  lines: Line[];
}

function readFile(file: RawFile, sources: KnownSource[]): Reading {
  const decoded = decode(file.bytes, declaredEncoding(file.bytes));
  if ("rule" in decoded) return problem(file, decoded.rule, decoded.reason);
  if (decoded.text.trim() === "") return problem(file, "empty", "The file holds no text.");
  const isHtml =
    /\.html?$/i.test(file.name) || /^\s*<(?:!doctype html|html[\s>])/i.test(decoded.text.slice(0, 500));
  const { lines, metadata } = isHtml
    ? readHtml(decoded.text)
    : { lines: splitLines(decoded.text), metadata: {} };
  const draft = readPage(lines, metadata, sources);
  if (!draft) return { ...problem(file, "no-article", "No line of it reads like an article's text."), lines };
  return { drafts: [draft], problems: [], lines };
}

/** What an HTML page says its encoding is. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return (
    head.match(/<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i)?.[1] ??
    head.match(/^<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})/i)?.[1]
  );
}

function problem(file: RawFile, rule: string, reason: string): Reading {
  return { drafts: [], problems: [{ file: file.name, rule, reason }], lines: [] };
}

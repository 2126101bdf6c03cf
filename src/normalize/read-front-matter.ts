import { LineCounter, parseDocument } from "yaml";
import { yamlAdvice } from "../articles/yaml-advice.ts";
import type { Problem } from "../model.ts";
import { frontMatterKeys, type KeyLines } from "./front-matter-keys.ts";
import { meantField } from "./meant-field.ts";
import { type Line, type Metadata, makeLine, mark } from "./page.ts";
import { type ArticleRecord, isLookedAt, isRecord, recordMetadata } from "./read-record.ts";

/** What a Markdown file says of itself above its text. */
export interface FrontMatter {
  /** Its lines, each with a mark. */
  lines: Line[];
  metadata: Metadata;
  problems: Problem[];
  /** How many lines of the file it takes. */
  length: number;
}

/**
 * Reads the front matter of any program that keeps notes or makes sites; undefined where there is none. It is data only:
 * YAML between lines of exactly three dashes, or plain TOML between lines of three plus signs; no other language is
 * read. What is not taken of it is left out line by line, and where it may have been meant for a field of ours, the
 * editor is asked.
 */
export function readFrontMatter(raw: string[], file: string): FrontMatter | undefined {
  const open = raw.findIndex((line) => line.trim() !== "");
  const fence = raw[open]?.trimEnd();
  if (fence !== "---" && fence !== "+++") return undefined;
  const close = raw.findIndex((line, index) => index > open && isClosing(line.trimEnd(), fence));
  if (close < 0)
    return isField(raw[open + 1] ?? "") ? unclosed(file, open + 1, fence, raw.length) : undefined;
  const inner = raw.slice(open + 1, close);
  const yaml = fence === "+++" ? fromToml(inner) : inner;
  const { record, problem } = parseFields(yaml.join("\n"), fence, open + 2);
  const keys = frontMatterKeys(yaml, open + 2);
  const unread = record ? keys.filter(({ key }) => !isLookedAt(key)) : keys;
  return {
    lines: frontLines(raw.slice(0, close + 1), unread),
    metadata: record ? metadataOf(record, raw.slice(close + 1).join("\n"), unread) : {},
    problems: problem ? [{ file, ...problem }] : [],
    length: close + 1,
  };
}

/** What a record says, and which of its fields were not read though they may have been meant for ours. */
function metadataOf(record: ArticleRecord, body: string, unread: KeyLines[]): Metadata {
  const metadata = recordMetadata(record, body);
  const asked = unread.filter(({ key }) => meantField(key)).map(({ key, first }) => `${key} (line ${first})`);
  if (asked.length) metadata.dropped = [...(metadata.dropped ?? []), ...asked];
  return metadata;
}

const isClosing = (line: string, fence: string) => line === fence || (fence === "---" && line === "...");

/** A line that opens a field of an article: no text below a rule of dashes does. */
function isField(line: string): boolean {
  const key = /^"?([\w-]{2,40})"?\s*[:=](?:\s|$)/.exec(line)?.[1];
  return key !== undefined && (isLookedAt(key) || meantField(key) !== undefined);
}

function unclosed(file: string, line: number, fence: string, length: number): FrontMatter {
  const reason = `a line "${fence}" must close the fields that begin here: until then they cannot be told from the text`;
  return { lines: [], metadata: {}, problems: [{ file, line, rule: "open-front-matter", reason }], length };
}

/** The fields, or why there are none. */
function parseFields(
  yaml: string,
  fence: string,
  firstLine: number,
): { record?: ArticleRecord; problem?: Omit<Problem, "file"> } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (!error) {
    try {
      const record: unknown = document.toJS({ maxAliasCount: 10 });
      return isRecord(record) ? { record } : {};
    } catch {
      // Aliases of aliases, or one of nothing.
    }
  }
  const what = error
    ? (yamlAdvice[error.code] ?? error.message)
    : "its aliases (*name) are too many, or of nothing";
  const reason = `the front matter is not ${fence === "+++" ? "plain TOML" : "YAML"}, and its fields were not read: ${what}`;
  const line = error ? lines.linePos(error.pos[0]).line + firstLine - 1 : firstLine;
  return { problem: { line, rule: "bad-front-matter", reason } };
}

/** The front matter's lines, those of fields that nobody reads left out. */
function frontLines(raw: string[], unread: KeyLines[]): Line[] {
  const passed = new Set(
    unread.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return raw.flatMap((text, index) => {
    if (text.trim() === "") return [];
    const line = makeLine([{ line: index + 1, text }], text, false);
    if (passed.has(index + 1)) mark(line, "left-out", "unread-field");
    else mark(line, "field", "front-matter");
    return [line];
  });
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

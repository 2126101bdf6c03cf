import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { Problem } from "../model.ts";
import { yamlAdvice } from "./yaml-advice.ts";

/** The line of the file on which a value stands, by its path: ["quotes", 0, "speaker"]. */
export type LineOf = (path: PropertyKey[]) => number;

/**
 * YAML read strictly and checked against a schema: every scalar is a string ("no", "0123", "1.10" and dates
 * stay what they are), no alias and no duplicate key is allowed, every problem names its line.
 * @param firstLine the line of the file on which the YAML begins
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  yaml: string,
  schema: Schema,
  firstLine = 1,
): { data: Defined<z.infer<Schema>>; lineOf: LineOf } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problem = (line: number, rule: string, reason: string): Problem => ({ file, line, rule, reason });

  const broken = [...document.errors, ...document.warnings];
  if (broken.length) {
    // What follows a mistake on its line is but its consequence.
    const byLine = new Map(
      broken
        .reverse()
        .map((error) => [
          error.code === "MISSING_CHAR"
            ? openedAt(yaml, lines.linePos(error.pos[0]).line) + firstLine - 1
            : lineAt(error.pos[0]),
          error,
        ]),
    );
    const found = [...byLine].sort(([a], [b]) => a - b);
    return {
      problems: found.map(([line, { code, message }]) =>
        problem(line, "bad-yaml", yamlAdvice[code] ?? message),
      ),
    };
  }
  if (document.contents && !isMap(document.contents) && !isSeq(document.contents))
    return { problems: [problem(firstLine, "bad-yaml", "fields must be written as name: value")] };
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    const reason = "aliases (*name) are not read: write the value out";
    return { problems: [problem(lineAt(firstAlias(document)), "yaml-alias", reason)] };
  }

  const lineOf: LineOf = (path) => {
    let node: unknown = document.contents;
    let line = firstLine;
    for (const step of path) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === step)
        : undefined;
      const at = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(at) || !at.range) break;
      line = lineAt(at.range[0]);
      node = pair ? pair.value : at;
    }
    return line;
  };

  const checked = schema.safeParse(raw);
  if (checked.success) return { data: checked.data as Defined<z.infer<Schema>>, lineOf };
  const problems = checked.error.issues.flatMap((issue) => {
    const name = issue.path.join(".");
    if (isMissing(raw, issue.path))
      return problem(lineOf(issue.path), "bad-value", `${name} is missing: write it here`);
    if (issue.code !== "unrecognized_keys")
      return problem(lineOf(issue.path), "bad-value", `${name}: ${issue.message}`);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const reason = `"${path.join(".")}" is not a field that is known here: take it out or correct its spelling`;
      return problem(lineOf(path), "unknown-key", reason);
    });
  });
  return { problems };
}

/** The line on which a quotation mark is opened that is still open on another, counted from 1; the other where none is. */
function openedAt(yaml: string, line: number): number {
  const above = yaml.split("\n").slice(0, line);
  const opened = above.findLastIndex((text) => /(?:^|[:,[{-]\s+)(["'])(?:(?!\1)[^\\]|\\.)*$/.test(text));
  return opened < 0 ? line : opened + 1;
}

function isMissing(value: unknown, path: PropertyKey[]): boolean {
  return path.length > 0 && path.reduce<unknown>((at, key) => Object(at)[key], value) === undefined;
}

/** Where the first alias stands. */
function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** zod says `undefined` where the model says absent. The values are the same; this only tells the compiler. */
export type Defined<T> = T extends (infer U)[]
  ? Defined<U>[]
  : T extends object
    ? { [K in keyof T]: Defined<Exclude<T[K], undefined>> }
    : T;

import { parse } from "yaml";
import { joinFrontMatter, splitFrontMatter } from "../articles/front-matter.ts";
import { readArticle } from "../articles/read-article.ts";
import type { Article, Draft, Problem, Question } from "../model.ts";
import { frontMatterKeys, type KeyLines } from "./front-matter-keys.ts";
import { meantField, ownFields } from "./meant-field.ts";
import { squeeze } from "./page.ts";

/** Fields that only articles in our own form have, and the kind of value by which they are known from others' of that name. */
const ours = new Map<string, (value: unknown) => boolean>([
  ["credits", isMap],
  ["dateline", isMap],
  ["basis", isMap],
  ["raw", isMap],
  ["captions", isListOfMaps],
  ["quotes", isListOfMaps],
  ["notices", Array.isArray],
  ["rights", (value) => typeof value === "string" && /^(?:full|excerpt|quotes|private)$/.test(value)],
  ["normalized", (value) => typeof value === "string" && /^[0-9a-f]{16}$/.test(value)],
]);

/**
 * A Markdown file that is an article in our own form, taken whole: nothing is looked for in it and nothing left out. A
 * mistake in any field is a problem with its line, since what an editor wrote there would be lost otherwise; keys that
 * are like none of the form's are dropped and asked about. Undefined where the file is no such article.
 */
export function readOwnForm(file: string, text: string): Draft | { problems: Problem[] } | undefined {
  const start = text.search(/\S/);
  const blank = text.slice(0, start).split(/\r\n|[\r\n]/).length - 1;
  if (blank > 0) return below(blank, readOwnForm(file, text.slice(start)));
  const split = splitFrontMatter(file, text);
  if ("rule" in split) return undefined;
  // The YAML begins with what follows the dashes on the file's first line.
  const fields = frontMatterKeys(split.yaml.split("\n"), 1);
  const record = strings(split.yaml);
  if (!isOwnForm(fields, record)) return undefined;
  const strange = [...new Set(fields.map(({ key }) => key))].filter((key) => meantField(key) === undefined);
  const dropped = new Set(strange);
  const whole = readArticle(file, "draft", text);
  if ("article" in whole) return toDraft(whole.article, []);
  const problems = whole.problems
    .filter(
      ({ rule, reason }) => rule !== "unknown-key" || !dropped.has(/^"([^"]*)" /.exec(reason)?.[1] ?? ""),
    )
    .map((problem) => withMeant(problem, fields));
  if (problems.length || !record) return { problems };
  const kept = Object.fromEntries(Object.entries(record).filter(([key]) => ownFields.includes(key)));
  const read = readArticle(file, "draft", joinFrontMatter(kept, split.body));
  return "article" in read ? toDraft(read.article, strange) : read;
}

/** The same where blank lines stand over the front matter. */
function below(lines: number, read: ReturnType<typeof readOwnForm>): ReturnType<typeof readOwnForm> {
  if (!read || !("problems" in read)) return read;
  return { problems: read.problems.map((problem) => ({ ...problem, line: (problem.line ?? 1) + lines })) };
}

/**
 * By a field that only our form has; or where all keys are its own or misspelt, and there are enough of them to tell. In
 * YAML that cannot be parsed such a field's name is enough.
 */
function isOwnForm(fields: KeyLines[], record: Record<string, unknown> | undefined): boolean {
  if (fields.some(({ key }) => ours.has(key) && (!record || ours.get(key)!(record[key])))) return true;
  const meant = fields.map(({ key }) => meantField(key));
  if (meant.some((each) => each === undefined || each.by === "other-name")) return false;
  const names = meant.map((each) => each!.field);
  return names.some((name) => ours.has(name)) || (names.includes("title") && names.length >= 3);
}

/** A problem with a key that is not the form's says which field it may stand for. */
function withMeant(problem: Problem, fields: KeyLines[]): Problem {
  if (problem.rule !== "unknown-key") return problem;
  const key = fields.find(({ first }) => first === problem.line)?.key;
  const meant = key === undefined ? undefined : meantField(key);
  if (!meant || meant.by === "name") return problem;
  const reason = `"${key}" is not a field that is known here: if "${meant.field}" is meant, write that, or else take it out`;
  return { ...problem, reason };
}

function toDraft(article: Article, strange: string[]): Draft {
  const { slug: _, markdown: _m, text: _t, raw: _r, quoteEdits, body, ...fields } = article;
  const edits = quoteEdits.map(({ line: _line, ...edit }) => edit);
  return {
    ...clean({ fields, body, ...(edits.length && { quoteEdits: edits }) }),
    leftOut: [],
    questions: questionsAbout(strange),
  };
}

/** The same with every text squeezed, as everywhere else. */
function clean<T>(value: T): T {
  if (typeof value === "string") return squeeze(value) as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)])) as T;
}

/** The front matter with every value as it is written, or undefined where it is no YAML. */
function strings(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: "failsafe", maxAliasCount: 10 });
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfMaps(value: unknown): boolean {
  return Array.isArray(value) && value.some(isMap);
}

function questionsAbout(unknown: string[]): Question[] {
  if (!unknown.length) return [];
  const names = unknown.join(", ").slice(0, 200);
  const text = `The front matter has fields that an article does not: ${names}. They were left out.`;
  return [{ about: "unknown-key", text }];
}

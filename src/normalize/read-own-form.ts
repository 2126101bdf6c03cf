import { parse } from "yaml";
import { joinFrontMatter, splitFrontMatter } from "../articles/front-matter.ts";
import { readArticle } from "../articles/read-article.ts";
import { frontMatter } from "../articles/schema.ts";
import type { Draft, Problem, Question } from "../model.ts";
import { squeeze } from "./page.ts";

/** Fields that only articles in our own form have: one of them beside a title is enough to know it by. */
const ours = ["credits", "dateline", "captions", "notices", "rights", "basis", "raw", "normalized", "quotes"];
/** Those that hold what an editor or a reading decided: with a mistake in it a file is refused, or that would be lost. */
const decided = ["quotes", "basis", "raw", "normalized"];

/**
 * A Markdown file that is an article in our own form, taken whole: nothing is looked for in it and nothing left out.
 * Keys that are not the form's are dropped and asked about. Undefined where the file is no such article; what is wrong
 * with it, with its lines, where it is one that cannot be taken as it is.
 */
export function readOwnForm(file: string, text: string): Draft | { problems: Problem[] } | undefined {
  const split = splitFrontMatter(file, text.replace(/\r\n?/g, "\n"));
  if ("rule" in split) return undefined;
  const record = strings(split.yaml);
  if (!record || !("title" in record)) return undefined;
  const known = Object.keys(frontMatter.shape);
  const keys = Object.keys(record);
  const unknown = keys.filter((key) => !known.includes(key));
  if (!keys.some((key) => ours.includes(key)) && (unknown.length > 0 || keys.length < 3)) return undefined;
  const kept = Object.fromEntries(keys.filter((key) => known.includes(key)).map((key) => [key, record[key]]));
  const read = readArticle(file, "draft", joinFrontMatter(kept, split.body));
  if ("problems" in read) {
    if (!keys.some((key) => decided.includes(key))) return undefined;
    const whole = readArticle(file, "draft", text);
    // Those of the whole file name its lines; a key that is not ours would only have been dropped.
    const named =
      "problems" in whole
        ? whole.problems.filter(({ reason }) => !unknown.some((key) => reason.startsWith(`"${key}" `)))
        : [];
    return { problems: named.length ? named : read.problems };
  }
  const { slug: _, markdown: _m, text: _t, raw: _r, quoteEdits, body, ...fields } = read.article;
  const edits = quoteEdits.map(({ line: _line, ...edit }) => edit);
  return {
    ...clean({ fields, body, ...(edits.length && { quoteEdits: edits }) }),
    leftOut: [],
    questions: questionsAbout(unknown),
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
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function questionsAbout(unknown: string[]): Question[] {
  if (!unknown.length) return [];
  const names = unknown.join(", ").slice(0, 200);
  const text = `The front matter has fields that an article does not: ${names}. They were left out.`;
  return [{ about: "unknown-key", text }];
}

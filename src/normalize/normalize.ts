import { longestText, tooLong } from "../articles/longest-text.ts";
import type { Draft, Problem } from "../model.ts";
import { decode } from "./decode.ts";
import type { FiledArticle } from "./file-record.ts";
import { joinTakes } from "./join-takes.ts";
import { type Fate, type KnownSource, type Line, mark } from "./page.ts";
import { isFeed, readFeed } from "./read-feed.ts";
import { readHtml } from "./read-html.ts";
import { readJsonl } from "./read-jsonl.ts";
import { readMail } from "./read-mail.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readOwnForm } from "./read-own-form.ts";
import { readPage } from "./read-page.ts";
import { splitLines } from "./split-lines.ts";
import { splitStories } from "./split-stories.ts";

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

/**
 * What became of a line of a file and by which rule. A line of which a part was moved has two rows; what could not be
 * read has one with the reason for its text.
 */
export interface Explained {
  /** Counted from 1. */
  line: number;
  /** In a web page, which may have all of its text on one line: the character it begins with. */
  column?: number;
  text: string;
  rule: string;
  fate: Fate | "refused";
}

/**
 * Reads articles off a raw file. Pure: the same bytes give the same drafts on any machine and day.
 * Never throws on bad input; what cannot be read is a problem with a reason.
 */
export function normalize(file: RawFile, sources: KnownSource[] = []): Normalized {
  const { drafts, problems } = readFile(file, sources);
  return { drafts, problems };
}

/** The same reading, line by line: every line that is not blank with the rule that kept, moved, removed or refused it. */
export function explain(file: RawFile, sources: KnownSource[] = []): Explained[] {
  const { lines, problems } = readFile(file, sources);
  const read = lines.flatMap((line): Explained[] => {
    const { fate, rule } = line.mark ?? { fate: "left-out" as const, rule: "not-read" };
    return line.source.map(({ text, ...position }) => ({ ...position, text: text.trim(), rule, fate }));
  });
  const refused = problems.map(
    ({ line = 1, rule, reason }): Explained => ({ line, text: reason, rule, fate: "refused" }),
  );
  return refused.length ? [...read, ...refused].sort((a, b) => a.line - b.line) : read;
}

interface Reading extends Normalized {
  lines: Line[];
}

/** One file that trips us must not stop the others: a mistake of ours is reported like any other problem. */
function readFile(file: RawFile, sources: KnownSource[]): Reading {
  try {
    return readWhole(file, sources);
  } catch (error) {
    const reason = `a mistake in the program kept it from being read (${(error as Error).message}): report it`;
    return { drafts: [], lines: [], problems: [{ file: file.name, rule: "program-mistake", reason }] };
  }
}

function readWhole(file: RawFile, sources: KnownSource[]): Reading {
  const decoded = decode(file.bytes, declaredEncoding);
  if ("rule" in decoded) return { drafts: [], lines: [], problems: [{ file: file.name, ...decoded }] };
  if (decoded.text.trim() === "") {
    return {
      drafts: [],
      lines: [],
      problems: [
        { file: file.name, rule: "empty", reason: "the file holds no text: save it again or take it out" },
      ],
    };
  }
  const { articles, problems } = articlesOf(file.name, decoded.text);
  const drafts: Draft[] = [];
  for (const { lines, metadata, stretch, draft: own, questions = [] } of articles) {
    const line = lines[0]?.source[0]?.line;
    const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > longestText) {
      problems.push({ file: file.name, ...(line && { line }), ...tooLong(characters) });
      continue;
    }
    const draft = own ?? readPage(lines, metadata, sources, stretch);
    // In a file with several articles the line is what tells them apart from run to run.
    const several = articles.length > 1 || isJsonl(file.name);
    if (draft)
      drafts.push({
        ...draft,
        ...(several && line && { line }),
        questions: [...draft.questions, ...questions],
      });
    else {
      const reason =
        "no line of it reads like an article's text: save it again with the text, or take it out";
      problems.push({
        file: file.name,
        ...(articles.length > 1 && line ? { line } : {}),
        rule: "no-article",
        reason,
      });
    }
  }
  return { drafts, problems, lines: articles.flatMap(({ lines }) => lines) };
}

/** A file's articles, before they are read: by its name's ending, or as HTML where it opens as such. */
function articlesOf(name: string, text: string): { articles: FiledArticle[]; problems: Problem[] } {
  if (isJsonl(name)) return readJsonl(text, name);
  if (isFeed(text)) return readFeed(text, name);
  if (/\.html?$/i.test(name) || /^\s*<(?:!doctype html|html[\s>])/i.test(text.slice(0, 500))) {
    const page = readHtml(text);
    if (page) return { articles: [page], problems: [] };
    const reason = "its elements nest deeper than any article's page: save it again from a browser";
    return { articles: [], problems: [{ file: name, rule: "nested-too-deep", reason }] };
  }
  if (/\.(?:md|markdown)$/i.test(name)) {
    const own = readOwnForm(name, text);
    if (own && "problems" in own) return { articles: [], problems: own.problems };
    const { lines, metadata, problems } = readMarkdown(text, name);
    if (!own) return { articles: lines.length ? [{ lines, metadata }] : [], problems };
    for (const line of lines) mark(line, "body", "own-form");
    return { articles: [{ lines, metadata, draft: own }], problems: [] };
  }
  const mail = readMail(text);
  if (mail) return { articles: [mail], problems: [] };
  const { stories, questions } = splitStories(splitLines(text));
  return {
    articles: stories.map((lines) => ({ lines: joinTakes(lines), metadata: {}, questions })),
    problems: [],
  };
}

/** What an HTML page says its encoding is. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return head.match(/<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i)?.[1];
}

const isJsonl = (name: string) => /\.jsonl$/i.test(name);

import type { Problem } from "../model.ts";
import { type FiledArticle, fileRecord } from "./file-record.ts";
import { type ArticleRecord, isRecord } from "./read-record.ts";

/** Reads a file with an article, as a JSON object, on each line. Lines that are none become problems. */
export function readJsonl(text: string, file: string): { articles: FiledArticle[]; problems: Problem[] } {
  const articles: FiledArticle[] = [];
  const problems: Problem[] = [];
  if (/^\s*(?:\[|\{\s*[\r\n])/.test(text)) {
    const reason =
      "This is one JSON text over many lines, or a list; write each article as an object on a line of its own.";
    return { articles, problems: [{ file, line: 1, rule: "not-a-line-each", reason }] };
  }
  text.split(/\r\n|[\n\r]/).forEach((raw, index) => {
    if (raw.trim() === "") return;
    const line = index + 1;
    const record = parse(raw);
    const article = record && fileRecord(record, line);
    if (!record)
      problems.push({
        file,
        line,
        rule: "not-json",
        reason: "this line is not a JSON object: correct it or take it out",
      });
    else if (article) articles.push(article);
    else {
      const reason =
        "this article has no field named text, body or content: call the one that holds its words so";
      problems.push({ file, line, rule: "no-text", reason });
    }
  });
  return { articles, problems };
}

function parse(raw: string): ArticleRecord | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

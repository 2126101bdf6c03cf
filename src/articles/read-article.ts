import type { Article, Problem } from "../model.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { longestText, tooLong } from "./longest-text.ts";
import { parseBody } from "./parse-body.ts";
import { parseYaml } from "./parse-yaml.ts";
import { frontMatter } from "./schema.ts";
import { textOf } from "./text-of.ts";

/**
 * One article file as an article, or everything that is wrong with it.
 * @param file its path, for problems
 * @param slug its name without ".md"
 */
export function readArticle(
  file: string,
  slug: string,
  source: string,
): { article: Article } | { problems: Problem[] } {
  if (source.length > longestText) return { problems: [{ file, line: 1, ...tooLong(source.length) }] };
  const split = splitFrontMatter(file, source);
  if ("rule" in split) return { problems: [split] };
  const parsed = parseYaml(file, split.yaml, frontMatter);
  if ("problems" in parsed) return parsed;
  const { quotes, raw, normalized: _, ...fields } = parsed.data;
  const body = parseBody(split.body);
  if (!body.length) {
    const line = source.split(/\r\n?|\n/).length;
    return {
      problems: [{ file, line, rule: "no-body", reason: "the article has no text below its front matter" }],
    };
  }
  const article: Article = {
    ...fields,
    slug,
    markdown: split.body,
    body,
    text: textOf(body),
    quoteEdits: quotes.map(({ quote, speaker, drop }, i) => ({
      quote,
      line: parsed.lineOf(["quotes", i]),
      ...(speaker !== undefined && { speaker: speaker || null }),
      ...(drop === "true" && { drop: true }),
    })),
    ...(raw && { raw: { file: raw.file, sha256: raw.sha256, ...(raw.line && { line: Number(raw.line) }) } }),
  };
  return { article };
}

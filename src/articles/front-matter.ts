import matter from "gray-matter";
import { stringify } from "yaml";
import type { Problem } from "../model.ts";

/**
 * gray-matter splits and joins; the YAML itself goes through `parseYaml`. Left alone, gray-matter would run
 * `---js` and let js-yaml guess types.
 */
const refuse = () => {
  throw new Error("only YAML front matter is read");
};
const engines = {
  yaml: {
    parse: () => ({}),
    stringify: (data: object) => stringify(data, { compat: "yaml-1.1", lineWidth: 0 }),
  },
  ...Object.fromEntries(
    ["js", "javascript", "json", "coffee", "coffeescript", "cson", "toml"].map((name) => [
      name,
      { parse: refuse, stringify: refuse },
    ]),
  ),
};

/** The YAML (which begins on the file's first line, after its "---") and the body of a Markdown file. */
export function splitFrontMatter(file: string, source: string): { yaml: string; body: string } | Problem {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (!/^---[ \t]*\n/.test(text))
    return {
      file,
      line: 1,
      rule: "no-front-matter",
      reason: 'the file must begin with a line "---" and YAML fields',
    };
  if (!/\n---[ \t]*(\n|$)/.test(text))
    return { file, line: 1, rule: "open-front-matter", reason: 'a line "---" must close the YAML fields' };
  const { matter: yaml, content } = matter(text, { engines });
  return { yaml, body: content.replace(/^\n+/, "") };
}

/** A Markdown file with YAML front matter that every YAML reader takes for the same strings. */
export function joinFrontMatter(data: object, body: string): string {
  return matter.stringify({ content: `\n${body}` }, data, { engines });
}

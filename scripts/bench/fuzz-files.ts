import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArticle } from "../../src/articles/read-article.ts";
import { soundFields } from "../../src/articles/sound-fields.ts";
import { squeeze } from "../../src/articles/squeeze.ts";
import { textOf } from "../../src/articles/text-of.ts";
import { writeArticle } from "../../src/articles/write-article.ts";
import { listFiles } from "../../src/commands/list-files.ts";
import { explain, normalize, type RawFile } from "../../src/normalize/normalize.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { mulberry32 } from "./made-up-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const kinds = ["txt", "html", "jsonl", "md"];
/** What breaks readers: signs of Markdown, HTML, YAML and JSON, marks, odd characters. */
const trouble = [
  ..."\0\b\u200b\u200d\u202e\u2028\ufeff\ufffe\u0301\"'“”„«»<>{}[]()*_`~#|\\&:;-\r\n\t".split(""),
  ..."\n\n|---\n|---js\n|<!--|-->|<script>|</p>|<div>|&#0;|&amp;|{{|%}|__proto__|By |Advertisement\n|© 2024 |said |“|,” he said. |1984. |- |    |http://x.invalid/ |MOSCOW (Reuters) - |\ud83d|😀|漢字".split(
    "|",
  ),
];

/** The files that are mutated: the shipped articles and the golden cases. */
export function fuzzSeeds(): RawFile[] {
  return ["content/raw", "tests/golden/normalize", "tests/fixtures/hostile/raw"].flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((file) => /\.(?:txt|html|jsonl|md)$/.test(file))
      .map((file) => ({ name: `${folder}/${file}`, bytes: readFileSync(join(root, folder, file)) })),
  );
}

/** The n-th file of a seed: a quarter random bytes, the rest articles with pieces cut, moved, repeated and put in. */
export function fuzzFile(seeds: RawFile[], seed: number, n: number): RawFile {
  const random = mulberry32(seed * 1_000_003 + n);
  const below = (limit: number) => Math.floor(random() * limit);
  if (below(4) === 0) {
    const top = [128, 256][below(2)]!;
    return {
      name: `${n}.${kinds[below(4)]}`,
      bytes: Buffer.from(Array.from({ length: below(3000) }, () => below(top))),
    };
  }
  const from = seeds[below(seeds.length)]!;
  const kind = below(8) === 0 ? kinds[below(4)]! : from.name.split(".").at(-1)!;
  let text = Buffer.from(from.bytes).toString("utf8").slice(0, 40_000);
  for (let edits = 1 + below(12); edits > 0; edits--) {
    const at = below(text.length + 1);
    const piece = text.slice(at, at + below(200));
    const put = [
      "",
      trouble[below(trouble.length)]!,
      trouble[below(trouble.length)]!.repeat(below(300)),
      piece + piece,
      piece.repeat(below(20)),
      [...piece].reverse().join(""),
      Buffer.from(seeds[below(seeds.length)]!.bytes).toString("utf8").slice(0, below(2000)),
    ][below(7)]!;
    text = text.slice(0, at) + put + text.slice(at + (below(2) ? piece.length : 0));
  }
  const bytes = Buffer.from(text);
  for (let flips = below(10) === 0 ? below(5) : 0; flips > 0; flips--)
    bytes[below(bytes.length)] = below(256);
  return { name: `${n}.${kind}`, bytes };
}

/** What is wrong with how a file is read; nothing where all holds. */
export function faultOf(file: RawFile): string | undefined {
  const { drafts, problems } = normalize(file);
  if (drafts.length + problems.length === 0) return "neither an article nor a reason";
  const mistake = problems.find(({ rule }) => rule === "program-mistake");
  if (mistake) return mistake.reason;
  for (const draft of drafts) {
    const { fields } = soundFields(draft.fields);
    const read = readArticle("a.md", "a", writeArticle({ fields, body: draft.body }));
    if ("problems" in read) return `cannot be read back: ${JSON.stringify(read.problems)}`;
    if (read.article.title !== fields.title) return `the title changed: ${read.article.title}`;
    if (read.article.text !== textOf(draft.body)) return "the text changed";
    for (const { spans, text } of findQuotes(read.article))
      if (spans.map(({ start, end }) => read.article.text.slice(start, end)).join(" … ") !== text)
        return `not verbatim: ${text}`;
  }
  return lostWord(file, drafts);
}

/** A word of a plain text that stands neither in the article, nor among what was left out, nor on a field's line. */
function lostWord(file: RawFile, drafts: ReturnType<typeof normalize>["drafts"]): string | undefined {
  const [draft] = drafts;
  if (!file.name.endsWith(".txt") || !draft || drafts.length > 1) return undefined;
  const rows = explain(file);
  const held = new Set(
    wordsOf(
      [
        JSON.stringify(draft.fields),
        ...draft.body.map(({ text }) => text),
        ...draft.leftOut.map(({ text }) => text),
        ...rows.filter(({ fate }) => fate === "field").map(({ text }) => text),
      ].join("\n"),
    ),
  );
  const isHeld = (word: string, row: number) =>
    held.has(word) ||
    // A word parted at a line's end is joined again.
    (rows[row]!.text.endsWith(`${word}-`) && [...held].some((whole) => whole.startsWith(word))) ||
    (rows[row - 1]?.text.endsWith("-") &&
      rows[row]!.text.startsWith(word) &&
      [...held].some((whole) => whole.endsWith(word)));
  const lost = rows.flatMap(({ line, text }, row) =>
    // A text browser's numbers of links are no words.
    wordsOf(text.replace(/\[\d{1,3}\]/g, " ")).flatMap((word) =>
      isHeld(word, row) ? [] : [`line ${line}: ${word}`],
    ),
  );
  return lost[0] && `a word is lost, ${lost[0]}`;
}

const wordsOf = (text: string) => squeeze(text).match(/[\p{L}\p{N}]+/gu) ?? [];

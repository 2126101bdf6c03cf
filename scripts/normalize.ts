import { join } from "node:path";
import { readVocabularies } from "../src/archive/read-archive.ts";
import { REPORT, type ReportEntry } from "../src/archive/report.ts";
import { datedAhead } from "../src/commands/dated-ahead.ts";
import { explainFile } from "../src/commands/explain-file.ts";
import { normalizeContent } from "../src/commands/normalize-content.ts";
import { visible } from "../src/site/visible.ts";
import { count, folders, place, printFailure, printProblems, progress, readArguments } from "./command.ts";
import { table } from "./table.ts";

const { options, flags } = readArguments({
  usage: "npm run normalize",
  about:
    "Reads the articles in raw/ and writes each as Markdown to articles/, with a report of what was understood.",
  options: {
    content: folders.content,
    cache: folders.cache,
    output: { ...folders.output, about: "not used here; taken so that every command takes the same options" },
    explain: {
      about: "print one raw file line by line, with the rule that kept, moved or removed each",
      value: "FILE",
    },
    again: { about: "write the article of a raw file anew that was deleted by hand", value: "FILE" },
  },
  flags: { json: "print the report as JSON" },
});
const content = options.content!;

/** Questions from the one that may cost most: copies, lost text, a wrong day or publisher; any other follows. */
const gravest = [
  "deleted-article",
  "duplicate",
  "near-duplicate",
  "prose-left-out",
  "damaged-text",
  "unsound-field",
  "dropped-metadata",
  "inferred-date",
  "inferred-source",
  "unknown-date",
  "unknown-source",
];

if (options.explain) explain(options.explain);
else
  try {
    await run();
  } catch (error) {
    printFailure(error);
    console.error("each article is whole, the old one or the new one: run it again to finish");
    process.exitCode = 1;
  }

async function run(): Promise<void> {
  const bar = progress();
  const onFile = (done: number, all: number) => bar.update("Normalising", done, all);
  const { entries, written, problems } = await normalizeContent({
    content,
    cache: options.cache!,
    onFile,
    ...(options.again && { again: options.again }),
  });
  bar.stop();
  if (flags.has("json")) console.log(JSON.stringify({ entries }, null, 2));
  else print(entries, written);
  printProblems(problems);
  if (problems.length) process.exitCode = 1;
}

function print(entries: ReportEntry[], written: string[]): void {
  const rows = entries.map((entry) => [
    visible(place(entry)),
    entry.title ?? "(refused)",
    entry.source ?? "?",
    entry.published ?? "?",
    entry.publishedBasis ?? "",
    String(entry.quotes),
    String(entry.leftOut.length),
    String(entry.questions.length + entry.problems.length),
  ]);
  console.log(
    table(["file", "title", "source", "published", "basis", "quotes", "left out", "questions"], rows),
  );
  for (const { file, text } of toLookAt(entries)) console.log(visible(`${file}: ${text}`));
  const ahead = datedAhead(entries);
  if (ahead) console.log(ahead);
  const of = (outcome: ReportEntry["outcome"]) => entries.filter((entry) => entry.outcome === outcome).length;
  const read = of("normalized") + of("edited");
  console.log(
    `\n${count(read, "article")}: ${written.length} written, ${of("normalized") - written.length} unchanged, ` +
      `${of("edited")} edited by hand and kept, ${of("deleted")} deleted by hand and left out, ` +
      `${count(of("refused"), "file")} refused. Report: ${join(content, REPORT)}`,
  );
}

/** What to look at, the gravest first: what was not read, then the questions. Each names its file and line. */
function toLookAt(entries: ReportEntry[]): { file: string; text: string }[] {
  const rank = (about: string) => (gravest.includes(about) ? gravest.indexOf(about) : gravest.length);
  const notRead = entries.flatMap(({ file, problems }) =>
    problems.map(({ line, reason }) => ({ file: place({ file, line }), text: reason })),
  );
  const asked = entries.flatMap(({ file, line, questions }) =>
    questions.map(({ about, text }) => ({ file: place({ file, line }), text, rank: rank(about) })),
  );
  return [...notRead, ...asked.sort((a, b) => a.rank - b.rank)];
}

function explain(file: string): void {
  const { vocabularies } = readVocabularies(content);
  const lines = explainFile({ content, file, sources: vocabularies.sources });
  if (lines)
    for (const { line, column, fate, rule, text } of lines)
      console.log(
        `${(column ? `${line}:${column}` : String(line)).padStart(column ? 10 : 5)} ${fate.padEnd(8)} ${rule.padEnd(24)} ${visible(text.replaceAll("\t", " "))}`,
      );
  else {
    console.error(`${join(content, "raw", file)} is not there: name a file inside raw/`);
    process.exitCode = 2;
  }
}

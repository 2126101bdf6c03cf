import { fileURLToPath } from "node:url";
import { buildSite } from "../src/commands/build-site.ts";
import { count, folders, printFailure, printProblems, progress, readArguments } from "./command.ts";
import { runConfined } from "./run-confined.ts";

const { options, flags } = readArguments({
  usage: "npm run build",
  about: "Builds the site from articles/, checks it and puts it in place of the old one.",
  options: {
    ...folders,
    pathprefix: {
      about: "where on its host the site will stand, /archive/ for example",
      value: "PATH",
      default: "/",
    },
    url: { about: "the full address it will have there, in place of archive.yml's", value: "ADDRESS" },
  },
  flags: {
    confined: "under Node's permission model: reads the project, writes the output, and nothing else",
  },
});

if (flags.has("confined")) {
  const rest = process.argv.slice(2).filter((word) => word !== "--confined");
  const { content, output, cache } = options;
  process.exit(
    runConfined(fileURLToPath(import.meta.url), rest, {
      read: [content!],
      write: [output!, cache!].filter(Boolean),
    }),
  );
}

const begun = performance.now();
const stages = {
  read: "Reading",
  render: "Rendering",
  index: "Indexing",
  check: "Checking",
  publish: "Publishing",
};
const bar = progress();
const onStage = (stage: keyof typeof stages) =>
  bar.update(stages[stage], Object.keys(stages).indexOf(stage), Object.keys(stages).length);
try {
  const result = await buildSite({
    content: options.content!,
    output: options.output!,
    prefix: options.pathprefix!,
    cache: options.cache!,
    ...(options.url && { url: options.url }),
    onStage,
  });
  bar.stop();
  if (result.built) {
    const { archive, pages, indexed } = result;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${options.output}: ${count(pages, "page")} for ${count(archive.articles.length, "article")}, ` +
        `${count(indexed.quotes, "quote")} and ${count(archive.speakers.length, "speaker")}, in ${seconds} s`,
    );
  } else {
    printProblems(result.problems);
    console.error(
      `${count(result.problems.length, "problem")}: nothing was published, the old site stays as it is`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  bar.stop();
  printFailure(error);
  console.error("nothing was published, the old site stays as it is");
  process.exitCode = 1;
}

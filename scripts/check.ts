import { existsSync } from "node:fs";
import { readArchive } from "../src/archive/read-archive.ts";
import { checkSite } from "../src/commands/check-site.ts";
import { datedAhead } from "../src/commands/dated-ahead.ts";
import { questionInWords } from "../src/site/question-in-words.ts";
import { english } from "../src/site/strings/english.ts";
import { count, folders, printProblems, readArguments } from "./command.ts";

const { options } = readArguments({
  usage: "npm run check",
  about:
    "Checks the articles and vocabularies, and the built site where there is one, without changing anything.",
  options: {
    ...folders,
    pathprefix: { about: "the path the site was built for", value: "PATH", default: "/" },
  },
});
const {
  content,
  output: site,
  pathprefix: prefix,
  cache,
} = options as Record<"content" | "output" | "pathprefix" | "cache", string>;
const { archive, problems } = await readArchive(content, { cache });
if (existsSync(site)) problems.push(...checkSite({ site, prefix, archive }));

for (const question of archive.questions) {
  const file = "article" in question ? `articles/${question.article}.md: ` : "";
  console.log(`${question.about}: ${file}${questionInWords(question, english)}`);
}
const ahead = datedAhead(
  archive.articles.map(({ slug, published }) => ({
    file: `articles/${slug}.md`,
    ...(published && { published }),
  })),
);
if (ahead) console.log(ahead);
printProblems(problems);
console.log(
  `${count(archive.articles.length, "article")}, ${count(archive.questions.length, "open question")}, ` +
    `${existsSync(site) ? `site in ${site}` : "no site built yet"}: ${problems.length ? count(problems.length, "problem") : "all well"}`,
);
if (problems.length) process.exitCode = 1;

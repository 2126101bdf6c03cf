import { readArguments } from "./command.ts";
import { evaluateArticles } from "./evaluate-articles.ts";
import { evaluateQuotes } from "./evaluate-quotes.ts";

const command = {
  usage: "npm run evaluate",
  about: "Runs the product's own code over a gold file and writes predictions that the data's scorer scores.",
  operands: "articles|quotes GOLD.jsonl",
  options: {
    out: { about: "the file to write the predictions to", value: "PRED.jsonl" },
    input: { about: "articles: which input to read, near, full or html", value: "KIND", default: "near" },
  },
  flags: {
    calibration: "quotes: print how many attributions of each confidence, and of each rule, are right",
    ablation: "quotes: print the figures without each rule",
  },
};
const { operands, options, flags } = readArguments(command);
const [what, gold] = operands;
const { out, input } = options;

if (!gold || !out) fail("name what to evaluate, the gold file and --out PRED.jsonl");
else if (what === "quotes")
  evaluateQuotes({
    gold,
    out,
    calibration: flags.has("calibration"),
    ablation: flags.has("ablation"),
  });
else if (what === "articles" && (input === "near" || input === "full" || input === "html"))
  evaluateArticles({ gold, input, out });
else fail(`"${what} ${input}" cannot be evaluated: articles (near, full or html) or quotes`);

function fail(reason: string): void {
  console.error(`${reason}; --help says how`);
  process.exitCode = 2;
}

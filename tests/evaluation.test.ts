import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { evaluateArticles } from "../scripts/evaluate-articles.ts";
import { evaluateQuotes } from "../scripts/evaluate-quotes.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * The figures on the development data, as floors: they may be raised, never lowered. The data is not part of the
 * repository (other publishers' texts); where it is not there, these tests say so and skip.
 */
const place = process.env.ONRECORD_DATA ?? fileURLToPath(new URL("../../shared/data", import.meta.url));
// The scorer runs itself only under its real path.
const data = existsSync(place) ? realpathSync(place) : place;
const skip = existsSync(data) ? false : `no development data in ${data} (set ONRECORD_DATA)`;
const directory = temporaryFolder({ after });
const out = join(directory, "predictions.jsonl");

type Figures = { [name: string]: Figures | number };
function score(kind: "articles" | "quotes", gold: string, ...args: string[]): Figures {
  const scorer = join(data, kind, "score.mjs");
  return JSON.parse(
    execFileSync(process.execPath, [scorer, gold, out, "--json", ...args], { encoding: "utf8" }),
  );
}
const at = (figures: Figures, path: string) =>
  path.split("/").reduce<Figures | number>((at, name) => (at as Figures)[name]!, figures) as number;
function holds(figures: Figures, floors: Record<string, number>): void {
  const below = Object.entries(floors).filter(([path, floor]) => !(at(figures, path) >= floor));
  assert.deepEqual(
    below.map(([path, floor]) => `${path} is ${at(figures, path)}, below its floor of ${floor}`),
    [],
  );
}

const articles: [string, "near" | "full" | "html", Record<string, number>][] = [
  [
    "articles/gold.jsonl",
    "near",
    {
      "body/f1": 0.968,
      "title/norm": 0.975,
      "author/f1": 0.92,
      "date/p": 0.99,
      "date/by_stated/full/accuracy": 0.975,
      "dateline/f1": 0.94,
    },
  ],
  [
    "articles/gold.jsonl",
    "full",
    {
      "body/f1": 0.965,
      "title/norm": 0.975,
      "author/f1": 0.92,
      "date/p": 0.99,
      "date/by_stated/full/accuracy": 0.955,
      "dateline/f1": 0.94,
    },
  ],
  [
    "articles/gold.jsonl",
    "html",
    { "body/f1": 0.98, "title/norm": 0.985, "author/f1": 0.945, "date/p": 0.99, "date/accuracy": 0.985 },
  ],
  ["articles/wire/gold.jsonl", "near", { "body/f1": 0.995, "author/f1": 0.99, "dateline/f1": 0.99 }],
];
for (const [file, input, floors] of articles)
  test(`${file}, ${input}`, { skip }, () => {
    const gold = join(data, file);
    evaluateArticles({ gold, input, out });
    holds(score("articles", gold, "--input", input), floors);
  });

const quotes: [string, string[], Record<string, number>][] = [
  [
    "English",
    ["dev.jsonl", "dev-news.jsonl"],
    {
      "quoted/partial/f1": 0.972,
      "quoted/endToEnd/f1": 0.949,
      "content/partial/f1": 0.911,
      "content/exact/f1": 0.8645,
      "content/endToEnd/f1": 0.8865,
      "content/attribution/named": 0.983,
    },
  ],
  ["German", ["dev.de.jsonl"], { "quoted/partial/f1": 0.94, "quoted/endToEnd/f1": 0.64 }],
];
for (const [language, files, floors] of quotes)
  test(`quotes, ${language}`, { skip }, () => {
    const gold = join(directory, "gold.jsonl");
    writeFileSync(
      gold,
      files.map((file) => readFileSync(join(data, "quotes", file), "utf8").trimEnd()).join("\n"),
    );
    evaluateQuotes({ gold, out });
    holds(score("quotes", gold), floors);
  });

import { renderToString } from "preact-render-to-string";
import { quoteIds } from "../../src/archive/quote-id.ts";
import { parseBody } from "../../src/articles/parse-body.ts";
import { textOf } from "../../src/articles/text-of.ts";
import { writeBody } from "../../src/articles/write-body.ts";
import type { Block } from "../../src/model.ts";
import { normalize } from "../../src/normalize/normalize.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { renderBody } from "../../src/site/render-body.tsx";
import { longFiles } from "../../tests/hostile/made-files.ts";
import { longTexts } from "../../tests/quotes/long-texts.ts";
import { table } from "../table.ts";
import { madeUpArticles } from "./made-up-files.ts";

/**
 * CPU time a byte for files made to be slow, at two sizes, as a ratio to ordinary articles of the same run: linear
 * where the second of two numbers is no more than the first. `-` where the file is refused.
 */
export function measureHostile(): void {
  const ordinary = madeUpArticles(600).map((text) => Buffer.from(text));
  for (const bytes of ordinary.slice(0, 200)) read("a.txt", bytes);
  const base = sum(ordinary.slice(200).map((bytes) => read("a.txt", bytes)));
  const articles = {
    ...longFiles,
    ...longTexts,
    "million-words.txt": (size: number) => madeUpArticles(size / 200).join("\n\n"),
  };
  const rows = Object.entries(articles).map(([name, make]) => {
    const [small, large] = [50_000, 400_000].map((size) => read(name, Buffer.from(make(size))));
    return [
      name,
      String(large!.bytes),
      ...stages.map((stage) => [small!, large!].map((one) => ratio(one, base, stage)).join(" → ")),
    ];
  });
  console.log("CPU time a byte, ordinary articles = 1, at 50,000 and 400,000 signs\n");
  console.log(table(["file", "bytes", ...stages], rows));
}

const stages = ["normalize", "markdown", "quotes", "render"] as const;
type Costs = Record<(typeof stages)[number], number> & { bytes: number };

function read(name: string, bytes: Buffer): Costs {
  const costs: Costs = { bytes: bytes.length, normalize: 0, markdown: 0, quotes: 0, render: 0 };
  const timed = <T>(stage: (typeof stages)[number], work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    costs[stage] = (user + system) / 1e6;
    return result;
  };
  const draft = timed("normalize", () => normalize({ name, bytes })).drafts[0];
  if (!draft) return costs;
  const body: Block[] = timed("markdown", () => parseBody(writeBody(draft.body)));
  const found = timed("quotes", () => findQuotes({ text: textOf(body), language: "en" }));
  timed("render", () => {
    const ids = quoteIds(found.map((quote) => quote.text));
    const quotes = found.map((quote, i) => ({ ...quote, id: ids[i]!, article: "a" }));
    renderBody({ body, quotes, language: "en" }, () => null).map((element) => renderToString(element));
  });
  return costs;
}

function sum(all: Costs[]): Costs {
  const total: Costs = { bytes: 0, normalize: 0, markdown: 0, quotes: 0, render: 0 };
  for (const costs of all) for (const key of ["bytes", ...stages] as const) total[key] += costs[key];
  return total;
}

function ratio(costs: Costs, base: Costs, stage: (typeof stages)[number]): string {
  if (costs[stage] === 0) return "-";
  return (costs[stage] / costs.bytes / (base[stage] / base.bytes)).toFixed(1);
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Draft } from "../src/model.ts";
import { normalize } from "../src/normalize/normalize.ts";

export interface EvaluateOptions {
  /** A gold file, one article a line; its inputs lie in folders beside it. */
  gold: string;
  /** Which inputs: text/near/ID.txt, text/full/ID.txt or html/ID.html.gz. */
  input: "near" | "full" | "html";
  /** Where predictions are written, one a line. */
  out: string;
}

/** Runs the product's own reading over the inputs beside a gold file and writes a prediction for each. */
export function evaluateArticles({ gold, input, out }: EvaluateOptions): void {
  const ids = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => (JSON.parse(line) as { id: string }).id);
  const lines = ids.map((id) => {
    const file = readInput(dirname(gold), input, id);
    const draft = file ? normalize(file).drafts[0] : undefined;
    return JSON.stringify(
      draft ? predict(id, draft) : { id, title: null, authors: [], date: null, body: "", dateline: null },
    );
  });
  writeFileSync(out, `${lines.join("\n")}\n`);
}

function readInput(folder: string, input: EvaluateOptions["input"], id: string) {
  if (input === "html") {
    const path = join(folder, "html", `${id}.html.gz`);
    return existsSync(path) ? { name: `${id}.html`, bytes: gunzipSync(readFileSync(path)) } : undefined;
  }
  const path = join(folder, "text", input, `${id}.txt`);
  return existsSync(path) ? { name: `${id}.txt`, bytes: readFileSync(path) } : undefined;
}

/** A draft in the scorer's form: the deck counts as text; a day only where one is asserted. */
function predict(id: string, { fields, body }: Draft) {
  const deck = fields.deck && !body.some((block) => block.text === fields.deck) ? [fields.deck] : [];
  return {
    id,
    title: fields.title,
    authors: fields.authors,
    date: /^\d{4}-\d\d-\d\d$/.test(fields.published ?? "") ? fields.published : null,
    published: fields.published ?? null,
    body: [...deck, ...body.map((block) => block.text)].join("\n\n"),
    dateline: fields.dateline ?? null,
    credits: fields.credits,
    language: fields.language,
    source: fields.source ?? null,
  };
}

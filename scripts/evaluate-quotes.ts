import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { findQuotes } from "../src/quotes/find-quotes.ts";

/**
 * Runs the product's own quote finder over a gold file (one JSON document a line, with id, text, lang
 * and perhaps title) and writes one line a document, {id, quotes: [{start, end, speaker, …}]}, with one
 * entry for each span. For a mixed or partial quote that is the whole of what is reported.
 */
export async function evaluateQuotes({ gold, out }: { gold: string; out: string }): Promise<void> {
  const lines = readFileSync(gold, "utf8").split("\n").filter(Boolean);
  const predictions = lines.map((line) => {
    const document = JSON.parse(line) as { id: string; text: string; lang?: string; title?: string };
    const found = findQuotes({
      text: document.text,
      language: document.lang ?? "en",
      ...(document.title ? { title: document.title } : {}),
    });
    const quotes = found.flatMap((quote) =>
      (quote.content ?? quote.spans).map((span) => ({
        start: span.start,
        end: span.end,
        // Where nobody can be named, the words that stand there.
        speaker: quote.speaker?.name ?? quote.asNamed?.text ?? null,
        asNamed: quote.asNamed?.text ?? null,
        kind: quote.kind,
        confidence: quote.confidence,
        rule: quote.rule,
      })),
    );
    return JSON.stringify({ id: document.id, quotes });
  });
  writeFileSync(out, `${predictions.join("\n")}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [gold, out] = process.argv.slice(2);
  if (!gold || !out) {
    console.error("usage: node --import tsx scripts/evaluate-quotes.ts GOLD.jsonl PRED.jsonl");
    process.exit(2);
  }
  await evaluateQuotes({ gold, out });
}

import { readFileSync, writeFileSync } from "node:fs";
import { compare } from "../src/compare.ts";
import { findQuotes } from "../src/quotes/find-quotes.ts";
import { overlap, printAblation } from "./evaluate-quotes-ablation.ts";

interface GoldDocument {
  id: string;
  text: string;
  lang?: string;
  title?: string;
  quotes?: GoldQuote[];
}

interface GoldQuote {
  start: number;
  end: number;
  speaker: string | null;
  speakerName?: string | null;
  speakerAliases?: string[];
  optional?: boolean;
}

interface Prediction {
  start: number;
  end: number;
  speaker: string | null;
  asNamed: string | null;
  kind: string;
  confidence: number;
  rule: string;
}

/**
 * Runs the product's own quote finder over a gold file (one JSON document a line, with id, text, lang
 * and perhaps title) and writes one line a document, {id, quotes: [{start, end, speaker, …}]}, with one
 * entry for each span. For a mixed or partial quote that is the whole of what is reported. With
 * `calibration`, also prints how many attributions of each tenth of confidence, and of each rule, are right; with
 * `ablation`, the figures without each rule.
 */
export function evaluateQuotes(options: {
  gold: string;
  out: string;
  calibration?: boolean;
  ablation?: boolean;
}): void {
  const documents = readFileSync(options.gold, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldDocument);
  const predicted = documents.map((document) => ({ id: document.id, quotes: predict(document) }));
  writeFileSync(options.out, `${predicted.map((line) => JSON.stringify(line)).join("\n")}\n`);
  if (options.calibration) printCalibration(documents, predicted);
  if (options.ablation) printAblation(documents, predicted, sameSpeaker);
}

function predict(document: GoldDocument): Prediction[] {
  const found = findQuotes({
    text: document.text,
    language: document.lang ?? "en",
    ...(document.title ? { title: document.title } : {}),
  });
  return found.flatMap((quote) =>
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
}

/** Attributions whose words overlap a gold quote by half or more, counted by whether the last names agree. */
function printCalibration(
  documents: GoldDocument[],
  predicted: { id: string; quotes: Prediction[] }[],
): void {
  const bins = new Map<string, { n: number; right: number }>();
  const count = (key: string, right: boolean) => {
    const bin = bins.get(key) ?? { n: 0, right: 0 };
    bin.n++;
    if (right) bin.right++;
    bins.set(key, bin);
  };
  for (const [i, document] of documents.entries()) {
    for (const quote of predicted[i]!.quotes) {
      const gold = (document.quotes ?? []).filter((g) => overlap(g, quote) > 0.5);
      if (gold.length === 0 || gold.some((g) => g.optional)) continue;
      const right = gold.some((g) => sameSpeaker(g, quote));
      const low = Math.min(9, Math.floor(quote.confidence * 10));
      count(`0.${low} to ${((low + 1) / 10).toFixed(1)}`, right);
      count(quote.rule, right);
    }
  }
  for (const [key, { n, right }] of [...bins].sort(([a], [b]) => compare(a, b))) {
    console.log(
      `${key.padEnd(24)} ${String(n).padStart(5)}  right ${((100 * right) / n).toFixed(1).padStart(5)} %`,
    );
  }
}

function sameSpeaker(gold: GoldQuote, quote: Prediction): boolean {
  const last = (name: string | null | undefined) =>
    name
      ?.normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1);
  const names = gold.speakerName ? [gold.speakerName, ...(gold.speakerAliases ?? [])] : [gold.speaker];
  return quote.speaker !== null && names.some((name) => last(name) === last(quote.speaker));
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { findQuotes } from "../../src/quotes/find-quotes.ts";

interface Gold {
  people: Record<string, string[]>;
  articles: {
    file: string;
    title: { text?: string };
    deck?: string;
    bodyStarts: string;
    bodyEnds: string;
    removed: string[];
    quotes: { text: string; speaker: string[]; kind: string; via?: string; optional?: boolean }[];
    notQuotes: string[];
  }[];
}

const root = new URL("../../", import.meta.url);
const gold = JSON.parse(readFileSync(new URL("tests/fixtures/seeds-gold.json", root), "utf8")) as Gold;
const bare = (text: string) => text.replace(/[\s.,;:!?]+$/u, "");

for (const article of gold.articles) {
  const raw = readFileSync(new URL(`content/raw/${article.file}`, root), "utf8");
  const body = raw.slice(
    raw.indexOf(article.bodyStarts),
    raw.indexOf(article.bodyEnds) + article.bodyEnds.length,
  );
  const text = body
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !article.removed.includes(line))
    .join("\n\n");
  const found = findQuotes({
    text,
    language: "en",
    ...(article.title.text ? { title: article.title.text } : {}),
    ...(article.deck ? { deck: article.deck } : {}),
  });

  for (const quote of article.quotes.filter((q) => !q.optional)) {
    test(`${article.file.slice(0, 3)}: ${quote.text.slice(0, 60)}`, () => {
      const match = found.find((q) =>
        q.spans.some((s) => bare(text.slice(s.start, s.end)) === bare(quote.text)),
      );
      assert.ok(match, "not found whole");
      assert.ok(quote.speaker.includes(match.speaker?.name ?? ""), `speaker ${match.speaker?.name}`);
      assert.equal(match.kind, quote.kind);
      if (quote.via) assert.equal(match.via, quote.via);
    });
  }

  test(`${article.file.slice(0, 3)}: names in marks are not quotes`, () => {
    for (const words of article.notQuotes)
      assert.ok(!found.some((q) => q.text.split(" … ").includes(words)), words);
  });
}

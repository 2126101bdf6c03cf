import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findQuotes } from "../../src/quotes/find-quotes.ts";

function check(text: string, language = "en"): void {
  for (const quote of findQuotes({ text, language })) {
    assert.ok(quote.spans.length > 0);
    for (const span of [...quote.spans, ...(quote.content ?? [])]) {
      assert.ok(span.start >= 0 && span.end > span.start && span.end <= text.length);
      const words = text.slice(span.start, span.end);
      assert.equal(words, words.trim());
    }
    assert.equal(quote.text, quote.spans.map((s) => text.slice(s.start, s.end)).join(" … "));
    for (const part of [quote.asNamed, quote.cue]) {
      if (part) assert.equal(part.text, text.slice(part.start, part.end));
    }
    assert.ok(quote.confidence >= 0 && quote.confidence <= 1);
    assert.ok(quote.rule);
  }
}

const word = fc.constantFrom(
  ..."“ ” \" ' ‘ ’ „ « » , . : ; — ( ) \n\n said told he she Maria Lopez the spokesman that according to was quoted as saying and U.S. Mr. water 12 😀".split(
    " ",
  ),
  "\n\n",
  "\u00a0",
);

test("any string at all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => check(text)),
    { numRuns: 300 },
  );
});

test("news-like word salad, in several languages", () => {
  const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom("en", "de", "ru", "fr", "und"), (t, language) => check(t, language)),
    { numRuns: 600 },
  );
});

const HARD: [name: string, unit: (n: number) => string, n: number][] = [
  ["100,000 marks", (n) => '" a '.repeat(n), 100_000],
  ["50,000 nested quotations", (n) => `${"“a ".repeat(n)}${"b” ".repeat(n)}`, 50_000],
  ["50,000 single marks that never close", (n) => "‘a ".repeat(n), 50_000],
  ["one line of reports", (n) => "Maria said the “big river” rose, ".repeat(n), 30_000],
  ["capitals only", (n) => "Maria Lopez ".repeat(n), 50_000],
  ["paragraphs left open", (n) => "“a\n\n".repeat(n), 30_000],
  ["speakers without end", (n) => "“A,” said Maria Lopez. ".repeat(n), 20_000],
];

for (const [name, unit, n] of HARD) {
  test(`time grows with the length, not with its square: ${name}`, () => {
    const seconds = (text: string) => {
      const start = performance.now();
      findQuotes({ text, language: "en" });
      return (performance.now() - start) / 1000;
    };
    const half = seconds(unit(n / 2));
    const whole = seconds(unit(n));
    // Twice the text takes twice the time; four times would be the square. Short runs are all noise.
    assert.ok(whole < 1 || whole < 3.6 * half, `${half.toFixed(2)} s, then ${whole.toFixed(2)} s`);
    assert.ok(whole < 30, `${whole.toFixed(1)} s`);
  });
}

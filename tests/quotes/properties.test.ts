import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { longTexts } from "./long-texts.ts";

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

test("a text that ends after any of its words", () => {
  const sentences = [
    "Moscow said the raid had failed, a step Kyiv called folly",
    "The ministry said that talks had begun, something that Kyiv called “a farce,” and denied any delay",
    "“We go on,” Maria Lopez said, adding that the plan, which the union had criticised as rushed, was sound",
    "According to a report that the mayor described as “thin,” nobody had told her, she said, and he agreed",
  ];
  for (const words of sentences.map((sentence) => sentence.split(" ")))
    for (let end = 1; end <= words.length; end++)
      for (const mark of ["", "."]) check(words.slice(0, end).join(" ") + mark);
});

test("news-like word salad, in several languages", () => {
  const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom("en", "de", "ru", "fr", "und"), (t, language) => check(t, language)),
    { numRuns: 600 },
  );
});

for (const [name, make] of Object.entries(longTexts)) {
  // How long each takes is measured by `npm run bench -- hostile`; here a hang alone fails.
  test(`read, and never without end: ${name}`, { timeout: 120_000 }, () => check(make(400_000)));
}

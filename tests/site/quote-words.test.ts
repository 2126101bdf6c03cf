import assert from "node:assert/strict";
import { test } from "node:test";
import type { Quote, QuoteKind } from "../../src/model.ts";
import { quoteWords } from "../../src/site/quote-words.ts";

const bare: Quote = {
  id: "00000001",
  article: "a",
  kind: "direct",
  spans: [],
  text: "",
  rule: "said-before",
  confidence: 1,
};

/** A quote of words in a text, and of the clauses that report it; shown as [own] and reporter's words. */
function show(text: string, kind: QuoteKind, words: string[], clauses?: string[]): string {
  const spanOf = (part: string) => {
    const start = text.indexOf(part);
    assert.ok(start >= 0, part);
    return { start, end: start + part.length };
  };
  const quote: Quote = {
    ...bare,
    kind,
    spans: words.map(spanOf),
    text: words.join(" … "),
    ...(clauses && { content: clauses.map(spanOf) }),
  };
  return quoteWords({ text, language: "en" }, quote, "uk")
    .map((part) => (part.own ? `[${part.text}]` : part.text))
    .join("");
}

test("a lone word stands in the clause that reports it, with its marks", () => {
  const text = "He saw no prospects because of their “hostile” attitude, he said.";
  assert.equal(
    show(text, "partial", ["hostile"], ["no prospects because of their “hostile” attitude"]),
    "no prospects because of their [“hostile”] attitude",
  );
});

test("marks just outside the clause are drawn with it, and a closing comma is left off", () => {
  const text = 'Putin avoids him because "he doesn\'t like him," Trump said.';
  assert.equal(
    show(text, "mixed", ["he doesn't like him,"], ["because \"he doesn't like him,"]),
    'because ["he doesn\'t like him"]',
  );
});

test("several own words in several clauses", () => {
  const text = "It called the attack “barbaric” and, later, a “heinous act,” it was reported.";
  assert.equal(
    show(text, "partial", ["barbaric", "heinous act,"], ["the attack “barbaric”", "a “heinous act,”"]),
    "the attack [“barbaric”] … a [“heinous act”]",
  );
});

test("without a clause, or with one that lacks the words, the words stand alone", () => {
  const text = "They were “brave”, said the mayor of the town.";
  assert.equal(show(text, "partial", ["brave"]), "[“brave”]");
  assert.equal(show(text, "partial", ["brave"], ["the mayor"]), "[“brave”]");
});

test("words stand in the marks of their language; where it is not known, in those of the page", () => {
  const shown = (language: string, around: string) =>
    quoteWords({ text: "", language }, { ...bare, text: "Salz" }, around)[0]?.text;
  assert.equal(shown("de", "en"), "„Salz“");
  assert.equal(shown("uk", "en"), "«Salz»");
  assert.equal(shown("fr", "en"), "«\u202fSalz\u202f»");
  assert.equal(shown("und", "uk"), "«Salz»");
  assert.equal(shown("und", "tlh"), "“Salz”");
});

test("a whole utterance is marked; what is only reported is not", () => {
  const text = "“We have the salt,” she said, and that it was white,";
  assert.equal(show(text, "direct", ["We have the salt,"], ["We have the salt,"]), "[“We have the salt”]");
  assert.equal(show(text, "indirect", ["it was white,"]), "it was white");
});

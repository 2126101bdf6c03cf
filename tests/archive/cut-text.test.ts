import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cutText } from "../../src/archive/cut-text.ts";
import { excerptOf } from "../../src/archive/excerpt-of.ts";
import type { Block } from "../../src/model.ts";

const paragraphs = (...texts: string[]) => texts.map((text): Block => ({ kind: "paragraph", text }));
const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(" ");

test("what is kept keeps its marks; what goes between is an ellipsis; a paragraph without any is gone", () => {
  const body = paragraphs("“We go,” she said late. “Now.” He slept.", "Nothing was said.", "«Так» — і край.");
  const at = (piece: string, from = 0) => {
    const start = body
      .map(({ text }) => text)
      .join("\n\n")
      .indexOf(piece, from);
    return { start, end: start + piece.length };
  };
  const cut = cutText(body, [at("We go,"), at("Now."), at("Так")]);
  assert.deepEqual(
    cut.body.map(({ text }) => text),
    ["“We go,” … “Now.”", "«Так»"],
  );
  const moved = cut.move(at("Now."))!;
  assert.equal(cut.text.slice(moved.start, moved.end), "Now.");
  assert.equal(cut.move(at("she said")), undefined);
  assert.equal(cut.move(at("We go,” she")), undefined);
});

test("a stretch over two paragraphs stays one", () => {
  const body = paragraphs("“We go,", "“and we stay.” He left.");
  const cut = cutText(body, [
    { start: 1, end: 7 },
    { start: 10, end: 22 },
  ]);
  assert.equal(cut.text, "“We go,\n\n“and we stay.”");
  assert.deepEqual(cut.move({ start: 1, end: 22 }), { start: 1, end: 22 });
});

test("whatever is kept is moved to the same words, and no other word remains", () => {
  const letters = fc.stringMatching(/^[a-c]{1,3}$/);
  const texts = fc.array(fc.array(letters, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
  const picks = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 5 });
  fc.assert(
    fc.property(texts, picks, (lines, chosen) => {
      const body = paragraphs(...lines.map((line) => line.join(" ")));
      const text = body.map((block) => block.text).join("\n\n");
      const spans = chosen
        .map(([start, length]) => ({ start, end: Math.min(start + length + 1, text.length) }))
        .filter(({ start, end }) => start < end && /^\S.*\S$|^\S$/s.test(text.slice(start, end)));
      const cut = cutText(body, spans);
      for (const span of spans) {
        const moved = cut.move(span)!;
        assert.equal(cut.text.slice(moved.start, moved.end), text.slice(span.start, span.end));
      }
      const kept = new Set(
        spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
      );
      const letterCount = [...kept].filter((i) => /[a-c]/.test(text[i]!)).length;
      assert.equal(cut.text.match(/[a-c]/g)?.length ?? 0, letterCount);
    }),
  );
});

test("an excerpt is the paragraphs that fit in 120 words and a third; of a long first one its beginning", () => {
  const taken = (...lengths: number[]) => {
    const body = paragraphs(...lengths.map(words));
    const { start, end } = excerptOf(body);
    return (
      body
        .map(({ text }) => text)
        .join("\n\n")
        .slice(start, end)
        .match(/\S+/g)?.length ?? 0
    );
  };
  assert.equal(taken(30, 40, 60, 400), 70);
  assert.equal(taken(10, 10, 10, 10), 10);
  assert.equal(taken(300), 100);
  assert.equal(taken(900), 120);
  assert.equal(taken(2), 0);
});

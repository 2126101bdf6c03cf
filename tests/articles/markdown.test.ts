import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseBody } from "../../src/articles/parse-body.ts";
import { squeeze } from "../../src/articles/squeeze.ts";
import { writeBody } from "../../src/articles/write-body.ts";
import type { Block } from "../../src/model.ts";

const kinds = fc.constantFrom<Block["kind"]>("paragraph", "heading", "quote", "item");
const marks = fc.string({
  unit: fc.constantFrom(..."\\`*_[]<>&~|$^#+=:-.()!{}%/@'\"“”„«» \t\n1a0;é–"),
  minLength: 1,
  maxLength: 40,
});
const texts = fc.oneof(marks, fc.string({ unit: "grapheme", maxLength: 40 }), fc.lorem());

test("any text survives being written as Markdown and read back, as the same kind of block", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ kind: kinds, text: texts }), { maxLength: 8 }), (blocks) => {
      const expected = blocks
        .map(({ kind, text }) => ({ kind, text: squeeze(text) }))
        .filter(({ text }) => text);
      assert.deepEqual(parseBody(writeBody(expected)), expected);
    }),
    { numRuns: 3000 },
  );
});

test("what would be mark-up stays text", () => {
  for (const text of [
    "===",
    "---",
    "***",
    "1984. A novel",
    "12) twelve",
    "- dash",
    "+ plus",
    "# hash",
    "> greater",
    "[^1]: note",
    "[x]: http://example.org",
    "[a](javascript:alert(1))",
    "![p](http://example.org/p.png)",
    "<script>alert(1)</script>",
    "http://example.org/?a=1&copy=2",
    "AT&T &amp; co &#38;",
    "| a | b |",
    "~~~ tilde ~~",
    "``` fence",
    "{{ liquid }} {% if %} <%= erb %>",
    "a\\b \\*c\\*",
    "Title ##",
  ])
    for (const kind of ["paragraph", "heading", "quote", "item"] as const)
      assert.deepEqual(parseBody(writeBody([{ kind, text }])), [{ kind, text }]);
});

test("an editor's Markdown leaves its words; emphasis and links to the web stand beside them", () => {
  const blocks = parseBody(
    "A *fine* [**bold** link](http://example.org/?a=1&b=2).\nNext line\n\n1. one\n2. two\n\n> said\n\n***\n\n    code",
  );
  assert.deepEqual(blocks, [
    {
      kind: "paragraph",
      text: "A fine bold link. Next line",
      marks: [
        { kind: "emphasis", start: 2, end: 6 },
        { kind: "strong", start: 7, end: 11 },
        { kind: "link", start: 7, end: 16, url: "http://example.org/?a=1&b=2" },
      ],
    },
    { kind: "item", text: "one" },
    { kind: "item", text: "two" },
    { kind: "quote", text: "said" },
    { kind: "paragraph", text: "code" },
  ]);
});

test("a link that does not lead to the web is its words, and HTML is text", () => {
  for (const to of [
    "javascript:alert(1)",
    "data:text/html,x",
    "/articles/",
    "#q",
    "mailto:a@example.org",
    "ftp://x",
  ])
    assert.deepEqual(
      parseBody(`See [here](${to.replace(/[()]/g, "\\\\$&")}) *now*.`)[0]?.marks?.length,
      1,
      to,
    );
  assert.deepEqual(parseBody("~~gone~~ <b>*bold*</b> ![a *picture*](http://example.org/p.png)"), [
    {
      kind: "paragraph",
      text: "gone <b>bold</b> a picture",
      marks: [{ kind: "emphasis", start: 8, end: 12 }],
    },
  ]);
});

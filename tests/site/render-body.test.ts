import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Block, Quote, QuoteKind } from "../../src/model.ts";
import { nestSpans } from "../../src/site/nest-spans.ts";
import { renderBody } from "../../src/site/render-body.tsx";
import { fixtureArchive } from "./fixture-archive.ts";

/** Renders without notes, and reads the blocks' texts back from the HTML. */
function rendered(body: Block[], quotes: Quote[]) {
  const html = renderToString(
    h(
      "main",
      {},
      renderBody({ body, quotes, language: "en" }, () => null),
    ),
  );
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks = [...document.querySelectorAll("main > p, main > h2, main > blockquote, main > ul > li")];
  return { html, document, text: blocks.map((block) => block.textContent).join("\n\n") };
}

test("each article's text comes back from its page, and each piece of each quote is marked whole", () => {
  for (const { body, quotes, text } of fixtureArchive.articles) {
    const { document, text: shown } = rendered(body, quotes);
    assert.equal(shown, text);
    for (const { id, spans } of quotes) {
      const pieces = [
        ...document.querySelectorAll(`[id="q-${id}"]`),
        ...document.querySelectorAll(`[data-quote="${id}"]`),
      ];
      assert.deepEqual(
        pieces.map((piece) => piece.textContent?.replace(/^“(.+)”$/, "$1").replace(/^«(.+)»$/, "$1")),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    }
  }
});

test("a quote inside a reported statement stands inside its element", () => {
  const { document } = rendered(fixtureArchive.articles[0]!.body, fixtureArchive.articles[0]!.quotes);
  assert.ok(document.querySelector(".quote-indirect .quote-mixed"));
});

test("a quote's own marks stand in its element, its neighbour's do not", () => {
  const text = "“One,” he said, “two.”";
  const quote = (id: string, start: number, end: number): Quote => {
    return { id, article: "a", kind: "direct", spans: [{ start, end }], text: "", rule: "r", confidence: 1 };
  };
  const { document } = rendered([{ kind: "paragraph", text }], [quote("a", 1, 5), quote("b", 17, 21)]);
  assert.equal(document.querySelector("#q-a")?.textContent, "“One,”");
  assert.equal(document.querySelector("#q-b")?.textContent, "“two.”");
});

test("the words an attribution rests on know their quotes", () => {
  const { body, quotes } = fixtureArchive.articles[0]!;
  const { document } = rendered(body, quotes);
  const shared = quotes.filter(({ asNamed }) => asNamed?.text === "Hollis").map(({ id }) => id);
  assert.equal(document.querySelector(`[data-grounds="${shared.join(" ")}"]`)?.textContent, "Hollis");
});

test("an editor's emphasis and links are elements, within and around quotes", () => {
  const text = "He said “very fine” there.";
  const block: Block = {
    kind: "paragraph",
    text,
    marks: [
      { kind: "emphasis", start: 9, end: 13 },
      { kind: "strong", start: 0, end: 2 },
      { kind: "link", start: 14, end: 25, url: "https://example.org/?a=1&b=2" },
    ],
  };
  const spans = [{ start: 9, end: 18 }];
  const { html, text: shown } = rendered(
    [block],
    [{ id: "a", article: "a", kind: "partial", spans, text: "", rule: "r", confidence: 1 }],
  );
  assert.equal(shown, text);
  const link = `<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">`;
  assert.ok(
    html.includes(`<strong>He</strong> said <span class="quote quote-partial" id="q-a">“<em>very</em>`),
  );
  assert.ok(html.includes(`${link}fine”</a></span>${link} there</a>.`), html);
});

const kinds: QuoteKind[] = ["direct", "mixed", "partial", "indirect"];
const blocks = fc.array(
  fc.record({
    kind: fc.constantFrom<Block["kind"]>("paragraph", "heading", "quote", "item"),
    text: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter(isPlain),
  }),
  { minLength: 1, maxLength: 6 },
);

/** As the archive's texts are: nothing that HTML itself would change. */
function isPlain(text: string): boolean {
  return !/\p{Cc}|\p{Surrogate}/u.test(text);
}

test("whatever overlaps, the text is the article's and no id comes twice", () => {
  const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(60), fc.constantFrom(...kinds)), { maxLength: 8 });
  fc.assert(
    fc.property(blocks, spans, (body, plans) => {
      const text = body.map((block) => block.text).join("\n\n");
      const quotes = plans
        .map(([start, length, kind], index) => ({
          start,
          end: Math.min(start + length, text.length),
          kind,
          index,
        }))
        .filter(({ start, end }) => start < end && boundary(text, start) && boundary(text, end))
        .map(({ start, end, kind, index }): Quote => {
          const id = String(index).padStart(8, "0");
          return { id, article: "a", kind, spans: [{ start, end }], text: "", rule: "r", confidence: 1 };
        });
      const { document, text: shown, html } = rendered(body, quotes);
      assert.equal(shown, text);
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(html.split("<span").length, html.split("</span>").length);
    }),
    { numRuns: 500 },
  );
});

/** Spans never cut a surrogate pair. */
function boundary(text: string, at: number): boolean {
  return !/^[\udc00-\udfff]/.test(text.slice(at, at + 1));
}

test("of two that overlap the later is cut where the earlier ends", () => {
  const nested = nestSpans("abcdef", [
    { of: 1, start: 1, end: 4 },
    { of: 2, start: 2, end: 6 },
  ]);
  assert.deepEqual(nested, [
    "a",
    { of: 1, children: ["b", { of: 2, children: ["cd"] }] },
    { of: 2, children: ["ef"] },
  ]);
});

test("a note stands after the block in which its quotes begin, and is told how far the next one is", () => {
  const seen: [string[], number][] = [];
  const { body, quotes } = fixtureArchive.articles[0]!;
  renderBody({ body, quotes, language: "en" }, (own, rows) => {
    seen.push([own.map(({ kind }) => kind), rows]);
    return null;
  });
  assert.deepEqual(seen[0], [["indirect"], 1]);
  assert.deepEqual(seen[2], [["indirect", "mixed"], 1]);
  assert.deepEqual(seen[3], [["partial", "indirect"], 3]);
  assert.equal(seen.flatMap(([own]) => own).length, quotes.length);
});

test("a block that holds very many quotes is walked over once, and deep nesting is no trap", () => {
  const many = 20_000;
  const text = "ab ".repeat(many);
  const side = Array.from({ length: many }, (_, of) => ({ of, start: of * 3, end: of * 3 + 2 }));
  assert.equal(nestSpans(text, side).length, many * 2);
  const deep = Array.from({ length: many }, (_, of) => ({ of, start: of, end: text.length - of }));
  let depth = 0;
  for (let inner = nestSpans(text, deep); inner; depth++) {
    const piece = inner.find((node) => typeof node !== "string");
    if (!piece) break;
    inner = piece.children;
  }
  assert.equal(depth, many);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseQuery, type Term } from "../../src/client/parse-query.ts";
import { printQuery } from "../../src/client/print-query.ts";

const word = (text: string, not?: true): Term => ({ what: "word", text, ...(not && { not }) });
const phrase = (text: string, not?: true): Term => ({ what: "phrase", text, ...(not && { not }) });
const operator = (name: string, value: string, not?: true) =>
  ({ what: "operator", name, value, ...(not && { not }) }) as Term;

const cases: [typed: string, terms: Term[], slips?: string[]][] = [
  ["", []],
  ["  ", []],
  ["peace  talks", [word("peace"), word("talks")]],
  ["well-known", [word("well-known")]],
  ['a "peace deal" now', [word("a"), phrase("peace deal"), word("now")]],
  ["“peace  deal”", [phrase("peace deal")]],
  ["«мир»", [phrase("мир")]],
  ["-war", [word("war", true)]],
  ['-"cold war"', [phrase("cold war", true)]],
  ["speaker:peskov", [operator("speaker", "peskov")]],
  ["Speaker:Peskov", [operator("speaker", "Peskov")]],
  ['speaker:"Dmitry Peskov" gas', [operator("speaker", "Dmitry Peskov"), word("gas")]],
  ["source:reuters topic:negotiations", [operator("source", "reuters"), operator("topic", "negotiations")]],
  ["from:2022-10 to:2022-12", [operator("from", "2022-10"), operator("to", "2022-12")]],
  ["kind:direct -kind:indirect", [operator("kind", "direct"), operator("kind", "indirect", true)]],
  ["speaker: peskov", [word("peskov")], ["no-value speaker:"]],
  ["kind:", [], ["no-value kind:"]],
  ['source:""', [], ['no-value source:""']],
  ['a "peace deal', [word("a"), phrase("peace deal")], ['unclosed "peace deal']],
  ["by:peskov", [word("by:peskov")], ["unknown-operator by:"]],
  ['by:"a b"', [word("by:"), phrase("a b")], ["unknown-operator by:"]],
  ["12:30", [word("12:30")]],
  ["-", [word("-")]],
  ["a - b", [word("a"), word("-"), word("b")]],
  ["--war", [word("-war", true)]],
  ['""', []],
  ['5" gun', [word('5"'), word("gun")]],
  ["+peace -+war", [word("peace"), word("war", true)]],
  ["+380 c++", [word("+380"), word("c++")]],
  ["\u202epea\u00adce\u200btalks\ufeff", [word("peace"), word("talks")]],
  ["\u200b", []],
];

for (const [typed, terms, slips = []] of cases) {
  test(`reads ${JSON.stringify(typed)}`, () => {
    const parsed = parseQuery(typed);
    assert.deepEqual(parsed.terms, terms);
    assert.deepEqual(
      parsed.slips.map(({ about, text }) => `${about} ${text}`),
      slips,
    );
  });
}

test("any text is some query, and reads the same once printed", () => {
  const pieces = fc.constantFrom(
    '"',
    "“",
    "-",
    ":",
    " ",
    "speaker",
    "from",
    "x",
    "мир",
    "\u00a0",
    "\n",
    "a b",
    "\u2028",
    "\ud800",
    "\0",
    "\u202e",
    "İ",
    "<b>",
    "__proto__",
    "constructor:",
    "=cmd",
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const { terms, slips } = parseQuery(typed);
      assert.deepEqual(parseQuery(printQuery(terms)).terms, terms);
      // What was typed is asked for, or said not to be understood.
      const answered = `${printQuery(terms)} ${slips.map(({ text }) => text).join(" ")}`.toLowerCase();
      for (const sign of typed.toLowerCase().match(/[^\s"“”„«»+\p{Cf}-]/gu) ?? [])
        assert.ok(answered.includes(sign), JSON.stringify(sign));
    }),
    { numRuns: 3000 },
  );
});

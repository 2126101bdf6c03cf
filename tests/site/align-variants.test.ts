import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignVariants, type Variant } from "../../src/site/align-variants.ts";

/** Statements as lines of "account: shared [differing]". */
function show(...said: [account: string, text: string][]): string[][] {
  const { statements } = alignVariants(said.map(([account, text]) => ({ account, text })));
  return statements.map((statement) =>
    statement.map(
      ({ variant, stretches }) =>
        `${variant.account}: ${stretches.map(({ text, shared }) => (shared ? text : `[${text}]`)).join("")}`,
    ),
  );
}

test("two wordings of one statement: what only one has is marked", () => {
  assert.deepEqual(
    show(
      ["A", "“The ferries will run all winter, and the islands will have salt.”"],
      ["B", "the ferries would run the whole winter and the islands would have salt"],
    ),
    [
      [
        "A: “The ferries [will] run [all] winter, and the islands [will] have salt.”",
        "B: the ferries [would] run [the whole] winter and the islands [would] have salt",
      ],
    ],
  );
});

test("endings do not part a statement, but a word in another form is marked", () => {
  assert.deepEqual(
    show(
      ["A", "Norland remains interested in continuing negotiations"],
      ["B", "At the same time, Norland remains interested in continuing the negotiation process"],
    ),
    [
      [
        "A: Norland remains interested in continuing [negotiations]",
        "B: [At the same time], Norland remains interested in continuing [the negotiation process]",
      ],
    ],
  );
});

test("an account that says it in two sentences has both in the statement", () => {
  const statements = show(
    ["A", "our forces strike only military depots, but we stay open to continued talks on peace"],
    ["B", "Our forces strike military depots and nothing else."],
    ["B", "We stay open to continued talks."],
  );
  assert.equal(statements.length, 1);
  assert.equal(statements[0]?.length, 3);
});

test("what is not the same statement stays apart", () => {
  const apart: [string, string, string][] = [
    ["another subject", "the harbour will stay open through winter", "the mayor has a new boat"],
    [
      "the same phrase, something else said",
      "the port authority of Westhaven raised its prices again this year",
      "the port authority of Westhaven denied that three ships had sunk near the mole",
    ],
    ["too few words to tell", "it was brave", "he was brave"],
  ];
  for (const [name, one, other] of apart) assert.deepEqual(show(["A", one], ["B", other]), [], name);
  assert.deepEqual(show(["A", "the ferries run all winter"], ["A", "the ferries run all winter"]), []);
});

test("three accounts: a word is shared where any other account has it", () => {
  const [statement] = show(
    ["A", "seven crews will sail the northern ferries tonight"],
    ["B", "seven crews will sail the ferries"],
    ["C", "crews sail the northern ferries tonight"],
  );
  assert.deepEqual(statement, [
    "A: seven crews will sail the northern ferries tonight",
    "B: seven crews will sail the ferries",
    "C: crews sail the northern ferries tonight",
  ]);
});

test("every variant comes back whole, once", () => {
  const word = fc.constantFrom("salt", "ferry", "winter", "the", "crew", "said,", "“port”", "and");
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  const variant = fc.record({ account: fc.constantFrom("A", "B", "C"), text });
  fc.assert(
    fc.property(fc.array(variant, { maxLength: 8 }), (variants: Variant[]) => {
      const { statements, rest } = alignVariants(variants);
      const back = [...statements.flat().map(({ variant: one }) => one), ...rest];
      assert.equal(back.length, variants.length);
      for (const one of variants) assert.ok(back.includes(one));
      for (const { variant: one, stretches } of statements.flat())
        assert.equal(stretches.map((part) => part.text).join(""), one.text);
    }),
  );
});

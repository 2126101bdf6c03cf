import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignVariants, type Variant, type Voice } from "../../src/site/align-variants.ts";

const mayor: Voice = { id: "the mayor", person: true };

/** Statements as lines of "account: shared [differing]"; the mayor says what nobody else does. */
function show(...said: [account: string, text: string, more?: Pick<Variant, "voice">][]): string[][] {
  const { statements } = alignVariants(
    said.map(([account, text, more]) => ({ account, text, voice: mayor, ...more })),
  );
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

test("a town and its mayor may say one thing, two people do not", () => {
  const one = "the ferries will run all winter and the islands will have salt";
  const other = "ferries would run all winter, and there would be salt for the islands";
  const town: Voice = { id: "Westhaven", person: false };
  const master: Voice = { id: "the harbour master", person: true };
  assert.equal(show(["A", one], ["B", other, { voice: town }]).length, 1);
  assert.equal(show(["A", one, { voice: town }], ["B", other, { voice: town }]).length, 1);
  assert.deepEqual(show(["A", one], ["B", other, { voice: master }]), []);
  const [between] = show(["A", one], ["B", other, { voice: master }], ["C", one, { voice: town }]);
  assert.equal(between?.length, 2, "nor by way of a town that said the same");
});

test("of different speakers more must return than of one", () => {
  const town: Voice = { id: "Westhaven", person: false };
  const one = "boats, salt, crews and ferries were short when the winter came";
  const other = "the salt, the crews and the ferries will see the islands through many winters to come";
  assert.equal(show(["A", one], ["B", other]).length, 1);
  assert.deepEqual(show(["A", one], ["B", other, { voice: town }]), []);
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
  const voice = fc.constantFrom(mayor, { id: "Westhaven", person: false }, { id: "Ilya", person: true });
  const variant = fc.record({ account: fc.constantFrom("A", "B", "C"), text, voice });
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

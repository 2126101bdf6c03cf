import assert from "node:assert/strict";
import { test } from "node:test";
import { foldAlike } from "../../src/client/fold-alike.ts";

const text = "We will never negotiate under the threat of force with anybody";
function quote(article: string, content = text, speaker = "peskov", day = "2022-10-05") {
  return {
    slug: article,
    text: content,
    day,
    quote: { id: "1", kind: "direct", level: "high" as const, ...(speaker && { speaker }) },
  };
}
const folded = (...quotes: ReturnType<typeof quote>[]) =>
  foldAlike(quotes).map(({ record, alike }) => [record, ...alike].map(({ slug }) => slug).join("+"));

test("the same words of one speaker in several articles are one result", () => {
  const shorter = quote("c", "“We will never negotiate under the threat of force!”");
  assert.deepEqual(
    folded(quote("a"), quote("x", "Quite another thing altogether was said"), quote("b"), shorter),
    ["a+b+c", "x"],
  );
});

for (const [why, other] of [
  ["another speaker's", quote("b", text, "lavrov")],
  ["nobody's", quote("b", text, "")],
  ["of another month", quote("b", text, "peskov", "2022-11-05")],
  ["in the same article", quote("a")],
  ["much longer", quote("b", `${text} and then he went on at length about gas prices in European winters`)],
  ["with other words in it", quote("b", "We will always negotiate under the pressure of votes with anybody")],
] as const) {
  test(`words ${why} are a result of their own`, () => assert.equal(folded(quote("a"), other).length, 2));
}

test("few words are alike by chance; what has no date may be from any", () => {
  assert.equal(folded(quote("a", "We will see"), quote("b", "We will see")).length, 2);
  assert.deepEqual(folded(quote("a"), quote("b", text, "peskov", "")), ["a+b"]);
  assert.deepEqual(folded(quote("a"), quote("b", text, "peskov", "2022-10")), ["a+b"]);
});

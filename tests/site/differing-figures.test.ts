import assert from "node:assert/strict";
import { test } from "node:test";
import { differingFigures } from "../../src/site/differing-figures.ts";

function figures(...leads: string[]): string[] {
  const articles = leads.map((text, index) => ({
    slug: `account-${index}`,
    body: text.split("\n").map((line) => ({ kind: "paragraph" as const, text: line })),
  }));
  return differingFigures(articles).map(
    ({ noun, accounts }) => `${noun}: ${accounts.map(({ words }) => words).join(" / ")}`,
  );
}

test("the same thing counted differently", () => {
  assert.deepEqual(
    figures(
      "An overnight storm sank at least 21 boats in the harbour, including four children’s dinghies.",
      "Officials said the storm had sunk at least 15 boats, including four dinghies.",
    ),
    ["boats: at least 21 boats / at least 15 boats"],
  );
  assert.deepEqual(figures("The fire killed 1,200 sheep.", "Some twelve sheep were killed in the fire."), [
    "sheep: 1,200 sheep / Some twelve sheep",
  ]);
});

test("what agrees, or is not the same, is not a difference", () => {
  const none: [string, string[]][] = [
    ["the same number", ["The storm sank four boats.", "Four boats were sunk by the storm."]],
    ["other things", ["The storm sank four boats.", "The storm sank six ferries."]],
    [
      "the same noun of something else",
      ["Four people drowned in the storm.", "A crowd of 900 people cheered."],
    ],
    ["times and measures", ["The storm raged for six hours.", "The storm raged for nine hours."]],
    ["dates", ["The storm came on 28 August.", "The storm came on 27 August."]],
    [
      "parts of names and money",
      ["A Kh-47 missiles store and $15 fees.", "A KN-23 missiles store, €9 fees."],
    ],
    [
      "two numbers in one account",
      ["Storm: 4 boats sank. Later 6 boats sank.", "In the storm 5 boats sank."],
    ],
    ["below the lead", ["a\nb\nc\nThe storm sank 4 boats.", "The storm sank 5 boats."]],
  ];
  for (const [name, leads] of none) assert.deepEqual(figures(...leads), [], name);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotes } from "../../../src/quotes/find-quotes.ts";
import { tryCases } from "../found.ts";

/* Words with a source in place of a verb, and words that somebody passes on. */
tryCases({
  "according-to": [
    ["According to Maria Lopez, the bridge is closed.", ["Maria Lopez | indirect | the bridge is closed"]],
    ["The bridge is closed, according to Maria Lopez.", ["Maria Lopez | indirect | The bridge is closed"]],
  ],
  "whose words": [
    [
      "In the words of Maria Lopez, “the bridge is closed for good”.",
      ["Maria Lopez | direct | the bridge is closed for good"],
    ],
    [
      "Maria Lopez lost, in her own words, “a good friend and a good car”.",
      ["Maria Lopez | direct | a good friend and a good car"],
    ],
    ["Maria Lopez’s verdict: “The bridge is closed.”", ["Maria Lopez | direct | The bridge is closed."]],
    ["Maria Lopez came late. Her advice: “Bring a coat.”", ["Maria Lopez | direct | Bring a coat."]],
    ["Said Lopez: “The bridge is closed.”", ["Lopez | direct | The bridge is closed."]],
    ["“The bridge is closed,” is how Maria Lopez puts it.", ["Maria Lopez | direct | The bridge is closed,"]],
  ],
  "who quotes and who is quoted": [
    [
      "“Find me another forty,” Lopez quoted Peter Stone as saying.",
      ["Peter Stone | direct | Find me another forty,"],
    ],
    [
      "The Gazette cited Maria Lopez as saying the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "A woman who was robbed at night by Peter Stone has revealed she was never warned.",
      ["woman | indirect | she was never warned"],
    ],
    [
      "Officials working on bridges in Oslo, Bergen and Riverton said that there was no plan.",
      ["Officials | indirect | there was no plan"],
    ],
    [
      "The mayor, asked why the bridge was closed, said the matter was under review.",
      ["mayor | indirect | the matter was under review"],
    ],
    [
      "The bridge is closed, its chairwoman, Maria Lopez, said.",
      ["Maria Lopez | indirect | The bridge is closed"],
    ],
    [
      "Maria Lopez said the bridge would be shut, a step Peter Stone called “a gift to the ferries”.",
      ["Maria Lopez | indirect | the bridge would be shut", "Peter Stone | direct | a gift to the ferries"],
    ],
    [
      "Maria Lopez, the chancellor, was pleased. The shadow chancellor said the plan was thin.",
      ["shadow chancellor | indirect | the plan was thin"],
    ],
    [
      "For Peter Stone, John Hill was a legend. He said, “John Hill built this town with his hands.”",
      ["Peter Stone | direct | John Hill built this town with his hands."],
    ],
  ],
  "passed on": [
    [
      "As Interfax wrote, Maria Lopez said that the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "According to the Riverton Gazette, mayor Maria Lopez said the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
    [
      "According to Maria Lopez, the bridge that Peter Stone said was safe is closed.",
      ["Maria Lopez | indirect | the bridge that Peter Stone said was safe is closed"],
    ],
  ],
  "was-quoted": [
    [
      "“The bridge is closed,” Maria Lopez was quoted as saying.",
      ["Maria Lopez | direct | The bridge is closed,"],
    ],
    [
      "Maria Lopez was quoted as saying that the bridge was closed.",
      ["Maria Lopez | indirect | the bridge was closed"],
    ],
  ],
});

test("who passed the words on", () => {
  const via = (text: string) => findQuotes({ text, language: "en" })[0]?.via;
  assert.equal(via("“We wait,” Maria Lopez told TASS."), "TASS");
  assert.equal(via("“We wait,” Maria Lopez told reporters, according to Interfax."), "Interfax");
  assert.equal(
    via("As the Riverton Gazette wrote, Maria Lopez said that the bridge was closed."),
    "Riverton Gazette",
  );
  assert.equal(via("“We wait,” Maria Lopez told reporters."), undefined);
});

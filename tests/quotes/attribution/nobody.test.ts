import assert from "node:assert/strict";
import { test } from "node:test";
import { found } from "../found.ts";

/** Sentences that look like reports and report nothing. */
const NOBODY: [name: string, text: string][] = [
  ["a name in marks", "The fleet fired “Granite” missiles at the port."],
  ["a fragment of a sentence", "as saying that it rained"],
  ["a title in marks", "He starred in “The Long Road Home” for two years."],
  ["scare quotes", "The “free” lunch cost ten dollars."],
  ["a plan announced", "The council announced a plan for the bridge."],
  ["a claim as a noun", "The claim was withdrawn by the court."],
  ["a report as a noun", "The report of the council was late."],
  ["a denial", "The driver did not say why."],
  ["what is said of a thing", "A cheaper fibre, reportedly said to match steel, is on sale."],
  ["a drink added", "The last time the Blue Inn added a new drink to its menu was five years ago."],
  ["a video posted", "A video posted by the group showed two men on the bridge."],
  ["a question asked", "The question asked in the hall was whether it would rain."],
  ["what you think", "Do you think this is the right thing to do?"],
  ["a title before its writer", "In “The Long Road,” Maria Lopez plays a nurse."],
  ["a line of a song", "“Burn it all down and call it spring,” sings Lia Mott on the chorus."],
  ["a title before a name", "“Long Road Home”: Maria Lopez."],
  ["a line before a name that does something", "“The bridge is closed” – Maria Lopez had heard it before."],
  ["a heading", "Maria Lopez fell.\n\n‘MAYOR IN THE RIVER’\n\nNobody helped her."],
  ["a title behind the word for it", "The paper’s title, “A key for later”, was suggested by a student."],
  [
    "what is done to a thing",
    "The group hopes to repeat the test with mice, which have “even fewer scruples”.",
  ],
  ["what is not told", "Students were not told that the drill was an exercise."],
  ["nothing", "Peter Stone said nothing, and left."],
  ["a name given", "A book called “Rivers of the North” was on the table."],
];

for (const [name, text] of NOBODY) test(`nobody says ${name}`, () => assert.deepEqual(found(text), []));

import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "../../src/quotes/read-text.ts";

const stretches = (text: string) => readText(text).stretches.map((s) => text.slice(s.start, s.end));

const CASES: [name: string, text: string, expected: string[]][] = [
  ["curly marks", "She said “the door is open” today.", ["the door is open"]],
  ["straight marks", 'She said "the door is open" today.', ["the door is open"]],
  ["a closing mark that opens", "”The door is open,” she said.", ["The door is open,"]],
  ["an opening mark that closes", "“The door is open,“ she said.", ["The door is open,"]],
  ["no space after the closing mark", "“The door is open,”she said.", ["The door is open,"]],
  ["no closing mark at the paragraph's end", "“The door is open.\n\nShe left.", ["The door is open."]],
  ["every paragraph opens, the last closes", "“One.\n\n“Two.”", ["One.", "Two."]],
  [
    "the words go on through unmarked paragraphs",
    "“One.\n\nTwo.\n\nThree.” Done.",
    ["One.", "Two.", "Three."],
  ],
  ["nested single marks", "“He told me ‘go away’ twice,” she said.", ["He told me ‘go away’ twice,"]],
  ["single marks as outer ones", "‘The door is open,’ she said.", ["The door is open,"]],
  ["an apostrophe inside single marks", "‘It’s open,’ she said.", ["It’s open,"]],
  ["straight single marks", "'It's open,' she said.", ["It's open,"]],
  ["guillemets", "« La porte est ouverte », dit-elle.", ["La porte est ouverte"]],
  ["inverted guillemets", "»Die Tür ist offen«, sagte sie.", ["Die Tür ist offen"]],
  ["low-high marks", "„Die Tür ist offen“, sagte sie.", ["Die Tür ist offen"]],
  ["two marks in a row", "“First thing.” “Second thing.”", ["First thing.", "Second thing."]],
  ["a mark after a dash", "She shouted—“stop it”—and left.", ["stop it"]],
];

for (const [name, text, expected] of CASES)
  test(`marks: ${name}`, () => assert.deepEqual(stretches(text), expected));

const NONE: [name: string, text: string][] = [
  ["apostrophes", "It's the players' union; they've won in the '90s."],
  ["a possessive", "The ministers’ cars and the minister’s car."],
  ["empty marks", "She wrote “” on the wall."],
  ["no marks", "Nothing was said."],
];

for (const [name, text] of NONE) test(`no marks: ${name}`, () => assert.deepEqual(stretches(text), []));

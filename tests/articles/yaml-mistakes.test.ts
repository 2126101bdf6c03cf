import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticle } from "../../src/articles/read-article.ts";

/** What editors write -> the line that is named and words of what they are told to do. */
const mistakes: [fields: string, line: number, advice: RegExp][] = [
  ["title: War: a history", 2, /": " in it must stand in quotation marks/],
  ["title: 'It's on'", 2, /put the whole value in quotation marks/],
  ['title: "Quiet" they said', 2, /put the whole value in quotation marks/],
  ['title: Old\ndeck: "open', 3, /closing quotation mark/],
  ["title: Old\ntitle: New", 3, /keep one of the two/],
  ["title: Old\n\tdeck: New", 3, /a tab stands where blanks must/],
  ["title: Old\nauthors: [Ann Lee\nlanguage: en", 4, /a bracket is not closed/],
  ["title: @home", 2, /begins with this sign must stand in quotation marks/],
  ["title: !important", 2, /begins with ! must stand in quotation marks/],
  ["title Old\ndeck: New", 2, /no ":" after a field's name/],
  ["title: Old\n  deck: New", 2, /begin in one column/],
  ["title: *Old*", 2, /write the value out/],
  ['title: Old\nsource: C:\\news\ndeck: "C:\\q"', 4, /backslash must be doubled/],
  ["deck: New", 1, /title is missing/],
  ["title: Old\ncaptions:\n  - credit: [x]", 4, /captions\.0\.credit: must be a text/],
  ["title: Old\npublished: 28.08.2025", 3, /2025-08-28/],
];

test("each mistake that editors make in the fields is named with its line and what to do", () => {
  for (const [fields, line, advice] of mistakes) {
    const read = readArticle("a.md", "a", `---\n${fields}\n---\n\nText.\n`);
    assert.ok("problems" in read, fields);
    const [first] = read.problems;
    assert.match(first!.reason, advice, fields);
    assert.equal(first!.line, line, fields);
    const lines = read.problems.map((problem) => problem.line);
    assert.deepEqual([...new Set(lines)], lines, `${fields}: one mistake a line`);
  }
});

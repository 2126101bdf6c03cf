import assert from "node:assert/strict";
import { test } from "node:test";
import { splitLines } from "../../src/normalize/split-lines.ts";

test("wrapped copy is unwrapped, plain lines are not", () => {
  const wrapped = [
    "    The dockworkers of three southern ports voted to extend",
    "their strike into a second week after the talks with all",
    "the shipping companies broke down, union officials said.",
    "    The companies answered that they would meet again on",
    "Thursday if the government agreed to send a mediator who",
    "is known to both the sides.",
  ].join("\n");
  assert.equal(splitLines(wrapped).length, 2);
  assert.deepEqual(
    splitLines("One line.\rAnother line.\r\nA third.\n").map((l) => l.text),
    ["One line.", "Another line.", "A third."],
  );
});

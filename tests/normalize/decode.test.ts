import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";

for (const [what, bytes] of [
  ["a PDF", Buffer.from("%PDF-1.7 and so on")],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["zeros", Buffer.alloc(64)],
  ["noise", Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7919) % 256))],
] as const) {
  test(`${what} is refused with a reason`, () => {
    const { drafts, problems } = normalize({ name: "x.txt", bytes });
    assert.equal(drafts.length, 0);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.rule, /^(?:not-text|unknown-encoding|no-article)$/);
  });
}

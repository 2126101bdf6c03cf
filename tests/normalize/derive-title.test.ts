import assert from "node:assert/strict";
import { test } from "node:test";
import { deriveTitle } from "../../src/normalize/derive-title.ts";

test("a derived title ends where a clause ends, within 110 characters", () => {
  const lead =
    "The harbour office said on Thursday that it was still hoping to open the gates despite a large and noisy protest by the owners of small boats.";
  assert.equal(
    deriveTitle(lead),
    "The harbour office said on Thursday that it was still hoping to open the gates",
  );
  assert.equal(deriveTitle("A short lead."), "A short lead");
  const endless = `${"word ".repeat(60)}end.`;
  assert.ok(deriveTitle(endless).length <= 110 && deriveTitle(endless).endsWith("word"));
});

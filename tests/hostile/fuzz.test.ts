import assert from "node:assert/strict";
import { test } from "node:test";
import { faultOf, fuzzFile, fuzzSeeds } from "../../scripts/bench/fuzz-files.ts";

test("random bytes and mutated articles are read or refused, and no word of a text is lost", () => {
  // `npm run bench -- fuzz` reads twenty thousand and times them.
  const seeds = fuzzSeeds();
  for (let n = 0; n < 300; n++) {
    const file = fuzzFile(seeds, 1, n);
    assert.equal(faultOf(file), undefined, file.name);
  }
});

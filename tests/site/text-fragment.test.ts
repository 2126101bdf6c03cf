import assert from "node:assert/strict";
import { test } from "node:test";
import { withTextFragment } from "../../src/site/text-fragment.ts";

const page = "https://courier.example/harbour?a=1";

test("a short quote is named whole, a long one by its ends", () => {
  assert.equal(withTextFragment(page, { text: "It is white," }), `${page}#:~:text=It%20is%20white%2C`);
  assert.equal(
    withTextFragment(page, {
      text: "one two three four five six seven eight nine ten eleven twelve thirteen",
    }),
    `${page}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
  );
});

test("what the directive's own syntax uses is escaped; pieces, and an address with a fragment", () => {
  assert.equal(
    withTextFragment(`${page}#part`, { text: "well-kept, A&B … and the rest" }),
    `${page}#part:~:text=well%2Dkept%2C%20A%26B`,
  );
  assert.equal(withTextFragment(`${page}#:~:text=old`, { text: "Ні" }), `${page}#:~:text=%D0%9D%D1%96`);
  assert.equal(withTextFragment(`${page}#part:~:text=old`, { text: "no" }), `${page}#part:~:text=no`);
});

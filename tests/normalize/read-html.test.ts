import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { oddities } from "./pages/oddities.ts";
import { outlets } from "./pages/outlets.ts";
import { text } from "./pages/parts.ts";
import { systems } from "./pages/systems.ts";
import { textFile } from "./read-cases.ts";

for (const { name, html, body = text, ...fields } of [...systems, ...outlets, ...oddities])
  test(`saved page: ${name}`, () => {
    const { drafts, problems } = normalize(textFile(html, "page.html"));
    assert.deepEqual(problems, []);
    const draft = drafts[0]!;
    assert.deepEqual(
      draft.body.map((block) => block.text),
      body,
    );
    for (const [field, value] of Object.entries(fields))
      assert.deepEqual(draft.fields[field as keyof typeof draft.fields], value, field);
  });

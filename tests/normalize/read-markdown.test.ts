import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { textFile } from "./read-cases.ts";

const paragraphs = [
  "The ferry between the two islands will sail again from Monday, the harbour office said in a short statement.",
  "“We have mended the engine and nobody has to wait any longer,” the captain told passengers on the quay.",
];
const body = paragraphs.join("\n\n");

/** One note as different programs keep it; each is to be read as the same. */
const notes: Record<string, string> = {
  Hugo: `---
title: "Ferry sails again"
date: 2025-03-04T08:15:00+01:00
lastmod: 2025-03-06
draft: false
author: Ann Lee
tags: ["ferries"]
categories: [islands]
params:
  source: Example Gazette
---

${body}
`,
  "Hugo with TOML": `+++
title = "Ferry sails again" # as printed
date = 2025-03-04T08:15:00+01:00
lastmod = 2025-03-06
draft = false
authors = ["Ann Lee"]
tags = [
  "ferries",
]
[params]
source = 'Example Gazette'
+++

${body}
`,
  Jekyll: `---
layout: post
title:  "Ferry sails again"
date:   2025-03-04 08:15:00 +0100
last_modified_at: 2025-03-06
author: Ann Lee
source: Example Gazette
tags: ferries
---
${paragraphs[0]}

{% include figure.html src="quay.jpg" %}

${paragraphs[1]}
`,
  Obsidian: `---
aliases: []
title: Ferry sails again
date: 2025-03-04
modified: 2025-03-06
author: "[[Ann Lee]]"
source: Example Gazette
tags:
  - ferries
---
${paragraphs[0]!.replace("harbour office", "[[Harbour office|harbour office]]")}

${paragraphs[1]!.replace("the captain", "the **captain**")} ^quay

#ferries
`,
  "a web clipper": `---
title: "Ferry sails again"
source: "https://example.org/ferry"
author:
  - "[[Ann Lee]]"
published: 2025-03-04
updated: 2025-03-06
site: Example Gazette
description: "${paragraphs[0]!.slice(0, 50)}"
tags:
  - "ferries"
---
${body}
`,
};

for (const [name, text] of Object.entries(notes))
  test(`front matter as written by ${name}`, () => {
    const { drafts, problems } = normalize(textFile(text, "a.md"));
    assert.deepEqual(problems, []);
    const { fields, body } = drafts[0]!;
    const { title, authors, source, published, updated, topics, deck } = fields;
    assert.deepEqual(
      { title, authors, source, published, updated, topics, deck, body: body.map((block) => block.text) },
      {
        title: "Ferry sails again",
        authors: ["Ann Lee"],
        source: "Example Gazette",
        published: "2025-03-04",
        updated: "2025-03-06",
        topics: ["ferries"],
        deck: undefined,
        body: paragraphs,
      },
    );
  });

test("TOML of another kind is refused with a reason, and its words are no text", () => {
  const { drafts, problems } = normalize(textFile(`+++\ntitle = """\nA\nB"""\n+++\n\n${body}\n`, "a.md"));
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ["bad-front-matter"],
  );
  assert.deepEqual(
    drafts[0]?.body.map((block) => block.text),
    paragraphs,
  );
});

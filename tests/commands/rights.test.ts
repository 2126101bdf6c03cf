import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { buildSite } from "../../src/commands/build-site.ts";
import type { Archive } from "../../src/model.ts";
import { filesWith, readOutput } from "../read-output.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const directory = temporaryFolder({ after });

interface Built {
  archive: Archive;
  output: Map<string, string>;
}

/** Builds a content folder of these files, and reads everything that came of it. */
async function build(name: string, files: Record<string, string>): Promise<Built> {
  const content = join(directory, name);
  mkdirSync(join(content, "articles"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(content, file), text);
  const site = join(directory, `${name}-site`);
  const result = await buildSite({ content, output: site, prefix: "/" });
  assert.ok(result.built, JSON.stringify(!result.built && result.problems));
  return { archive: result.archive, output: readOutput(site) };
}

/**
 * Words that stand nowhere else, one for each part of an article, made so that no stemmer shortens them. The last
 * four letters tell articles apart.
 */
const parts = [
  "title",
  "deck",
  "author",
  "section",
  "opening",
  "direct",
  "role",
  "reported",
  "mixed",
  "around",
  "late",
  "silent",
  "caption",
  "credit",
  "correction",
  "evidence",
  "host",
  "link",
] as const;
type Part = (typeof parts)[number];
const planted = (part: Part, name: string) =>
  `zq${[...part].map((letter) => letter.charCodeAt(0).toString(36)).join("")}q${name}`;

const filler =
  "The ferries of the outer islands ran on time in the whole of that week, and the quay was calm. ";

/** An article with a planted word in each of its parts. */
function article(
  name: string,
  source: string,
  given: { front?: string; title?: string | null } = {},
): string {
  const word = (part: Part) => planted(part, name);
  const capital = (part: Part) => word(part).replace(/^z/, "Z");
  const { front = "", title = `Quay of ${capital("title")} is repaired` } = given;
  const opening = `The quay of ${word("opening")} was repaired on Thursday after nine storms.`;
  return `---
title: ${title ?? `The quay of ${word("opening")} was repaired`}
deck: Repairs at the ${word("deck")} are done
source: ${source}
authors: [Anna ${capital("author")}]
section: ${word("section")}
published: 2024-05-16
language: en
url: https://www.${source.toLowerCase().replaceAll(" ", "")}.example/quay-${word("host")}
captions: [{ text: The ${word("caption")} in May, credit: ${capital("credit")} }]
notices: ["An earlier version misnamed the ${word("correction")}."]
basis:
  published: { how: inferred, by: latest-date-on-page, evidence: the ${word("evidence")} ends in May }
${title === null ? "  title: { how: derived, by: lead-sentence }\n" : ""}${front}---

${opening}

“We have the salt and the ${word("direct")} now,” said Marta ${capital("direct")}, the harbour ${word("role")}. “The [boats](https://${word("link")}.example/) will run.”

${filler.repeat(3)}

The clerk Ilya ${capital("reported")} said that the old ${word("reported")} had been sold in March.

Marta ${capital("direct")} called the plan for the ${word("around")} “a plain ${word("mixed")} for everybody”, and left.

${filler.repeat(3)}

Nobody on the council spoke of the ${word("late")} that week.

Two boats lay at the ${word("silent")} until the evening.
`;
}

const vocabularies = {
  "archive.yml": "title: Quays\nurl: https://quays.example/\n",
  "sources.yml": `
- { name: The Excerpt Post, rights: excerpt, notice: By leave of the Excerpt Post. }
- { name: The Quotes Post, rights: quotes, noindex: "true" }
- { name: The Private Post, rights: private, domains: [private.example] }
`,
};

const stated: Part[] = ["title", "author", "section", "host", "direct", "mixed"];
/** Two paragraphs are within a third of its words. */
const inExcerpt: Part[] = [...stated, "deck", "opening", "role", "link"];
const shown = (built: Built, name: string) =>
  parts.filter((part) => filesWith(built.output, planted(part, name)).length > 0);

test("at each level the whole output holds what may be shown of an article, and nothing else of it", async (t) => {
  const built = await build("levels", {
    ...vocabularies,
    "articles/full.md": article("fulx", "The Full Post"),
    "articles/excerpt.md": article("exvx", "The Excerpt Post"),
    "articles/quotes.md": article("quvx", "The Quotes Post"),
    "articles/private.md": article("prvx", "The Private Post"),
    // Its source is written as nobody lists it; the address tells.
    "articles/private-too.md": article("pavx", "P. Post").replace(
      "www.p.post.example",
      "www.private.example",
    ),
    "articles/own-word.md": article("owvx", "The Full Post", { front: "rights: private\n" }),
    "articles/freed.md": article("frvx", "The Private Post", { front: "rights: full\n" }),
  });
  assert.ok(built.output.size > 60);
  t.diagnostic(`${built.output.size} files walked`);
  // What is looked for can be found: in full, everything is there, in the pages and packed in the index.
  assert.deepEqual(shown(built, "fulx"), [...parts]);
  assert.deepEqual(shown(built, "frvx"), [...parts]);
  const late = filesWith(built.output, planted("late", "fulx"));
  for (const kind of [
    /^\/articles\/full\/index\.html$/,
    /\.json$/,
    /\.jsonl$/,
    /\.csv$/,
    /\/words\/\w+\.bin$/,
    /\/texts\/\d+\.bin$/,
  ])
    assert.ok(
      late.some((file) => kind.test(file)),
      `${kind} among ${late}`,
    );

  assert.deepEqual(shown(built, "exvx").toSorted(), inExcerpt.toSorted());
  assert.deepEqual(shown(built, "quvx").toSorted(), stated.toSorted());
  for (const name of ["prvx", "pavx", "owvx"]) assert.deepEqual(shown(built, name), [], name);
  assert.deepEqual(filesWith(built.output, "private-too"), []);
  assert.equal(built.archive.articles.length, 4);
});

test("a private article leaves the same bytes as one that was deleted", async () => {
  const others = {
    ...vocabularies,
    "articles/full.md": article("fulx", "The Full Post"),
    "articles/undated.md": article("undx", "The Other Post").replace("published: 2024-05-16\n", ""),
  };
  // With the same words as another article it would make a story, date the undated one and lend speakers quotes.
  const secret = article("fulx", "The Private Post");
  const [without, withPrivate, published] = [
    await build("without", others),
    await build("with", { ...others, "articles/a-secret.md": secret }),
    await build("open", {
      ...others,
      "articles/a-secret.md": secret.replace("---\n", "---\nrights: full\n"),
    }),
  ];
  assert.deepEqual(withPrivate.output, without.output);
  assert.notDeepEqual(published.output, without.output);
});

test("where only quotes may be shown, a title made of the opening words is not", async () => {
  const built = await build("untitled", {
    ...vocabularies,
    "articles/the-quay-of-zqopening.md": article("untx", "The Quotes Post", { title: null }),
  });
  assert.deepEqual(filesWith(built.output, "zqopening"), []);
  assert.deepEqual(filesWith(built.output, planted("opening", "untx")), []);
  const [only] = built.archive.articles;
  assert.equal(only?.title, "[The Quotes Post, 2024-05-16]");
  assert.match(only.slug, /^untitled-[0-9a-f]{8}$/);
  assert.ok(only.quotes.length > 0);
});

test("quotes keep their address and their words whatever the rights are", async () => {
  const full = await build("same-full", { "articles/one.md": article("samx", "A Post") });
  const quotes = await build("same-quotes", {
    "articles/one.md": article("samx", "A Post", { front: "rights: quotes\n" }),
  });
  const of = ({ archive }: Built) =>
    archive.articles[0]!.quotes.filter(({ kind }) => kind !== "indirect").map(
      ({ id, text, speakerSlug }) => ({ id, text, speakerSlug }),
    );
  assert.ok(of(full).length >= 3);
  assert.deepEqual(of(quotes), of(full));
  const { text, quotes: found } = quotes.archive.articles[0]!;
  for (const quote of found)
    assert.equal(quote.spans.map(({ start, end }) => text.slice(start, end)).join(" … "), quote.text);
});

test("the page says what it is, shows the notice, leads to the original, and stays out of search engines", async () => {
  const built = await build("page", {
    "archive.yml": "url: https://quays.example/\ntakedown: rights@quays.example\n",
    "sources.yml": vocabularies["sources.yml"],
    "articles/excerpt.md": article("exvx", "The Excerpt Post"),
    "articles/quotes.md": article("quvx", "The Quotes Post"),
  });
  const page = (path: string) => built.output.get(path)!;
  const excerpt = page("/articles/excerpt/index.html");
  assert.match(excerpt, /An excerpt: its source’s rights allow [^<]*\d+ of \d+ words/);
  assert.match(excerpt, /By leave of the Excerpt Post\./);
  assert.match(excerpt, /Read the whole article at www\.theexcerptpost\.example/);
  assert.match(excerpt, /The publisher has printed a correction/);
  assert.match(excerpt, /href="mailto:rights@quays\.example"/);
  assert.match(page("/about/index.html"), /href="mailto:rights@quays\.example"/);
  assert.doesNotMatch(excerpt, /name="robots"/);
  for (const path of ["/articles/quotes/index.html", "/sources/the-quotes-post/index.html"])
    assert.match(page(path), /<meta name="robots" content="noindex"\/>/);
  assert.match(page("/sitemap.xml"), /articles\/excerpt\//);
  assert.doesNotMatch(page("/sitemap.xml"), /articles\/quotes\/|the-quotes-post/);
  assert.doesNotMatch(page("/llms.txt"), /articles\/quotes\//);
});

test("an archive may ask search engines to leave all of it alone", async () => {
  const built = await build("hidden", {
    "archive.yml": "url: https://quays.example/\nnoindex: true\n",
    "articles/one.md": article("onex", "A Post"),
  });
  const pages = [...built.output].filter(
    ([path]) => path.endsWith(".html") && !path.startsWith("/pagefind/"),
  );
  for (const [path, html] of pages) assert.match(html, /<meta name="robots" content="noindex"\/>/, path);
  assert.equal(built.output.get("/sitemap.xml"), undefined);
  assert.doesNotMatch(built.output.get("/robots.txt")!, /Disallow|Sitemap/);
});

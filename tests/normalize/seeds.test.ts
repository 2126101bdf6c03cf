import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Draft } from "../../src/model.ts";
import { explain, normalize } from "../../src/normalize/normalize.ts";
import { rawFile, root } from "./read-cases.ts";

interface Gold {
  file: string;
  title: { stated: boolean; text?: string };
  source: { stated: boolean; name?: string; accept?: string[] };
  authors: string[];
  credits?: Record<string, string[]>;
  dateline: string | null;
  published: { stated: boolean; inferred?: string; accept?: string[] };
  language: string;
  deck?: string;
  captions?: { text: string | null; credit: string }[];
  bodyStarts: string;
  bodyEnds: string;
  removed: string[];
  quotes: { text: string }[];
}

const gold = JSON.parse(readFileSync(join(root, "tests/fixtures/seeds-gold.json"), "utf8")) as {
  articles: Gold[];
};

for (const article of gold.articles) {
  const file = rawFile(`content/raw/${article.file}`);
  const { drafts, problems } = normalize(file);
  const draft = drafts[0] as Draft;
  const { fields, body } = draft;
  const text = body.map((block) => block.text).join("\n\n");
  const name = article.file.slice(0, 3);

  test(`seed ${name}: one draft, no problem`, () => {
    assert.equal(drafts.length, 1);
    assert.deepEqual(problems, []);
  });

  test(`seed ${name}: title`, () => {
    if (article.title.stated) {
      assert.equal(fields.title, article.title.text);
      assert.equal(fields.basis.title, undefined);
    } else {
      assert.equal(fields.basis.title?.how, "derived");
      assert.ok(fields.title.length <= 110 && fields.title.length > 20);
      assert.ok((fields.deck ?? text).startsWith(fields.title), "the words are the article's own");
    }
    assert.equal(fields.deck, article.deck);
  });

  test(`seed ${name}: source`, () => {
    if (article.source.stated) {
      assert.ok([article.source.name, ...(article.source.accept ?? [])].includes(fields.source));
      assert.ok(fields.basis.source?.evidence, "says what it rests on");
    } else {
      assert.equal(fields.source, undefined);
      assert.equal(fields.basis.source?.how, "unknown");
    }
  });

  test(`seed ${name}: people and place`, () => {
    assert.deepEqual(fields.authors, article.authors);
    assert.deepEqual(fields.credits, article.credits ?? {});
    assert.equal(fields.dateline?.place ?? null, article.dateline);
    assert.equal(fields.language, article.language);
  });

  test(`seed ${name}: no day is asserted that the file does not give`, () => {
    const day = fields.published;
    if (day === undefined) assert.equal(fields.basis.published?.how, "unknown");
    else if (!day.startsWith("../")) {
      assert.ok([article.published.inferred, ...(article.published.accept ?? [])].includes(day));
      assert.equal(fields.basis.published?.how, "inferred");
      assert.ok(fields.basis.published?.evidence);
    }
    assert.equal(fields.updated, undefined);
  });

  test(`seed ${name}: body, whole and verbatim`, () => {
    assert.ok(text.startsWith(article.bodyStarts));
    assert.ok(text.endsWith(article.bodyEnds));
    for (const quote of article.quotes) assert.ok(text.includes(quote.text), quote.text);
    for (const line of article.removed) assert.ok(!text.includes(line), line);
  });

  test(`seed ${name}: captions`, () => {
    const wanted = (article.captions ?? []).map(({ text, credit }) =>
      text === null ? { credit } : { text, credit },
    );
    assert.deepEqual(fields.captions, wanted);
  });

  test(`seed ${name}: every line is accounted for`, () => {
    const raw = new TextDecoder().decode(file.bytes).split(/\r?\n/);
    const seen = new Set(explain(file).map((row) => row.line));
    raw.forEach((line, i) => {
      if (line.trim()) assert.ok(seen.has(i + 1), `line ${i + 1}`);
    });
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { nothingAsked } from "../../src/client/query.ts";
import { resolveQuery } from "../../src/client/resolve-query.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { partCount, partOf, speakerParts } from "../../src/search/speaker-parts.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { askInNode } from "./ask-in-node.ts";
import { madeUpArchive } from "./made-up-archive.ts";

test("speakers are dealt out over parts; their quotes' places are told by the steps between them", () => {
  const speakerOf = Array.from({ length: 2500 }, (_, place) => place % 7);
  assert.equal(partCount(speakerOf.length), 3);
  assert.equal(partOf(4, speakerOf.length), 1);
  const parts = speakerParts(speakerOf, 7);
  assert.deepEqual(
    parts.map((part) => part.length),
    [3, 2, 2],
  );
  assert.deepEqual(parts[1]![1]!.slice(0, 3), [4, 7, 7]);
});

test("more quotes are in no more parts than files allow", () => {
  assert.equal(partCount(0), 0);
  assert.equal(partCount(1), 1);
  assert.equal(partCount(5_000_000), 100);
});

test("who asks for one speaker loads no list of all, and without words no index", async (t) => {
  const archive = madeUpArchive({ articles: 250, speakers: 30, words: 4 });
  const site = temporaryFolder(t);
  const { quotes } = await indexSite({ archive, site });
  assert.equal(partCount(quotes), 2);
  const { engine, speakers, loaded } = await askInNode(site, "quotes");
  for (const [q, speaker] of [
    ["speaker:speaker-0", "speaker-0"],
    ["speaker:alias7", "speaker-7"],
    ["speaker:_none", undefined],
  ] as const) {
    const { asked } = resolveQuery({ ...nothingAsked, q }, "quotes", { choices: {}, speakers });
    const { total, load } = await engine.find(asked);
    await load(0, 3);
    const own = archive.articles.flatMap((article) =>
      article.quotes.filter(({ speakerSlug }) => speakerSlug === speaker),
    );
    assert.equal(total, own.length, q);
  }
  assert.deepEqual(
    loaded.filter((path) => /quotes\/(speakers|lengths|traits)\.bin|\/en\//.test(path)),
    [],
  );
  assert.ok(loaded.filter((path) => path.includes("by-speaker")).length <= 2);
});

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nothingAsked } from "../../src/client/query.ts";
import { resolveQuery } from "../../src/client/resolve-query.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { partCount } from "../../src/search/speaker-parts.ts";
import { askInNode } from "./ask-in-node.ts";
import { madeUpArchive } from "./made-up-archive.ts";

// Just enough quotes to be parted.
const archive = madeUpArchive({ articles: 1050, speakers: 300, words: 4, quotesPerArticle: 5 });
const parts = partCount(archive);

let site = "";
before(async () => {
  site = await mkdtemp(join(tmpdir(), "onrecord-parts-"));
  await indexSite({ archive, site });
});
after(() => rm(site, { recursive: true }));

test("a small archive is not parted, a large one in no more parts than files allow", () => {
  assert.equal(partCount(madeUpArchive({ articles: 60 })), 0);
  assert.equal(parts, 2);
});

test("a speaker's part answers as the whole does, and is all that is loaded", async () => {
  const whole = await askInNode(site, "quotes");
  const { engine, speakers, loaded } = await askInNode(site, "quotes", parts);
  const common = archive.articles[0]!.quotes[0]!.text.split(" ")[1]!;
  for (const q of [
    "speaker:speaker-0",
    "speaker:speaker-0 sort",
    `speaker:speaker-4 ${common}`,
    `speaker:speaker-3 -${common} from:2010`,
    "speaker:alias7 kind:direct",
    "speaker:_none topic:topic-2",
  ]) {
    const { asked, notes } = resolveQuery({ ...nothingAsked, q, sort: "oldest" }, "quotes", {
      speakers,
      choices: { topic: [["topic-2", "Topic 2"]], kind: [["direct", "Direct"]] },
    });
    assert.deepEqual(notes, []);
    loaded.length = 0;
    const found = await engine.find(asked);
    const counts = await engine.count(asked);
    assert.deepEqual(
      loaded.filter((path) => path.includes("pagefind/quotes/")),
      [],
    );
    const expected = await whole.engine.find(asked);
    const urls = async (answer: typeof found) => (await answer.load(0, answer.total)).map(({ url }) => url);
    assert.deepEqual(await urls(found), await urls(expected), q);
    const { speaker, ...choices } = (await whole.engine.count(asked)).choices;
    assert.deepEqual(counts.choices, choices);
    // The choice of another speaker takes the whole.
    assert.deepEqual((await engine.count(asked, true)).choices.speaker, speaker);
  }
});

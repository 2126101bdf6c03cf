import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSite } from "../src/commands/build-site.ts";
import { normalizeContent } from "../src/commands/normalize-content.ts";
import type { Archive, ArchivedArticle } from "../src/model.ts";
import gold from "./fixtures/seeds-gold.json" with { type: "json" };
import { temporaryFolder } from "./temporary-folder.ts";

/** The shipped archive against what a careful editor reads off its five articles, field by field. */
const shipped = fileURLToPath(new URL("../content", import.meta.url));
const directory = temporaryFolder({ after });
const content = join(directory, "content");
const output = join(directory, "site");
let archive: Archive;

before(async () => {
  cpSync(join(shipped, "raw"), join(content, "raw"), { recursive: true });
  for (const name of ["archive.yml", "topics.yml", "people.yml", "sources.yml"])
    cpSync(join(shipped, name), join(content, name));
  await normalizeContent({ content });
  const result = await buildSite({ content, output, prefix: "/" });
  assert.ok(result.built, JSON.stringify(result));
  archive = result.archive;
});

const articleOf = (file: string): ArchivedArticle => archive.articles.find(({ raw }) => raw?.file === file)!;
const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

test("what ships is what normalising the raw files gives", () => {
  const read = (folder: string) =>
    Object.fromEntries(
      readdirSync(join(folder, "articles")).map((name) => [
        name,
        readFileSync(join(folder, "articles", name), "utf8"),
      ]),
    );
  assert.deepEqual(read(shipped), read(content));
  assert.equal(
    readFileSync(join(shipped, "report.json"), "utf8"),
    readFileSync(join(content, "report.json"), "utf8"),
  );
});

for (const expected of gold.articles)
  describe(expected.file, () => {
    test("title, deck and source", () => {
      const { title, deck, source, basis } = articleOf(expected.file);
      if (expected.title.stated) assert.equal(title, expected.title.text);
      else {
        assert.equal(basis.title?.how, "derived");
        assert.ok(title.length <= 110);
      }
      assert.equal(deck, expected.deck);
      const { source: known } = expected;
      if (known.stated) assert.ok([known.name, ...("accept" in known ? known.accept! : [])].includes(source));
      else assert.deepEqual([source, basis.source?.how], [undefined, "unknown"]);
    });

    test("byline, credits, dateline, language, captions", () => {
      const article = articleOf(expected.file);
      assert.deepEqual(article.authors, expected.authors);
      assert.deepEqual(article.credits, expected.credits ?? {});
      assert.equal(article.dateline?.place ?? null, expected.dateline);
      assert.equal(article.language, expected.language);
      assert.deepEqual(
        article.captions.map(({ text = null, credit }) => ({ text, credit })),
        expected.captions ?? [],
      );
    });

    test("published: inferred where that can be, never asserted otherwise", () => {
      const { published, basis } = articleOf(expected.file);
      const { published: known } = expected;
      assert.notEqual(basis.published?.how ?? "stated", "stated");
      if ("inferred" in known) {
        assert.ok([known.inferred, ...("accept" in known ? known.accept! : [])].includes(published ?? ""));
        assert.equal(basis.published?.how, "inferred");
        assert.ok(basis.published?.evidence);
      } else assert.doesNotMatch(published ?? "", /^\d/);
    });

    test("the body begins and ends where it should and loses nothing between", () => {
      const { text } = articleOf(expected.file);
      assert.ok(text.startsWith(expected.bodyStarts));
      assert.ok(text.endsWith(expected.bodyEnds));
      const raw = readFileSync(join(shipped, "raw", expected.file), "utf8").normalize("NFC");
      const from = raw.indexOf(expected.bodyStarts);
      const between = raw.slice(from, raw.indexOf(expected.bodyEnds, from) + expected.bodyEnds.length);
      const kept = expected.removed.reduce((rest, line) => rest.replace(line, ""), between);
      assert.equal(words(text), words(kept));
    });

    test("quotes: each whole, with its speaker and kind", () => {
      const { quotes } = articleOf(expected.file);
      for (const { text, speaker, kind, ...more } of expected.quotes) {
        if ("optional" in more && more.optional) continue;
        const found = quotes.find((quote) => quote.kind !== "indirect" && words(quote.text) === words(text));
        assert.ok(found, `not found: ${text}`);
        const name = archive.speakers.find(({ slug }) => slug === found.speakerSlug);
        const names = [name?.name, ...(name?.aliases ?? [])];
        assert.ok(
          names.some((one) => speaker.includes(one!)),
          `${text}: ${names.join(", ")}`,
        );
        assert.equal(found.kind, kind, text);
        if ("via" in more)
          assert.equal(found.via?.replace(/^the /i, ""), more.via!.replace(/^the /i, ""), text);
      }
      for (const text of expected.notQuotes)
        assert.ok(
          !quotes.some((quote) => quote.kind !== "indirect" && words(quote.text) === words(text)),
          text,
        );
    });

    test("what was left out is gone from page and index", () => {
      const { slug } = articleOf(expected.file);
      const page = readFileSync(join(output, "articles", slug, "index.html"), "utf8");
      const text = words(
        page
          .replace(/<[^>]+>/g, " ")
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'"),
      );
      // Lines of which a field was made (byline, credits, captions) stand on the page as those fields.
      const { leftOut } = JSON.parse(readFileSync(join(content, "report.json"), "utf8")).entries.find(
        ({ file }: { file: string }) => file === expected.file,
      );
      for (const line of leftOut as { text: string; rule: string }[])
        if (words(line.text).split(" ").length > 3) assert.ok(!text.includes(words(line.text)), line.text);
      for (const line of expected.removed)
        if (!/^(?:By|©|\()/.test(line))
          assert.ok(!text.includes(words(line)) || words(line).split(" ").length < 3, line);
    });
  });

test("one speaker for each person, whatever the spelling; nobody shares one", () => {
  for (const [person, names] of Object.entries(gold.people)) {
    const found = archive.speakers.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => names.includes(one) && / /.test(one)),
    );
    assert.ok(found.length <= 1, `${person}: ${found.map(({ name }) => name).join(", ")}`);
  }
  const slugs = (file: string) => new Set(articleOf(file).quotes.map(({ speakerSlug }) => speakerSlug));
  for (const { file, quotes } of gold.articles)
    for (const { speaker } of quotes)
      if (speaker.includes("Dmytro Peskov")) assert.ok(slugs(file).has("dmitry-peskov"));
});

test("the night of 28 August 2025 is a story of two articles; the others join none", () => {
  const stories = archive.stories.map(({ articles }) =>
    articles
      .map((slug) => archive.articles.find((article) => article.slug === slug)!.raw!.file.slice(0, 3))
      .sort(),
  );
  assert.deepEqual(stories, [["000", "003"]]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { ArticleMeta } from "../../layouts/article-meta.tsx";
import type { ArchivedArticle } from "../../src/model.ts";
import { Site } from "../../src/site/site.ts";
import { fixtureArchive } from "./fixture-archive.ts";

const site = new Site(fixtureArchive, "/", { style: "", icon: "", preload: [], scripts: {} });
const harbour = fixtureArchive.articles[0]!;

/** What Zotero makes of a page by the rules of its translator "Embedded Metadata", as far as they touch these tags. */
function readAsZotero(article: ArchivedArticle) {
  const { document } = parseHTML(
    `<head>${renderToString(<ArticleMeta site={site} article={article} />)}</head>`,
  );
  const all = (name: string) =>
    [...document.querySelectorAll(`meta[name$="${name}"]`)].map((meta) => meta.getAttribute("content") ?? "");
  return {
    // Said in its own namespace, the type wins over what a journal's title suggests.
    itemType:
      all("z:itemType")[0] ?? (all("citation_journal_title").length > 0 ? "journalArticle" : "webpage"),
    title: all("citation_title")[0],
    publicationTitle: all("citation_journal_title")[0],
    date: all("citation_publication_date")[0],
    language: all("citation_language")[0],
    // Without it the address of the page itself would be taken.
    url: all("citation_public_url")[0],
    creators: all("citation_author")
      .flatMap((names) => names.split(/\s*;\s*/))
      .map((name) =>
        name.includes(",")
          ? name.split(/,\s*/)
          : [name.split(" ").at(-1), name.split(" ").slice(0, -1).join(" ")],
      ),
  };
}

test("Zotero takes an article for a newspaper's, with its authors, its day and its original's address", () => {
  assert.deepEqual(
    readAsZotero({ ...harbour, authors: ["Jane Aldous", "Ursula von der Heide", "Reuters"] }),
    {
      itemType: "newspaperArticle",
      title: harbour.title,
      publicationTitle: "The Westhaven Courier",
      date: "2025/08/28",
      language: "en",
      url: "https://courier.example/harbour?a=1&b=2",
      creators: [
        ["Aldous", "Jane"],
        ["von der Heide", "Ursula"],
        ["Reuters", ""],
      ],
    },
  );
});

test("what is not known is not said: no date without a year, this page's address where there is no other", () => {
  const { date, url, publicationTitle } = readAsZotero(site.article("a-day-without-a-year"));
  assert.deepEqual([date, publicationTitle], [undefined, undefined]);
  assert.equal(url, "https://example.org/archive/articles/a-day-without-a-year/");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import partPage from "../../content/pages/part.11ty.tsx";
import sourcePage from "../../content/pages/source.11ty.tsx";
import timelinePage from "../../content/pages/timeline.11ty.tsx";
import topicPage from "../../content/pages/topic.11ty.tsx";
import { Site } from "../../src/site/site.ts";
import { madeUpArchive } from "../search/made-up-archive.ts";
import { documentOf } from "./render-files.ts";

/** Too many articles for one page of a topic, a source or the timeline: 650 in one month, 250 without a date. */
const archive = madeUpArchive({ articles: 1000, quotesPerArticle: 1, sources: 2, topics: 2, words: 4 });
for (const [i, article] of archive.articles.entries()) {
  if (i < 650) article.published = `2025-08-${String(1 + (i % 28)).padStart(2, "0")}`;
  if (i >= 750) delete article.published;
}
const siteIn = (language: string) =>
  new Site({ ...archive, settings: { ...archive.settings, language } }, "/", {
    style: "",
    icon: "",
    preload: [],
    scripts: {},
  });

/** All pages of lists, by their paths. */
function pagesOf(site: Site): Map<string, Document> {
  const { topics, sources } = site.slugs;
  const pages = [
    ["/timeline/", timelinePage({ site })] as const,
    ...topics.map((slug) => [`/topics/${slug}/`, topicPage({ site, slug })] as const),
    ...sources.map((slug) => [`/sources/${slug}/`, sourcePage({ site, slug })] as const),
    ...site.partPaths.map((path) => [path, partPage({ site, path })] as const),
  ];
  return new Map(pages.map(([path, page]) => [path, documentOf(renderToString(page))]));
}

const site = siteIn("en");
const pages = pagesOf(site);
const under = (path: string) => [...pages].filter(([page]) => page.startsWith(path));
const linksOf = (page: Document) => [...page.querySelectorAll("main a")].map((a) => a.getAttribute("href")!);

for (const [path, thing] of [
  ["/topics/topic-0/", site.topic("topic-0")],
  ["/sources/source-0/", site.source("source-0")],
  ["/timeline/", { articles: site.slugs.articles }],
] as const)
  test(`every article of ${path} stands on exactly one of its pages, and each page is reached from the first`, () => {
    const own = new Map(under(path));
    const listed = [...own.values()].flatMap((page) =>
      [...page.querySelectorAll(".page-main .entry-title a, .year .entry-title a")].map(
        (a) => a.getAttribute("href")!.split("/")[2],
      ),
    );
    assert.deepEqual(listed.toSorted(), [...thing.articles].sort());
    const reached = new Set<string>([path]);
    for (const page of reached)
      for (const link of linksOf(own.get(page)!)) {
        const [to = "", fragment] = link.split("#");
        const at = to === "" ? page : to;
        if (!at.startsWith(path) || !at.endsWith("/")) continue;
        assert.ok(own.has(at), `${page}: ${link} leads nowhere`);
        if (fragment) assert.ok(own.get(at)!.getElementById(fragment), `${page}: no ${link}`);
        reached.add(at);
      }
    assert.deepEqual([...reached].sort(), [...own.keys()].sort());
    assert.ok(own.size > 3, "nothing was split");
  });

test("a part says in the interface's words what it is part of", () => {
  const headings = ["topics/topic-0/2025-08-01", "topics/topic-0/undated", "timeline/2025-08"].map(
    (path) => pages.get(`/${path}/`)?.querySelector("h1")?.textContent,
  );
  assert.deepEqual(headings, ["Topic 0: 1 August 2025", "Topic 0: Undated", "August 2025"]);
  const ukrainian = siteIn("uk");
  const day = documentOf(renderToString(partPage({ site: ukrainian, path: "/timeline/2025-08-28/" })));
  assert.equal(day.querySelector("h1")?.textContent, "28 серпня 2025");
  assert.deepEqual([...day.querySelectorAll(".breadcrumbs a")].map((a) => a.textContent).slice(1), [
    "Хроніка",
    "2025",
    "Серпень 2025",
  ]);
});

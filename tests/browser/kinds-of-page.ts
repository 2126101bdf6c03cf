import type { Archive } from "../../src/model.ts";

/** One address for each kind of page, and one for each of some articles: all of them where it is not said. */
export function kindsOfPage(archive: Archive, articles = archive.articles): string[] {
  const { speakers, topics, sources, stories } = archive;
  return [
    "/",
    ...articles.map(({ slug }) => `/articles/${slug}/`),
    "/speakers/",
    `/speakers/${speakers[0]!.slug}/`,
    "/topics/",
    `/topics/${topics[0]!.slug}/`,
    "/sources/",
    `/sources/${sources[0]!.slug}/`,
    `/stories/${stories[0]!.slug}/`,
    "/timeline/",
    "/quotes/",
    "/search/",
    "/about/",
    "/data/",
    "/404.html",
  ];
}

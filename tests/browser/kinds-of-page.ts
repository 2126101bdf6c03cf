import type { Archive } from "../../src/model.ts";

/** One address for each kind of page. */
export function kindsOfPage({ articles, speakers, topics, sources, stories }: Archive): string[] {
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

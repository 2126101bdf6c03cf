import { address } from "./address.ts";
import { certainDay } from "./format-date.ts";
import { articlesIn } from "./long-list.ts";
import type { Site } from "./site.ts";
import { element, xmlDocument } from "./xml.ts";

/** What the protocol allows in one file. */
const most = 50_000;

/** A sitemap (sitemaps.org, protocol 0.9) of all pages, for a site that has one. */
export function sitemap(site: Site): string {
  const { articles, speakers, topics, sources, stories } = site.archive;
  const pages: { path: string; day?: string | undefined }[] = [
    { path: address.home() },
    { path: address.about() },
    { path: address.data() },
    { path: address.timeline() },
    { path: address.speakers() },
    ...site.letters.map((letter) => ({ path: address.speakersLetter(letter) })),
    { path: address.topics() },
    { path: address.sources() },
    ...site.partPaths
      .filter((path) => !site.isKeptFromSearch(articlesIn(site.part(path).part)))
      .map((path) => ({ path })),
    ...articles
      .filter((article) => !site.isKeptFromSearch([article]))
      .map(({ slug, updated, published }) => ({
        path: address.article(slug),
        day: certainDay(updated ?? published),
      })),
    ...stories.map(({ slug }) => ({ path: address.story(slug) })),
    ...speakers.map(({ slug }) => ({ path: address.speaker(slug) })),
    ...topics.map(({ slug }) => ({ path: address.topic(slug) })),
    ...sources
      .filter((source) => !site.isKeptFromSearch(site.articlesOf(source)))
      .map(({ slug }) => ({ path: address.source(slug) })),
  ];
  return xmlDocument(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...pages
        .slice(0, most)
        .map(({ path, day }) =>
          element(
            "url",
            {},
            element("loc", {}, site.fullest(path)),
            day === undefined ? undefined : element("lastmod", {}, day),
          ),
        ),
    ),
  );
}

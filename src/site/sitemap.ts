import { address } from "./address.ts";
import { certainDay } from "./format-date.ts";
import { articlesIn } from "./long-list.ts";
import type { Site } from "./site.ts";
import { element, xmlDocument } from "./xml.ts";

/** A page that search engines may list. */
interface Listed {
  path: string;
  /** When it last changed, where that is known: "2025-08-29". */
  day?: string | undefined;
}

/** What the protocol allows in one file. */
const mostPages = 50_000;

/**
 * Paths of the site's sitemaps: none for a site that has none; where one file cannot hold all pages, the first leads
 * to the others.
 */
export function sitemapPaths(site: Site, most = mostPages): string[] {
  if (!site.hasSitemap) return [];
  const files = Math.ceil(listedPages(site).length / most);
  const parts = files === 1 ? [] : Array.from({ length: files }, (_, at) => address.sitemapPart(at + 1));
  return [address.sitemap(), ...parts];
}

/** The sitemap (sitemaps.org, protocol 0.9) at one of these paths. */
export function sitemap(site: Site, path: string, most = mostPages): string {
  const [first, ...parts] = sitemapPaths(site, most);
  if (path === first && parts.length > 0)
    return sitemapXml(
      "sitemapindex",
      parts.map((part) => element("sitemap", {}, element("loc", {}, site.fullest(part)))),
    );
  const from = Math.max(0, parts.indexOf(path)) * most;
  return sitemapXml(
    "urlset",
    listedPages(site)
      .slice(from, from + most)
      .map(({ path, day }) =>
        element(
          "url",
          {},
          element("loc", {}, site.fullest(path)),
          day === undefined ? undefined : element("lastmod", {}, day),
        ),
      ),
  );
}

function sitemapXml(name: "urlset" | "sitemapindex", entries: Parameters<typeof element>[2][]): string {
  return xmlDocument(element(name, { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, ...entries));
}

function listedPages(site: Site): Listed[] {
  const { articles, speakers, topics, sources, stories } = site.archive;
  const listed = (things: { slug: string; articles: string[] }[], path: (slug: string) => string) =>
    things
      .filter((thing) => !site.isKeptFromSearch(site.articlesOf(thing)))
      .map(({ slug }) => ({ path: path(slug) }));
  return [
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
    ...listed(stories, address.story),
    ...listed(speakers, address.speaker),
    ...listed(topics, address.topic),
    ...listed(sources, address.source),
  ];
}

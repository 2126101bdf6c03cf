import { permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";
import { sitemap } from "../../src/site/sitemap.ts";

export const data = {
  pagination: { data: "site.sitemapPaths", size: 1, alias: "path" },
  permalink: ({ path }: { path: string }) => permalink(path),
};

/** Every page, for search engines. */
export default function sitemapPage({ site, path }: { site: Site; path: string }): string {
  return sitemap(site, path);
}

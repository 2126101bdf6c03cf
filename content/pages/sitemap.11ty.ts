import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";
import { sitemap } from "../../src/site/sitemap.ts";

export const data = {
  permalink: ({ site }: { site: Site }) => site.hasSitemap && permalink(address.sitemap()),
};

/** Every page, for search engines. */
export default function sitemapPage({ site }: { site: Site }): string {
  return site.hasSitemap ? sitemap(site) : "";
}

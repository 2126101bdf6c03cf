import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";
import { sitemap } from "../../src/site/sitemap.ts";

export const data = {
  permalink: ({ site }: { site: Site }) =>
    site.settings.url === undefined || site.settings.noindex ? false : permalink(address.sitemap()),
};

/** Every page, for search engines; written only where the site's address is known. */
export default function sitemapPage({ site }: { site: Site }): string {
  return sitemap(site) ?? "";
}

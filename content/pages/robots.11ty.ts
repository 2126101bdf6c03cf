import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.robots()) };

/** Everybody may read everything; the sitemap is named where there is one. */
export default function robots({ site }: { site: Site }): string {
  const sitemap = site.absolute(address.sitemap());
  return ["User-agent: *", "Allow: /", ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ""].join("\n");
}

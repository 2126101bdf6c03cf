import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.robots()) };

/**
 * Everybody may read everything; the sitemap is named where there is one. A page is kept out of search engines by its
 * own word, which they must be let in to read.
 */
export default function robots({ site }: { site: Site }): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (site.hasSitemap) lines.push(`Sitemap: ${site.absolute(address.sitemap())}`);
  return `${lines.join("\n")}\n`;
}

import { address, permalink } from "../../src/site/address.ts";
import { citationFile } from "../../src/site/citing/cite.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.slugs.articles", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.citation(slug, "bib")),
};

/** An article's particulars for a reference manager. */
export default function citation({ site, slug }: { site: Site; slug: string }): string {
  return citationFile(site, site.article(slug), "bib");
}

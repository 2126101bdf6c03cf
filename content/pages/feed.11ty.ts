import { address, permalink } from "../../src/site/address.ts";
import { atomFeed } from "../../src/site/atom-feed.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.feed()) };

/** The newest articles. */
export default function feed({ site }: { site: Site }): string {
  const { settings, archive } = site;
  return atomFeed(site, {
    title: settings.title,
    path: address.feed(),
    page: address.home(),
    articles: archive.articles,
  });
}

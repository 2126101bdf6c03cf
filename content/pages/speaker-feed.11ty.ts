import { address, permalink } from "../../src/site/address.ts";
import { atomFeed } from "../../src/site/atom-feed.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.slugs.speakers", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.speakerFeed(slug)),
};

/** The newest articles that quote a speaker. */
export default function speakerFeed({ site, slug }: { site: Site; slug: string }): string {
  const speaker = site.speaker(slug);
  return atomFeed(site, {
    title: `${site.settings.title}: ${site.strings.quotesOf(speaker.name)}`,
    path: address.speakerFeed(slug),
    page: address.speaker(slug),
    articles: site.articlesOf(speaker),
  });
}

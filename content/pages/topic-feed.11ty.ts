import { address, permalink } from "../../src/site/address.ts";
import { atomFeed } from "../../src/site/atom-feed.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.slugs.topics", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.topicFeed(slug)),
};

/** The newest articles on a topic. */
export default function topicFeed({ site, slug }: { site: Site; slug: string }): string {
  const topic = site.topic(slug);
  return atomFeed(site, {
    title: `${site.settings.title}: ${topic.name}`,
    path: address.topicFeed(slug),
    page: address.topic(slug),
    articles: site.articlesOf(topic),
  });
}

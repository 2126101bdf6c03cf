import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { urn } from "./atom-feed.ts";
import type { Feed } from "./feed-entries.ts";

/** The same feed as JSON Feed 1.1 (jsonfeed.org), with the same ids. */
export function jsonFeed(site: Site, { title, path, page, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: site.fullest(page),
    feed_url: site.fullest(address.jsonFeed(path)),
    language: site.strings.language,
    authors: [{ name: site.settings.title }],
    items: entries.map(({ article, day, updated, authors, summary }) => ({
      id: urn(address.article(article.slug)),
      url: site.fullest(address.article(article.slug)),
      ...(article.url !== undefined && { external_url: article.url }),
      title: article.title,
      content_text: summary,
      date_published: `${day}T00:00:00Z`,
      date_modified: `${updated}T00:00:00Z`,
      authors: authors.map((name) => ({ name })),
      tags: article.topicSlugs.map((slug) => site.topic(slug).name),
      ...(article.language !== "und" && { language: article.language }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

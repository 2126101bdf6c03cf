import type { ArchivedArticle } from "../../model.ts";
import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { atomFeed } from "./atom-feed.ts";
import { feedEntries } from "./feed-entries.ts";
import { jsonFeed } from "./json-feed.ts";

/** Writes the feeds, each in both formats: of the archive, and of each speaker, topic and source. */
export function writeFeeds(site: Site, write: (path: string, text: string) => void): void {
  const { archive, settings, strings } = site;
  const add = (title: string, path: string, page: string, articles: ArchivedArticle[]) => {
    const feed = { title, path, page, entries: feedEntries(site, articles) };
    write(path, atomFeed(site, feed));
    write(address.jsonFeed(path), jsonFeed(site, feed));
  };
  const named = (name: string) => `${settings.title}: ${name}`;
  add(settings.title, address.feed(), address.home(), archive.articles);
  for (const speaker of archive.speakers) {
    const { slug, name } = speaker;
    const own = site.articlesOf(speaker);
    add(named(strings.quotesOf(name)), address.speakerFeed(slug), address.speaker(slug), own);
  }
  for (const topic of archive.topics)
    add(named(topic.name), address.topicFeed(topic.slug), address.topic(topic.slug), site.articlesOf(topic));
  for (const source of archive.sources) {
    const { slug, name } = source;
    add(named(name), address.sourceFeed(slug), address.source(slug), site.articlesOf(source));
  }
}

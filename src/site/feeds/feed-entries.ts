import type { ArchivedArticle } from "../../model.ts";
import { certainDay } from "../format-date.ts";
import { openingOf } from "../opening-of.ts";
import { shorten } from "../shorten.ts";
import type { Site } from "../site.ts";
import { tallySpeakers } from "../tally.ts";

/** Entries in a feed; the site has the rest. */
const newest = 50;

/** A feed before it is written in one format or the other. */
export interface Feed {
  title: string;
  /** Where it stands, from the site's root. */
  path: string;
  /** The page it is the feed of. */
  page: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  article: ArchivedArticle;
  /** The day it came out, and that of its last change: "2025-08-28". */
  day: string;
  updated: string;
  authors: string[];
  /** How it begins, and who speaks in it. */
  summary: string;
}

/** The newest articles whose day is known: a feed wants a date of every entry, and a date is not invented. */
export function feedEntries(site: Site, articles: ArchivedArticle[]): FeedEntry[] {
  return articles
    .flatMap((article) => {
      const day = certainDay(article.published);
      return day === undefined ? [] : [{ article, day }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, newest)
    .map(({ article, day }) => {
      const speakers = tallySpeakers(site, [article]).map(({ thing }) => thing.name);
      const opening = shorten(openingOf(article), 300);
      return {
        article,
        day,
        updated: certainDay(article.updated) ?? day,
        authors: article.authors.length ? article.authors : [site.sourceName(article)],
        summary: speakers.length ? `${opening} ${site.strings.speakingIn(speakers.join(", "))}` : opening,
      };
    });
}

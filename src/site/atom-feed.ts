import { createHash } from "node:crypto";
import type { ArchivedArticle } from "../model.ts";
import { address } from "./address.ts";
import { certainDay } from "./format-date.ts";
import { openingOf } from "./opening-of.ts";
import { shorten } from "./shorten.ts";
import type { Site } from "./site.ts";
import { tallySpeakers } from "./tally.ts";
import { element, xmlDocument } from "./xml.ts";

/** Entries in a feed; the site has the rest. */
const newest = 50;

/** RFC 4287 demands a date even of a feed without entries; this one belongs to nobody. */
const never = "1970-01-01T00:00:00Z";

interface FeedOptions {
  title: string;
  /** Where the feed stands, from the site's root. */
  path: string;
  /** The page it is the feed of. */
  page: string;
  articles: ArchivedArticle[];
}

/**
 * An Atom feed (RFC 4287) of articles, newest first.
 *
 * Atom wants a date of every entry, and a date is not invented: only articles whose day is known are in
 * it. Ids are made of slugs, not of addresses, so they stay when the site moves or gets its address
 * later; without `url` in archive.yml the links are relative to the host.
 */
export function atomFeed(site: Site, { title, path, page, articles }: FeedOptions): string {
  const link = (to: string) => site.absolute(to) ?? site.href(to);
  const dated = articles.flatMap((article) => {
    const day = certainDay(article.published);
    return day === undefined ? [] : [{ article, day }];
  });
  const entries = dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, newest);
  const updates = entries.map(({ article, day }) => midnight(certainDay(article.updated) ?? day));
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": site.strings.language },
      element("id", {}, urn(path)),
      element("title", {}, title),
      element("updated", {}, updates.sort().at(-1) ?? never),
      element("author", {}, element("name", {}, site.settings.title)),
      element("link", { rel: "self", type: "application/atom+xml", href: link(path) }),
      element("link", { rel: "alternate", type: "text/html", href: link(page) }),
      ...entries.map(({ article, day }) => entry(site, article, day, link)),
    ),
  );
}

function entry(site: Site, article: ArchivedArticle, day: string, link: (to: string) => string) {
  const path = address.article(article.slug);
  const speakers = tallySpeakers(site, [article]).map(({ thing }) => thing.name);
  const opening = shorten(openingOf(article), 300);
  const authors = article.authors.length ? article.authors : [site.sourceName(article)];
  return element(
    "entry",
    article.language === "und" ? {} : { "xml:lang": article.language },
    element("id", {}, urn(path)),
    element("title", {}, article.title),
    element("updated", {}, midnight(certainDay(article.updated) ?? day)),
    element("published", {}, midnight(day)),
    ...authors.map((name) => element("author", {}, element("name", {}, name))),
    element("link", { rel: "alternate", type: "text/html", href: link(path) }),
    ...article.topicSlugs.map((slug) => element("category", { term: slug, label: site.topic(slug).name })),
    element(
      "summary",
      {},
      speakers.length ? `${opening} ${site.strings.speakingIn(speakers.join(", "))}` : opening,
    ),
  );
}

const midnight = (day: string) => `${day}T00:00:00Z`;

/** A permanent name in UUID form, made of a path's hash (RFC 9562, version 8). */
function urn(path: string): string {
  const hash = createHash("sha256").update(path).digest("hex");
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return `urn:uuid:${groups.join("-")}-${hash.slice(20, 32)}`;
}

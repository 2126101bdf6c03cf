import { createHash } from "node:crypto";
import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { element, xmlDocument } from "../xml.ts";
import type { Feed, FeedEntry } from "./feed-entries.ts";

/** RFC 4287 demands a date even of a feed without entries; this one belongs to nobody. */
const never = "1970-01-01T00:00:00Z";

/**
 * An Atom feed (RFC 4287) of articles, newest first.
 *
 * Atom wants a date of every entry, and a date is not invented: only articles whose day is known are in
 * it. Ids are made of slugs, not of addresses, so they stay when the site moves or gets its address
 * later; without `url` in archive.yml the links are relative to the host.
 */
export function atomFeed(site: Site, { title, path, page, entries }: Feed): string {
  const updates = entries.map(({ updated }) => midnight(updated));
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": site.strings.language },
      element("id", {}, urn(path)),
      element("title", {}, title),
      element("updated", {}, updates.sort().at(-1) ?? never),
      element("author", {}, element("name", {}, site.settings.title)),
      element("link", { rel: "self", type: "application/atom+xml", href: site.fullest(path) }),
      element("link", { rel: "alternate", type: "text/html", href: site.fullest(page) }),
      ...entries.map((one) => entry(site, one)),
    ),
  );
}

function entry(site: Site, { article, day, updated, summary, authors }: FeedEntry) {
  const path = address.article(article.slug);
  return element(
    "entry",
    article.language === "und" ? {} : { "xml:lang": article.language },
    element("id", {}, urn(path)),
    element("title", {}, article.title),
    element("updated", {}, midnight(updated)),
    element("published", {}, midnight(day)),
    ...authors.map((name) => element("author", {}, element("name", {}, name))),
    element("link", { rel: "alternate", type: "text/html", href: site.fullest(path) }),
    ...article.topicSlugs.map((slug) => element("category", { term: slug, label: site.topic(slug).name })),
    element("summary", {}, summary),
  );
}

const midnight = (day: string) => `${day}T00:00:00Z`;

/** A permanent name in UUID form, made of a path's hash (RFC 9562, version 8). */
export function urn(path: string): string {
  const hash = createHash("sha256").update(path).digest("hex");
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return `urn:uuid:${groups.join("-")}-${hash.slice(20, 32)}`;
}

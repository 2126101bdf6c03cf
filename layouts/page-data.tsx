import type { ArchivedArticle } from "../src/model.ts";
import { collectionJsonLd } from "../src/site/json-ld.ts";
import type { Site } from "../src/site/site.ts";
import { FeedLinks } from "./feed-links.tsx";
import { JsonLd } from "./json-ld.tsx";

interface PageDataProps {
  site: Site;
  title: string;
  path: string;
  feed?: string;
  /** Path of the page's twin in JSON. */
  twin: string;
  articles: ArchivedArticle[];
}

/** What programs learn of a page that collects articles: its feeds, its twin in JSON, what it holds. */
export function PageData({ site, title, path, feed, twin, articles }: PageDataProps) {
  return (
    <>
      {feed !== undefined && <FeedLinks site={site} title={title} path={feed} />}
      <link rel="alternate" type="application/json" href={site.href(twin)} />
      <JsonLd thing={collectionJsonLd(site, title, path, articles)} />
    </>
  );
}

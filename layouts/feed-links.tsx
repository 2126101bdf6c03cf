import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";

/** Where programs find a page's feed, in both formats. */
export function FeedLinks({ site, title, path }: { site: Site; title: string; path: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={site.href(path)} />
      <link
        rel="alternate"
        type="application/feed+json"
        title={title}
        href={site.href(address.jsonFeed(path))}
      />
    </>
  );
}

import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";

interface TakeAlongProps {
  site: Site;
  /** Path of the page's Atom feed, and of its twin in JSON. */
  feed: string;
  twin: string;
}

/** A page's feeds and its data, for people; programs find them in the head. */
export function TakeAlong({ site, feed, twin }: TakeAlongProps) {
  const { strings } = site;
  const links = [
    [strings.feedAtom, feed],
    [strings.feedJson, address.jsonFeed(feed)],
    [strings.pageAsData, twin],
  ] as const;
  return (
    <section aria-labelledby="take-along">
      <h2 id="take-along">{strings.takeAlong}</h2>
      <ul class="plain-list">
        {links.map(([name, path]) => (
          <li key={path}>
            <a href={site.href(path)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

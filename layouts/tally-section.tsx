import type { Site } from "../src/site/site.ts";
import { TallyList } from "./tally-list.tsx";

interface TallySectionProps {
  site: Site;
  /** The section's id, which its heading carries. */
  id: string;
  title: string;
  tally: { thing: { name: string; slug: string }; count: number }[];
  /** The address of a thing. */
  address: (slug: string) => string;
  /** How many are shown. */
  most: number;
  /** The page that has all of them. */
  all?: { path: string; words: string };
}

/** A list in the margin of what goes with the page's subject and how often; nothing where there is none. */
export function TallySection({ site, id, title, tally, address, most, all }: TallySectionProps) {
  if (tally.length === 0) return null;
  const items = tally
    .slice(0, most)
    .map(({ thing, count }) => ({ name: thing.name, path: address(thing.slug), count }));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <TallyList site={site} items={items} />
      {all && (
        <p class="more">
          <a href={site.href(all.path)}>{all.words}</a>
        </p>
      )}
    </section>
  );
}

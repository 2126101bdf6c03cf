import { address } from "../src/site/address.ts";
import type { IndexedName } from "../src/site/name-index.ts";
import type { Site } from "../src/site/site.ts";
import { TallyList } from "./tally-list.tsx";

/** Speakers under the names an index has for them, with how often each is quoted. */
export function NameList({ site, names }: { site: Site; names: IndexedName[] }) {
  const items = names.map(({ name, speaker: { slug, quotes } }) => ({
    name,
    path: address.speaker(slug),
    count: quotes.length,
  }));
  return <TallyList site={site} items={items} />;
}

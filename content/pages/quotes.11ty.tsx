import { SearchRoom } from "../../layouts/search-room.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.quotes()) };

/** Where one asks what was said. */
export default function quotesPage({ site }: { site: Site }) {
  return <SearchRoom site={site} view="quotes" />;
}

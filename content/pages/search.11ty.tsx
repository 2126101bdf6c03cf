import { SearchRoom } from "../../layouts/search-room.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.search()) };

/** Where one searches the articles. */
export default function searchPage({ site }: { site: Site }) {
  return <SearchRoom site={site} view="articles" />;
}

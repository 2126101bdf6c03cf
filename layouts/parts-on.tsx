import { inOrder, type LongList, partPath } from "../src/site/long-list.ts";
import { partName } from "../src/site/part-name.ts";
import type { Site } from "../src/site/site.ts";
import type { Part } from "../src/site/split-by-date.ts";

interface PartsOnProps {
  site: Site;
  list: LongList;
  /** The part whose page this is; absent on the list's own. */
  part?: Part;
}

/** At the foot of a page of a long list, the way on: to what is newer and to what is older. */
export function PartsOn({ site, list, part }: PartsOnProps) {
  const { strings } = site;
  const [newer, older] = neighbours(list, part);
  if (newer === undefined && older === undefined) return null;
  const link = (to: Part, rel: string, words: (name: string) => string) => (
    <a href={site.href(partPath(list, to))} rel={rel}>
      {words(partName(to.key, strings))}
    </a>
  );
  return (
    <p class="parts-on">
      {newer && link(newer, "prev", strings.newer)}
      {older && link(older, "next", strings.older)}
    </p>
  );
}

/** What comes before and after in the order of reading; a part that only leads to others stands nowhere in it. */
function neighbours({ parts, front }: LongList, part?: Part): (Part | undefined)[] {
  const order = inOrder(parts);
  if (part === undefined) return [undefined, order[front.length]];
  const at = order.indexOf(part);
  return at < 0 ? [] : [order[at - 1], order[at + 1]];
}

import { type LongList, partPath, trailTo } from "../src/site/long-list.ts";
import { briefPartName, partName } from "../src/site/part-name.ts";
import type { Site } from "../src/site/site.ts";
import type { Part } from "../src/site/split-by-date.ts";
import type { Strings } from "../src/site/strings.ts";

interface PartsNavProps {
  site: Site;
  list: LongList;
  /** The part whose page this is; absent on the list's own. */
  part?: Part;
}

/** What the parts on a page reach over: "November 2025 – December 2025". */
function reach(front: Part[], strings: Strings): string {
  const names = [front.at(-1), front[0]].flatMap((end) => (end ? partName(end.key, strings) : []));
  return [...new Set(names)].join(" – ");
}

const total = (parts: Part[]) => parts.reduce((sum, { count }) => sum + count, 0);

/** How much of a long list is on this page, and the way to all of it: the years; in a year its months; and so on. */
export function PartsNav({ site, list, part }: PartsNavProps) {
  const { strings } = site;
  const trail = part === undefined ? [] : trailTo(list.parts, part);
  // A page that holds nothing itself lists its own parts at length.
  const listed = trail.filter((one) => one !== part || one.articles.length > 0);
  const rows = [list.parts, ...listed.map(({ parts }) => parts)].filter((parts) => parts.length > 0);
  return (
    <nav class="by-time" aria-label={strings.byTime}>
      {part === undefined && (
        <p>{strings.onThisPageOf(total(list.front), total(list.parts), reach(list.front, strings))}</p>
      )}
      {rows.map((parts, depth) => (
        <ul key={depth}>
          {parts.map((one) => (
            <li key={one.key}>
              <a
                href={site.href(partPath(list, one))}
                aria-current={one === part ? "page" : trail.includes(one) ? "true" : undefined}
              >
                {depth === 0 ? partName(one.key, strings) : briefPartName(one.key, strings)}
              </a>
              <span class="tally-count">{strings.number(one.count)}</span>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

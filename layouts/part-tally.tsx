import { type LongList, partPath } from "../src/site/long-list.ts";
import { briefPartName, restName } from "../src/site/part-name.ts";
import type { Site } from "../src/site/site.ts";
import type { Part } from "../src/site/split-by-date.ts";
import { TallyList } from "./tally-list.tsx";

interface PartTallyProps {
  site: Site;
  list: LongList;
  part: Part;
  /** Whether what the part holds itself is listed as well. */
  withRest?: boolean;
}

/** The finer parts of a part one under another, with how much each holds. */
export function PartTally({ site, list, part, withRest = false }: PartTallyProps) {
  const { strings } = site;
  const finer = part.parts.map((one) => ({
    name: briefPartName(one.key, strings),
    path: partPath(list, one),
    count: one.count,
  }));
  const rest = {
    name: restName(part.key, strings),
    path: partPath(list, part),
    count: finer.reduce((left, { count }) => left - count, part.count),
  };
  return <TallyList site={site} items={withRest && rest.count > 0 ? [...finer, rest] : finer} />;
}

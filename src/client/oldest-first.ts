import type { Columns } from "./load-columns.ts";

/**
 * Turns results that come newest first around: the oldest article first, each article's quotes in reading
 * order, and what is undated at the end as before. It may not simply be read backwards for that.
 */
export function oldestFirst<T extends { place: number }>(
  results: T[],
  { article, days }: Pick<Columns, "article" | "days">,
): T[] {
  const isDated = ({ place }: T) => days(place) !== undefined;
  const groups: T[][] = [];
  let last = -1;
  for (const result of results.filter(isDated)) {
    const own = article(result.place);
    if (own !== last) groups.push([]);
    last = own;
    groups.at(-1)?.push(result);
  }
  return [...groups.reverse().flat(), ...results.filter((result) => !isDated(result))];
}

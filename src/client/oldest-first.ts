import type { Columns } from "./load-columns.ts";

/**
 * Turns records that come newest first around: the oldest article first, each article's quotes in reading
 * order, and what is undated at the end as before. It may not simply be read backwards for that.
 */
export function oldestFirst(
  places: number[],
  { article, days }: Pick<Columns, "article" | "days">,
): number[] {
  const isDated = (place: number) => days(place) !== undefined;
  const groups: number[][] = [];
  let last = -1;
  for (const place of places.filter(isDated)) {
    const own = article(place);
    if (own !== last) groups.push([]);
    last = own;
    groups.at(-1)?.push(place);
  }
  return [...groups.reverse().flat(), ...places.filter((place) => !isDated(place))];
}

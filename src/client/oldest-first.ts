import type { RecordOrder } from "../search/newest-first.ts";

/**
 * Turns results that come newest first around: the oldest article first, each article's quotes in reading
 * order, and what is undated at the end as before.
 *
 * @param placeOf a result's place among all records, newest first, from 0
 */
export function oldestFirst<T>(
  results: T[],
  placeOf: (result: T) => number,
  { dated, runs }: RecordOrder,
): T[] {
  const articleOf = articleFinder(runs);
  const isDated = (result: T) => placeOf(result) < dated;
  const groups: T[][] = [];
  let last = -1;
  for (const result of results.filter(isDated)) {
    const article = articleOf(placeOf(result));
    if (article !== last) groups.push([]);
    last = article;
    groups.at(-1)?.push(result);
  }
  return [...groups.reverse().flat(), ...results.filter((result) => !isDated(result))];
}

/** Tells which article a record belongs to, for places that only grow. */
function articleFinder(runs: number[] | undefined): (place: number) => number {
  if (runs === undefined) return (place) => place;
  let article = -1;
  let end = 0;
  return (place) => {
    while (place >= end && article < runs.length - 1) {
      article += 1;
      end += runs[article] ?? 0;
    }
    return article;
  };
}

/** A quote or an article that fits a part of a query, by its place among all, newest first. */
export interface Hit {
  /** How well it fits. */
  score: number;
  /** Which of its words were looked for, counted from 0. */
  at: number[];
}

export type Hits = Map<number, Hit>;

/** What fits one or the other. */
export function eitherOf(a: Hits, b: Hits): Hits {
  const [larger, smaller] = a.size < b.size ? [b, a] : [a, b];
  if (smaller.size === 0) return larger;
  const united = new Map(larger);
  for (const [place, hit] of smaller) united.set(place, addHits(united.get(place), hit));
  return united;
}

/** What fits all of them; the scores are added up. */
export function allOf([first = new Map(), ...others]: Hits[]): Hits {
  if (others.length === 0) return first;
  const common: Hits = new Map();
  for (const [place, hit] of first) {
    const own = others.map((hits) => hits.get(place));
    if (own.every((other) => other !== undefined)) common.set(place, own.reduce(addHits, hit));
  }
  return common;
}

function addHits(a: Hit | undefined, b: Hit): Hit {
  return a === undefined ? b : { score: a.score + b.score, at: [...a.at, ...b.at] };
}

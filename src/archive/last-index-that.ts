/** The index of the last of a list whose first members, and no others, pass the test; -1 where none does. By halving. */
export function lastIndexThat<T>(list: T[], passes: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

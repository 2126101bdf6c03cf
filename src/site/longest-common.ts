/**
 * The longest common subsequence of two lists (Wagner and Fischer's table), as pairs of places.
 * Time and space are the product of the lengths: for sentences, not for books.
 */
export function longestCommon<T>(
  a: readonly T[],
  b: readonly T[],
  same: (one: T, other: T) => boolean,
): [number, number][] {
  const width = b.length + 1;
  // lengths[i * width + j]: of what a has from i on and b from j on.
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(a[i]!, b[j]!)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(a[i]!, b[j]!) && lengths[i * width + j] === lengths[(i + 1) * width + j + 1]! + 1) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

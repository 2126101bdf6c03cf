/** The order of two texts by their code units: the same on any machine. For `sort`. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

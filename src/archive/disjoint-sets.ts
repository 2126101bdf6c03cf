import { groupBy } from "../group-by.ts";

/** The numbers from 0 in sets that have none in common (union-find); at first each is a set of its own. */
export class DisjointSets {
  private parent: number[];
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }
  /** The smallest number of the set that has `i`. */
  find(i: number): number {
    while (this.parent[i] !== i) i = this.parent[i] = this.parent[this.parent[i]!]!;
    return i;
  }
  /** Makes one set of two; answers the smallest number in it. */
  join(a: number, b: number): number {
    const [x, y] = [this.find(a), this.find(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
    return Math.min(x, y);
  }
  /** The sets and the numbers in them, in ascending order. */
  all(): number[][] {
    return [...groupBy(this.parent.keys(), (i) => this.find(i)).values()];
  }
}

import { createHash } from "node:crypto";

/**
 * Ids for one article's quotes, in order: eight hexadecimal digits of the words' SHA-256, letters and digits only,
 * so that an id lives as long as its words do. The second of two equal quotes is hashed with its number.
 */
export function quoteIds(texts: string[]): string[] {
  const taken = new Set<string>();
  /** How often some words have had an id: where the next number is looked for. */
  const used = new Map<string, number>();
  return texts.map((text) => {
    const words =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(" ") ?? text;
    for (let n = (used.get(words) ?? 0) + 1; ; n++) {
      const id = createHash("sha256")
        .update(n === 1 ? words : `${words}\n${n}`)
        .digest("hex")
        .slice(0, 8);
      if (taken.has(id)) continue;
      taken.add(id);
      used.set(words, n);
      return id;
    }
  });
}

import { frontMatter } from "../articles/schema.ts";
import { commonName } from "./read-record.ts";

/** The fields of an article's front matter. */
export const ownFields = Object.keys(frontMatter.shape);

/** The field of our own form that a key stands for, and how that is known. */
export interface MeantField {
  field: string;
  /** Under its own name; under one that other programs give it ("date"); misspelt ("datelin"). */
  by: "name" | "other-name" | "misspelling";
}

/** The field of our own form that a key stands for; undefined where it is none of ours. */
export function meantField(key: string): MeantField | undefined {
  if (ownFields.includes(key)) return { field: key, by: "name" };
  const common = commonName(key);
  if (common) return ownFields.includes(common) ? { field: common, by: "other-name" } : undefined;
  const plain = key.toLowerCase().replace(/[-_ ]/g, "");
  const near = ownFields.filter((field) => field === plain || isMisspelt(plain, field));
  return near.length === 1 ? { field: near[0]!, by: "misspelling" } : undefined;
}

/** One letter too many, missing, wrong or two in the wrong order; two such mistakes in a long word. */
function isMisspelt(word: string, field: string): boolean {
  if (field.length < 5 || word[0] !== field[0] || Math.abs(word.length - field.length) > 2) return false;
  return mistakes(word, field) <= (field.length < 8 ? 1 : 2);
}

/** How many letters must be put in, left out, changed or exchanged with their neighbour (Damerau 1964). */
function mistakes(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + same,
        swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return rows[a.length]![b.length]!;
}

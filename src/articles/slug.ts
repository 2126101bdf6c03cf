import { createHash } from "node:crypto";
import anyAscii from "any-ascii";

const LONGEST = 60;
/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Words that a cut should not leave at the end. */
const DANGLING = /(?:-(?:a|an|the|and|or|of|in|on|at|to|for|by|with|as|is|are|it|its|that|was))+$/;

/**
 * A readable address part: lower-case Latin letters, digits and single hyphens, at most 60 characters,
 * cut between words. A text without letters (emoji, signs) is named by its hash.
 */
export function slugOf(text: string): string {
  const words = anyAscii(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/['’`]/g, "")
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    if (slug.length + word.length >= LONGEST) {
      slug = slug.replace(DANGLING, "");
      break;
    }
    slug += slug ? `-${word}` : word;
  }
  slug ||= words?.[0]?.slice(0, LONGEST) ?? "";
  if (slug && !RESERVED.test(slug)) return slug;
  return `${slug || "x"}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}

/** Gives each text an address part of its own; the second "kyiv" becomes "kyiv-2". `taken` grows. */
export function uniqueSlug(text: string, taken: Set<string>): string {
  const slug = slugOf(text);
  let unique = slug;
  for (let n = 2; taken.has(unique); n++) unique = `${slug}-${n}`;
  taken.add(unique);
  return unique;
}

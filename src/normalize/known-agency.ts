import { agencies } from "./vocabulary/agencies.ts";

/** The name an agency goes by, off its short form in a dateline: "dpa/lby", "АР", "Reuters"; undefined where it is on no list. */
export function knownAgency(words: string): string | undefined {
  const whole = lookUp(words);
  if (whole) return whole;
  for (const part of words.split(/[/-]/)) {
    const name = lookUp(part);
    if (name) return name;
  }
  return undefined;
}

function lookUp(words: string): string | undefined {
  const letters = words
    .toLowerCase()
    .replace(/-/g, " ")
    .replace(/[^\p{L}\d\s]/gu, "");
  return agencies[letters.trim()];
}

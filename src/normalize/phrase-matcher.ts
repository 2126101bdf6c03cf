import type { Phrases } from "./vocabulary/furniture.ts";

/** Makes a test of a key (see `keyOf`) against a list of phrases; the work is nearly independent of the list's length. */
export function phraseMatcher(phrases: Phrases): (key: string) => boolean {
  const whole = new Set(phrases.whole);
  const longest = Math.max(0, ...[...whole].map((phrase) => phrase.length));
  // Phrases are letters, apostrophes and blanks only: one pattern looks for all of them in one pass.
  const has = phrases.has?.length ? new RegExp(phrases.has.join("|")) : undefined;
  const starts = new Map<string, string[]>();
  for (const phrase of phrases.starts ?? []) {
    const first = phrase.split(" ", 1)[0]!;
    starts.set(first, [...(starts.get(first) ?? []), phrase]);
  }
  return (key) => {
    if (key === "") return false;
    if (key.length <= longest && whole.has(key)) return true;
    const blank = key.indexOf(" ");
    const candidates = starts.get(blank < 0 ? key : key.slice(0, blank));
    if (candidates?.some((phrase) => startsWithWords(key, phrase))) return true;
    return has?.test(key) ?? false;
  };
}

function startsWithWords(key: string, phrase: string): boolean {
  return key.startsWith(phrase) && (key.length === phrase.length || key[phrase.length] === " ");
}

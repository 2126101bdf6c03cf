import type { Phrases } from "./vocabulary.ts";

/** Makes a test of a key (see `keyOf`) against a list of phrases; the work is independent of the list's length but for `has`. */
export function phraseMatcher(phrases: Phrases): (key: string) => boolean {
  const whole = new Set(phrases.whole);
  const has = phrases.has ?? [];
  const starts = new Map<string, string[]>();
  for (const phrase of phrases.starts ?? []) {
    const first = phrase.split(" ", 1)[0]!;
    starts.set(first, [...(starts.get(first) ?? []), phrase]);
  }
  return (key) => {
    if (key === "") return false;
    if (whole.has(key)) return true;
    const blank = key.indexOf(" ");
    const candidates = starts.get(blank < 0 ? key : key.slice(0, blank));
    if (candidates?.some((phrase) => key === phrase || key.startsWith(`${phrase} `))) return true;
    return has.some((phrase) => key.includes(phrase));
  };
}

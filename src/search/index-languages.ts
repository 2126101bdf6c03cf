import { compare } from "../compare.ts";
import type { Archive, ArchivedArticle } from "../model.ts";

/** A language of fewer articles, as a part of all, is indexed with the main one: an index costs its reader 80 kB. */
const worthAnIndex = 0.05;

/** Which articles are indexed together: by their language, the one of most articles first. */
export interface LanguageIndex {
  /** ISO 639-1: whose word forms the index knows, and its folder's name. */
  language: string;
  has(article: Pick<ArchivedArticle, "language">): boolean;
}

/**
 * An index for each language of the archive, since word forms are told by one language's rules in each. What
 * is in a rare language, or in none known, goes with the most frequent: its words are found as written and by
 * their beginnings. In a tie the interface's language is the first.
 */
export function indexLanguages({
  articles,
  settings,
}: Pick<Archive, "articles" | "settings">): LanguageIndex[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    if (language !== "und") counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const own = (language: string) => (language === settings.language ? 1 : 0);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || own(b) - own(a) || compare(a, b));
  const [main = settings.language, ...others] = ranked
    .filter(([, count], at) => at === 0 || count >= articles.length * worthAnIndex)
    .map(([language]) => language);
  return [
    { language: main, has: ({ language }) => !others.includes(language) },
    ...others.map((other) => ({
      language: other,
      has: ({ language }: { language: string }) => language === other,
    })),
  ];
}

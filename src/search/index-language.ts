import type { Archive } from "../model.ts";

/**
 * The one language the archive is indexed in: that of most articles, and the interface's in a tie.
 *
 * Pagefind would make an index for each language and load only the one that the page is in, so that a
 * reader of the English pages would never find a Russian article; merged indexes share the first one's
 * stemmer, which breaks the others' words. One index finds everything: words of the main language by
 * their stem, all others as written or by their beginning.
 */
export function indexLanguage({ articles, settings }: Pick<Archive, "articles" | "settings">): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    if (language !== "und") counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = settings.language;
  for (const [language, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = language;
  }
  return best;
}

import type { Article, FoundQuote, OpenQuestion } from "../model.ts";

/**
 * Quotes of one article that are marked. The longest transcripts have fewer; each takes five thousand bytes of the
 * site and half a millisecond of the build, which a file of nothing but quotes would have by the hundred thousand.
 */
export const mostQuotes = 5000;

/** Each article's first quotes. Of one that has more, a question says so: nothing of its text is lost. */
export function limitQuotes(
  articles: Article[],
  quotes: Map<string, FoundQuote[]>,
): { quotes: Map<string, FoundQuote[]>; questions: OpenQuestion[] } {
  const all = (slug: string) => quotes.get(slug) ?? [];
  return {
    quotes: new Map([...quotes].map(([slug, own]) => [slug, own.slice(0, mostQuotes)])),
    questions: articles
      .filter(({ slug }) => all(slug).length > mostQuotes)
      .map(({ slug }) => ({
        about: "too-many-quotes",
        article: slug,
        found: all(slug).length,
        marked: mostQuotes,
      })),
  };
}

import { slugOf, uniqueSlug } from "../articles/slug.ts";
import type { Article, Topic } from "../model.ts";
import type { KnownTopic } from "./vocabularies.ts";

/** How much a term counts where it stands; an article treats a topic from `ENOUGH` on. */
const IN_TITLE = 2;
const IN_DECK = 2;
const IN_BODY = 1;
const ENOUGH = 3;

/**
 * The topics of each article, by the words of the vocabulary or because the article names them itself.
 * Topics no article treats are left out.
 */
export function findTopics(
  articles: Article[],
  vocabulary: KnownTopic[],
): { topics: Topic[]; slugsOf: Map<string, string[]> } {
  const taken = new Set<string>();
  const slugsOf = new Map<string, string[]>(articles.map(({ slug }) => [slug, []]));
  const topics = vocabulary.map(({ name, description, iptc, terms }): Topic => {
    const slug = uniqueSlug(name, taken);
    const pattern = termPattern(terms);
    const treated = articles.filter((article) => given(article, name) || weigh(article, pattern) >= ENOUGH);
    for (const article of treated) slugsOf.get(article.slug)!.push(slug);
    return {
      slug,
      name,
      ...(description && { description }),
      ...(iptc && { iptc: iptc.code, iptcName: iptc.name }),
      articles: treated.map((article) => article.slug),
    };
  });
  return { topics: topics.filter((topic) => topic.articles.length), slugsOf };
}

const given = (article: Article, name: string) =>
  article.topics.some((topic) => slugOf(topic) === slugOf(name));

function weigh(article: Article, pattern: RegExp): number {
  const hits = (text = "") => text.match(pattern)?.length ?? 0;
  return hits(article.title) * IN_TITLE + hits(article.deck) * IN_DECK + hits(article.text) * IN_BODY;
}

/** One pattern for all terms: whole words, any case, "negotiat*" for any ending. */
function termPattern(terms: string[]): RegExp {
  const alternatives = terms.map((term) => {
    const open = term.endsWith("*");
    const literal = (open ? term.slice(0, -1) : term)
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+");
    return open ? `${literal}[\\p{L}\\p{N}]*` : literal;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

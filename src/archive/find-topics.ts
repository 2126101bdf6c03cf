import { slugOf, uniqueSlug } from "../articles/slug.ts";
import type { Article, Topic } from "../model.ts";
import { countTerms } from "./count-terms.ts";
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
  const topics = vocabulary.map(({ name, description, iptc }): Topic => {
    const slug = uniqueSlug(name, taken);
    return {
      slug,
      name,
      ...(description && { description }),
      ...(iptc && { iptc: iptc.code, iptcName: iptc.name }),
      articles: [],
    };
  });
  const count = countTerms(vocabulary.map(({ terms }) => terms));
  const slugsOf = new Map<string, string[]>();
  for (const article of articles) {
    const [title, deck, body] = [count(article.title), count(article.deck ?? ""), count(article.text)];
    const given = new Set(article.topics.map(slugOf));
    const treated = topics.filter((topic, i) => {
      const weight = title[i]! * IN_TITLE + deck[i]! * IN_DECK + body[i]! * IN_BODY;
      return weight >= ENOUGH || given.has(slugOf(topic.name));
    });
    for (const topic of treated) topic.articles.push(article.slug);
    slugsOf.set(
      article.slug,
      treated.map(({ slug }) => slug),
    );
  }
  return { topics: topics.filter((topic) => topic.articles.length), slugsOf };
}

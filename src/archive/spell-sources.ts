import { compare } from "../compare.ts";
import { groupBy } from "../group-by.ts";
import type { Article } from "../model.ts";
import { bodyKey } from "./name-key.ts";
import type { KnownPublisher } from "./vocabularies.ts";

/**
 * Gives a source that pages write in several ways ("The Harbour Courier", "Harbour Courier") one name: the one that
 * sources.yml has, else the one that most articles have.
 */
export function spellSources(articles: Article[], known: KnownPublisher[]): Article[] {
  const names = new Map(known.map(({ name }) => [bodyKey(name), name]));
  const written = articles.flatMap(({ source }) => source ?? []);
  for (const [key, same] of groupBy(written, bodyKey)) {
    const [[commonest] = []] = [...groupBy(same, (name) => name)].sort(
      ([a, { length: one }], [b, { length: other }]) => other - one || compare(a, b),
    );
    if (!names.has(key) && commonest) names.set(key, commonest);
  }
  return articles.map((article) => {
    const source = article.source && names.get(bodyKey(article.source));
    return source === article.source || !source ? article : { ...article, source };
  });
}

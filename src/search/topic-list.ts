import { compare } from "../compare.ts";
import type { Archive } from "../model.ts";

/** A topic for the quick search: slug, name, number of articles. */
export type ListedTopic = [slug: string, name: string, articles: number];

/** Every topic that an article has, those of most articles first. */
export function topicList({ topics }: Pick<Archive, "topics">): ListedTopic[] {
  return topics
    .map(({ slug, name, articles }): ListedTopic => [slug, name, articles.length])
    .sort((a, b) => b[2] - a[2] || compare(a[1], b[1]));
}

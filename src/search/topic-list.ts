import type { Archive } from "../model.ts";

/** A topic for the quick search: slug, name, number of articles. */
export type ListedTopic = [slug: string, name: string, articles: number];

/** Every topic that an article has, those of most articles first. */
export function topicList({ topics }: Pick<Archive, "topics">): ListedTopic[] {
  return topics
    .filter(({ articles }) => articles.length > 0)
    .map(({ slug, name, articles }): ListedTopic => [slug, name, articles.length])
    .sort((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
}

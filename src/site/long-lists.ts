import type { Archive, ArchivedArticle } from "../model.ts";
import { address } from "./address.ts";
import { type LongList, newestOf } from "./long-list.ts";
import { splitByDate } from "./split-by-date.ts";
import { tally } from "./tally.ts";

/** What one page holds: quotes of a speaker, articles of a topic or source, articles of the timeline. */
const most = { quotes: 200, articles: 300, timeline: 600 };

/**
 * The lists of an archive that are too long for one page.
 *
 * @param articlesOf the articles of a speaker, topic or source in the archive's order
 */
export function longLists(
  { articles, speakers, topics, sources }: Archive,
  articlesOf: (thing: { articles: string[] }) => ArchivedArticle[],
): LongList[] {
  const lists: LongList[] = [
    {
      kind: "timeline",
      path: address.timeline(),
      parts: splitByDate(articles, { most: most.timeline, byMonth: true }),
      front: [],
    },
  ];
  for (const speaker of speakers.filter(({ quotes }) => quotes.length > most.quotes)) {
    const counts = new Map(tally(speaker.quotes.map(({ article }) => article)).map((c) => [c.key, c.count]));
    const weigh = ({ slug }: ArchivedArticle) => counts.get(slug) ?? 0;
    const parts = splitByDate(articlesOf(speaker), { most: most.quotes, weigh });
    const front = newestOf(parts, most.quotes);
    const { name } = speaker;
    lists.push({ kind: "speaker", path: address.speaker(speaker.slug), name, speaker, parts, front });
  }
  for (const [kind, things, pathOf] of [
    ["topic", topics, address.topic],
    ["source", sources, address.source],
  ] as const)
    for (const thing of things.filter(({ articles: own }) => own.length > most.articles)) {
      const parts = splitByDate(articlesOf(thing), { most: most.articles });
      const front = newestOf(parts, most.articles);
      lists.push({ kind, path: pathOf(thing.slug), name: thing.name, parts, front });
    }
  return lists.filter(({ parts }) => parts.length > 0);
}

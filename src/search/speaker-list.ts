import { compare } from "../compare.ts";
import type { Archive } from "../model.ts";
import { stringsFor } from "../site/strings.ts";
import { nobody } from "./known-values.ts";

/** A speaker for the search box: slug, name, number of quotes, other names. */
export type ListedSpeaker = [slug: string, name: string, quotes: number, ...aliases: string[]];

/** Everybody who can be chosen as a speaker, the most quoted first; at the end, if need be, nobody. */
export function speakerList({ articles, speakers, settings }: Archive): ListedSpeaker[] {
  const bearers = new Map<string, number>();
  for (const { name } of speakers) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const listed = speakers
    .map(({ slug, name, roles, quotes, aliases }): ListedSpeaker => {
      // Who shares a name is told apart by a role, or by the address.
      const shown = bearers.get(name) === 1 ? name : `${name} (${roles[0] ?? slug})`;
      return [slug, shown, quotes.length, ...aliases];
    })
    .sort((a, b) => b[2] - a[2] || compare(a[1], b[1]));
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const unattributed = quotes - listed.reduce((sum, [, , count]) => sum + count, 0);
  if (unattributed > 0) listed.push([nobody, stringsFor(settings.language).speakerUnknown, unattributed]);
  return listed;
}

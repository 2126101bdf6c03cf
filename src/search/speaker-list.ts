import type { Archive } from "../model.ts";

/** A speaker for the search box: slug, name, number of quotes, other names. */
export type ListedSpeaker = [slug: string, name: string, quotes: number, ...aliases: string[]];

/** Everybody who can be chosen as a speaker, the most quoted first. */
export function speakerList({ speakers }: Pick<Archive, "speakers">): ListedSpeaker[] {
  return speakers
    .filter(({ quotes }) => quotes.length > 0)
    .map(({ slug, name, quotes, aliases }): ListedSpeaker => [slug, name, quotes.length, ...aliases])
    .sort((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
}

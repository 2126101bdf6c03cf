import { nobody } from "../search/known-values.ts";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import type { ArchiveLists } from "./archive-lists.ts";
import { isName } from "./find-speakers.ts";
import { wordsOf } from "./has-phrase.ts";
import type { Hits } from "./hits.ts";

/** More speakers than these of one name: the list of all quotes' speakers is then less to load. */
const fewSpeakers = 8;

/**
 * Quotes whose speaker has a name that fits. Names are no part of the index of words: they would be repeated in it
 * with every quote.
 *
 * @param fits whether one of a speaker's names is meant, given as words with a space before and after each
 */
export async function nameHits(lists: ArchiveLists, fits: (name: string) => boolean): Promise<Hits> {
  const named = namesOf(await lists.speakers()).flatMap((names, at) => (names.some(fits) ? at : []));
  const hit = { score: 1, at: [] };
  if (named.length === 0) return new Map();
  if (named.length <= fewSpeakers) {
    const places = await Promise.all(named.map((speaker) => lists.quotesBy(speaker)));
    return new Map(places.flat().map((place) => [place, hit]));
  }
  const own = new Set(named);
  const hits: Hits = new Map();
  (await lists.speakerOf()).forEach((speaker, place) => {
    if (own.has(speaker)) hits.set(place, hit);
  });
  return hits;
}

const known = new WeakMap<ListedSpeaker[], string[][]>();

/** By speaker the names as words between spaces; worked out once for a list, since every word of every query is looked for in them. */
function namesOf(speakers: ListedSpeaker[]): string[][] {
  const names =
    known.get(speakers) ??
    speakers.map(([slug, name, , ...aliases]) =>
      slug === nobody ? [] : [name, ...aliases.filter(isName)].map((own) => ` ${wordsOf(own)} `),
    );
  known.set(speakers, names);
  return names;
}

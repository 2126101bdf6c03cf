import type { ArchiveLists, Articles } from "./archive-lists.ts";
import { hasWords } from "./asked.ts";
import { hasWord } from "./has-word.ts";
import type { Hits } from "./hits.ts";
import { loadRecord } from "./load-record.ts";
import { type BundleResult, wholeWord } from "./open-bundle.ts";
import type { View } from "./query.ts";
import type { WordLookup } from "./word-lookup.ts";

/** Finds records of a view by their words. All may throw where an index cannot be loaded. */
export interface WordHits {
  /** With a word, in any form, or one that begins so. */
  word(text: string, languages: string[]): Promise<Hits>;
  /** With these words one after another, each in any form. */
  phrase(text: string, languages: string[]): Promise<Hits>;
}

/**
 * A finder in one view. A word that is no form of what was found must stand in a record, or nothing is found.
 */
export function createWordHits(view: View, lookup: WordLookup, lists: ArchiveLists): WordHits {
  const finder = view === "articles" ? articleHits(lookup) : quoteHits(lookup, lists);
  return {
    ...finder,
    async word(text, languages) {
      const [hits, found] = await Promise.all([finder.word(text, languages), lookup.find(text, languages)]);
      // All are the word or longer ones, or all are a beginning of it: one text tells.
      const isForm = found.some(({ words }) => words.some(({ likeness }) => likeness >= wholeWord));
      const [sample] = hits;
      if (isForm || sample === undefined) return hits;
      const [place, { at }] = sample;
      return hasWord(text, await loadRecord(lists, view, place, at)) ? hits : new Map();
    },
  };
}

/** An article is a record of the index, and so Pagefind says all there is to say. */
function articleHits(lookup: WordLookup): WordHits {
  const read = (found: BundleResult[]): Hits =>
    new Map(
      found.map(({ place, score, words }) => [place, { score, at: words.map(({ location }) => location) }]),
    );
  return {
    word: async (text, languages) => read(await lookup.find(text, languages)),
    phrase: async (text, languages) => read(await lookup.find(`"${text}"`, languages)),
  };
}

/** An article's quotes are one record: which of them has a word is told by where in the record it stands. */
function quoteHits(lookup: WordLookup, lists: ArchiveLists): WordHits {
  const find = async (text: string, languages: string[], least: number) => {
    const [found, articles, lengths] = await Promise.all([
      lookup.find(text, languages),
      lists.articles(),
      lists.lengths(),
    ]);
    return { hits: placeWords(found, articles, lengths, least), articles, lengths };
  };
  return {
    async word(text, languages) {
      const { hits, lengths } = await find(text, languages, 0);
      return weigh(hits, lengths);
    },
    async phrase(text, languages) {
      const words = text.split(/\s+/).filter(hasWords);
      const [first, ...others] = await Promise.all(words.map((word) => find(word, languages, wholeWord)));
      if (first === undefined) return new Map();
      const phrases: Hits = new Map();
      for (const [place, { at }] of first.hits) {
        const next = others.map(({ hits }) => new Set(hits.get(place)?.at));
        const begins = at.filter((start) => next.every((own, n) => own.has(start + n + 1)));
        const whole = begins.flatMap((start) => words.map((_, n) => start + n));
        if (begins.length > 0) phrases.set(place, { score: begins.length, at: whole });
      }
      return weigh(phrases, first.lengths);
    },
  };
}

/**
 * Parts the words found in articles' quotes among these; a hit's score is then how often and how well it fits.
 *
 * @param least score of a word that counts
 */
function placeWords(
  found: BundleResult[],
  { firstQuote }: Articles,
  lengths: Uint32Array,
  least: number,
): Hits {
  const hits: Hits = new Map();
  for (const { place: article, words } of found) {
    const end = firstQuote[article + 1] ?? 0;
    let place = firstQuote[article] ?? 0;
    let start = 0;
    words.sort((a, b) => a.location - b.location);
    for (const { location, likeness } of words) {
      if (likeness < least) continue;
      while (place < end && location >= start + lengths[place]!) start += lengths[place++]!;
      if (place >= end) break;
      const hit = hits.get(place) ?? { score: 0, at: [] };
      hit.score += likeness / wholeWord;
      hit.at.push(location - start);
      hits.set(place, hit);
    }
  }
  return hits;
}

/** Words that count once and no more, and how soon counting them again adds little: BM25's usual parameters. */
const saturation = 1.2;
const lengthMatters = 0.75;

/** Makes counts of one word comparable with those of others (Robertson and Zaragoza 2009, BM25). */
function weigh(hits: Hits, lengths: Uint32Array): Hits {
  const rarity = Math.log(1 + (lengths.length - hits.size + 0.5) / (hits.size + 0.5));
  const mean = meanOf(lengths);
  for (const [place, hit] of hits) {
    const norm = 1 - lengthMatters + (lengthMatters * (lengths[place] ?? mean)) / mean;
    hit.score = (rarity * hit.score * (saturation + 1)) / (hit.score + saturation * norm);
  }
  return hits;
}

const means = new WeakMap<Uint32Array, number>();

/** Worked out once for a list: tens of thousands are added up, and for every word. */
function meanOf(lengths: Uint32Array): number {
  const mean =
    means.get(lengths) ?? lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  means.set(lengths, mean);
  return mean;
}

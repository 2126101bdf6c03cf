import type { ListedSpeaker } from "../search/speaker-list.ts";
import { fold, foldedWords } from "./fold.ts";
import { nameSound } from "./name-sound.ts";

/** Somebody whose name was begun, or stands among the words asked for. */
export interface Suggestion {
  slug: string;
  name: string;
  quotes: number;
  /** The other name that fits, where the main one does not. */
  alias?: string;
}

/**
 * Speakers with a name of which each typed word begins a word, the most quoted first; all for "". Where there are
 * none, those whose names sound so, in Cyrillic or in Latin letters.
 */
export function findSpeakers(typed: string, speakers: ListedSpeaker[], limit: number): Suggestion[] {
  const found = speakersWith(foldedWords(typed), foldedWords, speakers, limit);
  const sounds = (name: string) => foldedWords(nameSound(name));
  return found.length > 0 ? found : speakersWith(sounds(typed), sounds, speakers, limit);
}

function speakersWith(
  wanted: string[],
  partsOf: (name: string) => string[],
  speakers: ListedSpeaker[],
  limit: number,
): Suggestion[] {
  const fits = (name: string) => {
    const own = partsOf(name);
    return wanted.every((word) => own.some((part) => part.startsWith(word)));
  };
  const found: Suggestion[] = [];
  for (const [slug, name, quotes, ...aliases] of speakers) {
    if (found.length === limit) break;
    if (fits(name)) found.push({ slug, name, quotes });
    else {
      const alias = aliases.find(fits);
      if (alias !== undefined) found.push({ slug, name, quotes, alias });
    }
  }
  return found;
}

/** A speaker named among the words of a query, and the words that do it. */
export interface NamedSpeaker extends Suggestion {
  naming: string[];
}

/**
 * Whom the words of a query name, so that "peskov negotiations" can become Peskov's quotes on negotiations.
 * A word must be a whole word of a name; three speakers at most, since a common word names nobody.
 */
export function namedSpeakers(asked: string[], speakers: ListedSpeaker[]): NamedSpeaker[] {
  const typed = asked
    .filter((word) => fold(word).length > 2)
    .map((word) => ({ word, parts: foldedWords(word) }));
  const found: NamedSpeaker[] = [];
  for (const [slug, name, quotes, ...aliases] of speakers) {
    const all = fold([name, ...aliases].join(" "));
    if (!typed.some(({ parts }) => parts.every((part) => all.includes(part)))) continue;
    const own = new Set([name, ...aliases.filter(isName)].flatMap(foldedWords));
    const naming = typed.flatMap(({ word, parts }) => (parts.every((part) => own.has(part)) ? word : []));
    if (naming.length === 0) continue;
    if (found.length === 3) return [];
    found.push({ slug, name, quotes, naming });
  }
  return found;
}

/** A name, unlike "the Kremlin spokesman", does not begin with a small letter. */
export function isName(alias: string): boolean {
  return !/^\p{Ll}/u.test(alias);
}

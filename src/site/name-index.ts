import { groupBy } from "../group-by.ts";
import type { Speaker } from "../model.ts";
import { familyFirst, nameParts } from "./name-parts.ts";

/** Speakers whose names begin with one letter, in the order of a language. */
export interface Letter {
  /** "#" where a name begins with none. */
  letter: string;
  names: IndexedName[];
}

export interface IndexedName {
  speaker: Speaker;
  /** As an index has it: "Peskov, Dmitry"; bodies, places and single names as they are. */
  name: string;
}

/** An index of names: people under their family's, everything else under its first word. */
export function nameIndex(speakers: Speaker[], language: string): Letter[] {
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  const names = speakers
    .map((speaker) => ({ speaker, name: familyFirst(nameParts(speaker)) }))
    .sort((a, b) => compare(a.name, b.name));
  return [...groupBy(names, ({ name }) => letterOf(name, language))].map(([letter, own]) => ({
    letter,
    names: own,
  }));
}

/** Latin letters go without their marks, as in dictionaries; "Ї" and "Й" are letters of their own. */
function letterOf(name: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? "";
  if (!/\p{L}/u.test(first)) return "#";
  const bare = /\p{Script=Latin}/u.test(first) ? first.normalize("NFD").charAt(0) : first;
  return bare.toLocaleUpperCase(language);
}

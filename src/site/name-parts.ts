import type { SpeakerType } from "../model.ts";
import { givenNames } from "../quotes/lexicon/given-names.ts";

/** A name as the Citation Style Language has it: in two parts, or whole. */
export interface NameParts {
  family?: string;
  given?: string;
  literal?: string;
}

/** Somebody who has a name, and the other names that the articles use. */
interface Named {
  name: string;
  type: SpeakerType;
  aliases?: string[];
}

/** Bodies, places and single names stay whole; of people the family's name is told from their own. */
export function nameParts({ name, type, aliases = [] }: Named): NameParts {
  const parts = type === "person" ? personParts(name) : undefined;
  if (parts === undefined) return { literal: name };
  return familyComesFirst(name, aliases) ? inverted(name) : parts;
}

/** As a list of names has it: "von der Leyen, Ursula"; a whole name as it is. */
export function familyFirst({ family, given, literal }: NameParts): string {
  return literal ?? `${family}, ${given}`;
}

/** No person's name has more characters. */
const longest = 200;

/** "Ursula von der Leyen" -> von der Leyen, Ursula; undefined for what is not surely two to several words of a name. */
export function personParts(name: string): { family: string; given: string } | undefined {
  if (name.length > longest) return undefined;
  const parts = /^(\S.*?)\s+((?:\p{Ll}[\p{L}’']*\s+)*\S+)$/u.exec(name);
  if (!parts || !/^[\p{L}.’' -]+$/u.test(name) || /\s(?:and|та|і|и)\s/u.test(name)) return undefined;
  return { given: parts[1]!, family: parts[2]! };
}

/** Articles that call Xi Jinping "Xi" show which is which, where it is no given name they know him by. */
function familyComesFirst(name: string, aliases: string[]): boolean {
  const words = name.split(" ");
  const first = words[0]!;
  return (
    aliases.includes(first) &&
    !aliases.includes(words.at(-1)!) &&
    givenNames(first.toLowerCase()) === undefined
  );
}

function inverted(name: string): NameParts {
  const [family = "", ...given] = name.split(" ");
  return { family, given: given.join(" ") };
}

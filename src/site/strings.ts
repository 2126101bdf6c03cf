import { english } from "./strings/english.ts";
import { ukrainian } from "./strings/ukrainian.ts";

/** Every word of the interface, in one file per language; the types see to it that none lacks a word. */
export type Strings = typeof english;

const languages: Record<string, Strings> = { en: english, uk: ukrainian };

/** The strings of a language; English where there are none yet. */
export function stringsFor(language: string): Strings {
  return languages[language] ?? english;
}

import { texts as english, type Texts } from "./texts/en.ts";
import { texts as ukrainian } from "./texts/uk.ts";

const languages: Record<string, Texts> = { en: english, uk: ukrainian };

/**
 * The words of the search pages, in the language last set. Pages are written in one after another; the browser's
 * scripts are bundled with one language's file, which has its code for a name, in this one's place, and load no other.
 */
export let texts: Texts = english;

/** Says what follows in a language; in English where there are no words of it yet. */
export function speak(language: string): void {
  texts = languages[language] ?? english;
}

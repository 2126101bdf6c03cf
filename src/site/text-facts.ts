import type { Strings } from "./strings.ts";

/** Words a minute that people read on a screen, roughly. */
const pace = 230;

/** How many words a text has, as far as spaces tell. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** Whole minutes it takes to read a text; at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(wordCount(text) / pace));
}

/** The name of a language in the interface's own: "Ukrainian". */
export function languageName(language: string, strings: Strings): string {
  if (language === "und") return strings.languageUnknown;
  try {
    return new Intl.DisplayNames([strings.language], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

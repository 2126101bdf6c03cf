import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import type { PlainTable } from "./plain-types.ts";
import { russian } from "./ru.ts";
import type { CueTable } from "./types.ts";
import { ukrainian } from "./uk.ts";

const PLAIN = new Map<string, PlainTable>(
  [german, ukrainian, russian, french, spanish].map((table) => [table.language, table]),
);

/** English, which is read in full: indirect speech, roles, pronouns. */
export const fullTable: CueTable = english;

/** The table for quotations by their marks in another language (ISO 639-1); undefined where there is none. */
export function plainTable(language: string): PlainTable | undefined {
  return PLAIN.get(language.slice(0, 2).toLowerCase());
}

import { english } from "./en.ts";
import type { CueTable } from "./types.ts";

const TABLES = new Map<string, CueTable>([["en", english]]);

/** The cue table of a language (ISO 639-1); English where there is none. */
export function tableFor(language: string): CueTable {
  return TABLES.get(language.slice(0, 2).toLowerCase()) ?? english;
}

import type { PlainTable } from "./cues/plain-types.ts";

export interface Words {
  cues: Set<string>;
  accordingTo: string[][];
  after: Set<string>;
  bare: Set<string>;
  articles: Set<string>;
  stops: Set<string>;
  links: Set<string>;
  fillers: Set<string>;
  pronouns: Map<string, string>;
  reported: Set<string>;
  subordinate: Set<string>;
  table: PlainTable;
}

export interface Phrase {
  from: number;
  to: number;
}

export interface Found {
  phrase: Phrase;
  cue: Phrase | null;
  rule: string;
}

/** All forms of a table's verbs of saying: those listed, and each stem with each ending. */
export function cueForms(table: PlainTable): Set<string> {
  const forms = set(table.cues);
  for (const stem of set(table.stems?.stems ?? ""))
    for (const ending of set(table.stems?.endings ?? ""))
      forms.add(stem + (/[td]$/.test(stem) ? "e" : "") + ending);
  return forms;
}

/** Words parted by blanks. */
export const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

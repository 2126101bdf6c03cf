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

/** A language's table, its lists as sets. */
export function readTable(table: PlainTable): Words {
  return {
    cues: cueForms(table),
    reported: set(table.reported ?? ""),
    subordinate: set(table.subordinate ?? ""),
    accordingTo: table.accordingTo
      .split("|")
      .filter(Boolean)
      .map((p) => p.split(" ")),
    after: set(table.afterSpeaker),
    bare: set(table.bareCue),
    articles: set(table.articles),
    stops: set(table.stops),
    links: set(table.links),
    fillers: set(table.fillers),
    pronouns: new Map(Object.entries(table.pronouns)),
    table,
  };
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
const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

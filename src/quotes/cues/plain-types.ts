import type { Gender } from "../types.ts";

/**
 * One language's table for quotations by their marks: all that a contributor has to write for a new
 * language. Words are in lower case; a list of words is one string with spaces.
 */
export interface PlainTable {
  language: string;
  /** Forms of verbs of saying that may stand beside marked words: "sagte", "заявил". */
  cues: string;
  /** Stems of regular verbs, and the endings each takes: "sag" with "t te ten en". */
  stems?: { stems: string; endings: string };
  /** Forms that show reported speech by themselves, as the German subjunctive does. */
  reported?: string;
  /** Words that open a subordinate clause. */
  subordinate?: string;
  /** Phrases before a speaker: "laut", "по словам". Separated by "|". */
  accordingTo: string;
  /** First words of those of these phrases that a genitive follows, so that names change: "по словам Ивана". */
  genitive?: RegExp;
  /** Words after a speaker: "zufolge". */
  afterSpeaker: string;
  /** Words that name the speaker right behind the marks: „…“, so Schmidt. */
  bareCue: string;
  /** Subject pronouns of the third person. */
  pronouns: Record<string, Gender>;
  articles: string;
  /** Words that end a noun phrase: prepositions, conjunctions, auxiliaries. */
  stops: string;
  /** Prepositions that may go on within one: "der Sprecher für Umwelt", "президент США". */
  links: string;
  /** Adverbs and particles between verb and subject: "dazu", "sich". */
  fillers: string;
  /** Words for people by what they do; a name may follow them. A pattern, tried on lower case. */
  roles: RegExp;
  /** A verb with its subject pronoun in one word, each a group: "dit-elle", "a-t-il". */
  enclitic?: RegExp;
  /** "It is said", whose source a preposition names: "heißt es". A pattern. */
  impersonal?: RegExp;
  /** The prepositions that do: "in", "aus". A pattern. */
  source?: RegExp;
  /** Nouns whose name stands in marks behind them: "film". A pattern, tried on lower case. */
  works?: RegExp;
  /** Words before marked words that belong to the reporter's sentence: "als", "ein". A pattern, tried on lower case. */
  joins?: RegExp;
  /** All nouns are written with capitals, as in German. */
  nounsCapital: boolean;
}

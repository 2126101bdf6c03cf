import type { CueForm } from "./cues/types.ts";
import type { Sentence, Token } from "./types.ts";

/** One act of reporting within a sentence: who, with which verb. All numbers are token indices. */
export interface Report {
  cue: CueForm;
  /** First and last + 1 token of the cue. */
  cueFrom: number;
  cueTo: number;
  /** The words that name the speaker; null where the subject is to be had from elsewhere. */
  subject: { from: number; to: number } | null;
  /** The whole group, from subject (or cue) to cue, hearer and adjuncts. */
  from: number;
  to: number;
  kind:
    | "verb"
    | "inverted"
    | "participle"
    | "absolute"
    | "coordinate"
    | "infinitive"
    | "according"
    | "noun"
    | "passive";
  /** "asked that", "said that": the clause opens here with a "that". */
  that: boolean;
  /** Who passes the words on: "Interfax quoted him as saying". */
  quoting?: { from: number; to: number } | null;
  /** "called for", "described as": the words after are a demand or a name given. */
  wants?: boolean;
}

/** A word that may report, and what stands around it. */
export interface CuePlace {
  tokens: Token[];
  /** The token that may be a cue. */
  i: number;
  sentence: Sentence;
  cue: CueForm;
  /** The token before it in its sentence. */
  prev: Token | undefined;
  /** The reports found to its left. */
  before: Report[];
}

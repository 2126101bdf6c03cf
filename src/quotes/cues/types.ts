/** What can follow a verb of saying. */
export type CueClass =
  /** Words or a clause: "said", "claimed". */
  | "speech"
  /** A clause only after "that", or words in marks: "announced a plan" reports no words. */
  | "clause"
  /** Only words in marks: "laughed", "began". */
  | "voice"
  /** A judgment on something, all of it reported: "called X …", "accused X of …". */
  | "verdict"
  /** A wish, reported where it holds marked words: "urged X to …". */
  | "wish"
  /** A thought, reported only where it holds marked words: "believes that …". */
  | "thought";

export interface CueForm {
  lemma: string;
  class: CueClass;
  /** "past" said, "present" says, "base" say, "participle" saying. */
  form: "past" | "present" | "base" | "participle";
  /** Takes a hearer before the words: "told reporters". */
  hearer: boolean;
}

/** One language's table. A contributor adds a language by adding a file like these. */
export interface CueTable {
  language: string;
  forms: Map<string, CueForm>;
  /** Words for "according to", each a list of tokens in lower case. */
  accordingTo: string[][];
  /** Third-person pronouns that may be a subject. */
  pronouns: Map<string, "m" | "f" | "n" | "p">;
}

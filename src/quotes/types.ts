/** The nouns of this room. Offsets are UTF-16 code units into the article's text. */

/** Words between one pair of quotation marks, within one paragraph. */
export interface Stretch {
  /** Inside the marks, trimmed. */
  start: number;
  end: number;
  /** Including the marks. */
  outerStart: number;
  outerEnd: number;
  /** False where the paragraph ends before the closing mark. */
  closed: boolean;
  /** True where the words go on from the stretch before, in the paragraph above. */
  continues: boolean;
  /** True where the reporter spoke between the marks, and this is what one of the speaker's turns holds. */
  piece?: boolean;
  /** True for single marks. */
  single: boolean;
}

export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: "word" | "punct" | "quote";
  /** Begins with a capital letter. */
  capital: boolean;
  /** For a quote: which stretch it stands for. */
  stretch: number;
  /** For a quote: its last character, which tells whether a clause ends with it. */
  tail?: string;
}

/** Half-open range of tokens. */
export interface Sentence {
  from: number;
  to: number;
  paragraph: number;
}

/** A text cut up: every stretch is one token among the reporter's words. */
export interface Reading {
  text: string;
  stretches: Stretch[];
  tokens: Token[];
  /** Every token, those inside marks included. */
  words: Token[];
  sentences: Sentence[];
  /** Where each paragraph starts, in code units. */
  paragraphs: { start: number; end: number }[];
}

export type Gender = "m" | "f" | "n" | "p" | "?";

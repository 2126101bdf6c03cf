/** What an operator narrows by: `speaker:peskov`. */
export type Operator = "speaker" | "source" | "topic" | "kind" | "confidence" | "language" | "from" | "to";

/** One thing asked for; `not` where it was asked to be absent. */
export type Term =
  | { what: "word" | "phrase"; text: string; not?: true }
  | { what: "operator"; name: Operator; value: string; not?: true };

/** What the typed text does not say clearly; nothing of it is dropped in silence. */
export interface Slip {
  about: "unclosed" | "no-value" | "unknown-operator";
  /** The part of the text that it is about. */
  text: string;
}

export interface ParsedQuery {
  terms: Term[];
  slips: Slip[];
}

const operators: string[] = [
  "speaker",
  "source",
  "topic",
  "kind",
  "confidence",
  "language",
  "from",
  "to",
] satisfies Operator[];

/** Quotation marks as people type and paste them. Any of them closes what any of them opened. */
const marks = '"“”„«»';

/** What is pasted along unseen, such as marks of direction; a place where a line may break parts words. */
const unseen = /[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const mayBreak = /\u200b/g;

/** In this order: `-` (or a `+`, which says nothing), `name:`, then words in quotes (the closing mark may be missing) or one word. */
const token = new RegExp(
  `(-?)(?:\\+(?=\\p{L}))?(?:(\\p{L}+):)?(?:[${marks}]([^${marks}]*)([${marks}]?)|(\\S+)|(?=\\s|$))`,
  "uy",
);

/**
 * Reads what was typed into the box: words, `"an exact phrase"`, `-without`, `speaker:name`,
 * `source:"two words"`. Any text is some query; this never throws, and printing what it read and reading
 * that again gives the same terms.
 */
export function parseQuery(text: string): ParsedQuery {
  const typed = text.replace(unseen, "").replace(mayBreak, " ");
  const terms: Term[] = [];
  const slips: Slip[] = [];
  let at = 0;
  while (at < typed.length) {
    if (/\s/.test(typed.charAt(at))) {
      at += 1;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(typed);
    if (match === null) break;
    // What matches nothing, as "-" before a space, is a word of one sign.
    const whole = match[0] || typed.charAt(at);
    at += whole.length;
    read(whole, match, terms, slips);
  }
  return { terms, slips };
}

function read(whole: string, match: RegExpExecArray, terms: Term[], slips: Slip[]): void {
  const [, dash, typedName, quoted, closing, bare] = match;
  const not = dash === "-" ? { not: true as const } : {};
  const name = typedName?.toLowerCase();
  const value = quoted === undefined ? (bare ?? "") : quoted.trim().replace(/\s+/g, " ");
  if (quoted !== undefined && closing === "") slips.push({ about: "unclosed", text: whole.trim() });
  if (name !== undefined && operators.includes(name)) {
    if (value === "") slips.push({ about: "no-value", text: whole.trim() });
    else terms.push({ what: "operator", name: name as Operator, value, ...not });
    return;
  }
  if (typedName !== undefined) slips.push({ about: "unknown-operator", text: `${typedName}:` });
  const prefix = typedName === undefined ? "" : `${typedName}:`;
  if (quoted === undefined) {
    const text = `${prefix}${value}`;
    terms.push(text === "" ? { what: "word", text: whole } : { what: "word", text, ...not });
    return;
  }
  // After a name that says nothing, the quoted words are asked for by themselves.
  if (prefix !== "") terms.push({ what: "word", text: prefix, ...not });
  if (value !== "") terms.push({ what: "phrase", text: value, ...not });
}

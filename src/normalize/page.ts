import { squeeze } from "../articles/squeeze.ts";
import type { ArticleFields, Block, Caption, Question } from "../model.ts";
import { apostrophes, joinRuns, letters, marks } from "./letter-runs.ts";

export { squeeze };

/** What became of a line. */
export type Fate = "body" | "field" | "left-out";

/** The decision on a line and the rule that took it. */
export interface Mark {
  fate: Fate;
  rule: string;
  /** What kind of block it is, in the body. */
  kind?: Block["kind"];
}

/** What an HTML page says about a line, where there is one. */
export interface Hint {
  tag: string;
  /** Names of the elements around it that matter: "figure", "nav", "footer". */
  within: string[];
  /** Share of the text that is inside links, 0 to 1. */
  links: number;
}

/** One line of an article file, or several that were one paragraph before somebody wrapped it. */
export interface Line {
  /** The lines of the raw file it was made from, counted from 1; the column where it does not begin the line. */
  source: { line: number; column?: number; text: string }[];
  /** In NFC, blanks collapsed, without the list mark. */
  text: string;
  /** Lower case, letters and apostrophes only, at most 300 characters: what vocabularies are matched with. */
  key: string;
  /** Whether it stood behind a list mark. */
  bullet: boolean;
  /** That mark, where it may be a sign of the text itself: the dash of a dialogue. */
  dash?: string;
  /** Whether a blank line stood before it. */
  gap: boolean;
  words: number;
  /** Whether it ends as a sentence does. */
  sentence: boolean;
  hint?: Hint;
  mark?: Mark;
  /** See `lineStems` and `lineNames`, which note here what they have worked out. */
  stems?: string[];
  names?: string[];
}

const listMark = /^(?:[•·▪●◦‣∙■□►▶*–—-]|>>)\s+/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Makes a line and measures it. `text` may hold any white space; `source` are the raw lines it came from. */
export function makeLine(source: Line["source"], text: string, gap: boolean, hint?: Hint): Line {
  let clean = squeeze(text);
  const listed = listMark.exec(clean)?.[0];
  if (listed) clean = clean.slice(listed.length);
  const dash = listed && /^[*–—-]/u.test(listed) ? listed : undefined;
  return {
    source,
    text: clean,
    key: keyOf(clean),
    bullet: listed !== undefined || hint?.tag === "li",
    ...(dash && { dash }),
    gap,
    words: countWords(clean),
    sentence: endsSentence(clean),
    ...(hint ? { hint } : {}),
  };
}

/** The letters of a line's first 300 characters, for matching with vocabularies. */
export function keyOf(text: string): string {
  return plainWords(text.slice(0, 300));
}

/** A text's words in lower case: letters and apostrophes only, single blanks. */
export function plainWords(text: string): string {
  const low = text.toLowerCase().replace(/[’ʼ`]/g, "'");
  return joinRuns(low, letters | marks | apostrophes);
}

/** Words separated by blanks; scripts written without blanks count two signs as a word. */
export function countWords(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf(" ", at);
    const end = blank < 0 ? text.length : blank;
    if (end > at) words++;
    at = end + 1;
  }
  if (text.length > 8 && text.charCodeAt(text.length >> 1) > 0xdff) {
    const signs = text.match(wide)?.length ?? 0;
    words = Math.max(words, Math.round(signs / 2));
  }
  return words;
}

/** Whether a text ends with a full stop, a question or exclamation mark, maybe before quotation marks, brackets or a footnote's number. */
function endsSentence(text: string): boolean {
  let tail = text.slice(-24);
  if (/\d$/.test(tail)) tail = tail.replace(/(?<=[.!?…][”"’)\]]{0,2})\d{1,2}$/u, "");
  // "… on Friday. (PAP)": the agency stands behind the sentence.
  if (text.endsWith(")")) tail = text.slice(-44).replace(/(?<=[.!?…][”"’»]?) \(\p{L}[^()]{1,18}\)$/u, "");
  let end = tail.length;
  while (end > 0 && tail.length - end < 8 && closers.has(tail[end - 1]!)) end--;
  if (end === 0) return false;
  const last = tail[end - 1]!;
  return ".!?…。！？।॥؟۔:;".includes(last) || (end < tail.length && ",—–-".includes(last));
}

const closers = new Set(" \"'”’»“)]*");

/** Decides on a line, unless an earlier rule has. */
export function mark(line: Line, fate: Fate, rule: string, kind?: Block["kind"]): void {
  line.mark ??= kind ? { fate, rule, kind } : { fate, rule };
}

/** What a page's own metadata or a crawler's fields say; nothing of it is in the text. */
export interface Metadata {
  title?: string;
  /** Whether the title is no more than what the window is called: it may name the site, or the article otherwise. */
  windowTitle?: boolean;
  /** What the window's title ends with, where nothing else names the site. */
  titleEnd?: string;
  deck?: string;
  authors?: string[];
  source?: string;
  /** EDTF days. */
  published?: string;
  /** The hour, where the day of publication is given in UTC. */
  publishedHour?: number;
  updated?: string;
  /** Days that the page's time elements give for machines, whatever of. */
  timeDays?: string[];
  /** Whether the page is of a country that writes 5 June as 5/6, by its address or language tag. */
  dayFirst?: boolean;
  /** The moment of the change, as written. */
  changedAt?: string;
  /** How long before that, or before it was saved, the article appeared: "5 hours ago". */
  publishedWords?: string;
  /** When the page was saved, as written. */
  saved?: string;
  language?: string;
  url?: string;
  section?: string;
  topics?: string[];
  captions?: Caption[];
  /** What was passed over, in words for the editor: `permalink`, `url "javascript:…"`. */
  dropped?: string[];
  /** The article's whole text, where the page gives it beside the one for readers. */
  text?: { text: string; line: number };
}

/** A source's name and marks, from sources.yml. */
export interface KnownSource {
  name: string;
  domains?: string[];
  lines?: string[];
}

/** An article file while it is being read: the lines, and what the steps have found so far. */
export interface Page {
  lines: Line[];
  metadata: Metadata;
  sources: KnownSource[];
  fields: ArticleFields;
  questions: Question[];
  /** Index of the headline's line; -1 where there is none. */
  title: number;
  /** First and last line of the article's text, both included. */
  start: number;
  end: number;
}

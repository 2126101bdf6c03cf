/**
 * The nouns of the project. Every room speaks in these; this file imports nothing.
 *
 *   raw file --normalize--> Draft --articles--> Markdown --articles--> Article --quotes/archive--> Archive
 */

/**
 * A date as precise as it is known, in the Extended Date/Time Format (ISO 8601-2, EDTF):
 * "2025-08-28", "2025-08", "2025", "XXXX-02-26" (a day without a year), "../2025-03-05" (not after).
 */
export type Edtf = string;

/** The fields of an article that have a basis. */
export type FieldName =
  | "title"
  | "deck"
  | "source"
  | "authors"
  | "credits"
  | "dateline"
  | "published"
  | "updated"
  | "language"
  | "url"
  | "section"
  | "captions"
  | "topics";

/**
 * How much of an article may be published: all; its first paragraphs and its quotes; its quotes alone; nothing, as if
 * it were not in the archive.
 */
export type Rights = "full" | "excerpt" | "quotes" | "private";

/** How a field came to be known. A field without a basis is stated by the text. */
export interface Basis {
  how: "stated" | "inferred" | "derived" | "editor" | "unknown";
  /** The rule that decided, in kebab-case: "dateline-agency", "copyright-line". */
  by?: string;
  /** The words it rests on, as they stand there; of an editor, what they say about it. */
  evidence?: string;
  /** The day it is counted from or may not pass: "2025-03-05", or "2025-03-04/2025-03-05". */
  day?: Edtf;
  /** Slug of the other article that it rests on; found by the archive. */
  witness?: string;
}

/** Who made the article, beyond its byline. */
export interface Credits {
  reporting?: string[];
  writing?: string[];
  editing?: string[];
}

/** Where, and by which agency, the text was filed: "MOSCOW (Reuters) -". */
export interface Dateline {
  /** As printed: "MOSCOW", "WASHINGTON/KYIV". */
  place: string;
  agency?: string;
}

/** A picture's caption and credit; either may be all there is. */
export interface Caption {
  text?: string;
  credit?: string;
}

/** One block of an article's body, as plain text (no Markdown, no line breaks). */
export interface Block {
  kind: "paragraph" | "heading" | "quote" | "item";
  text: string;
  /** ISO 639-1, where it differs from the article's. */
  language?: string;
  /** What an editor set off in it; a text read off a raw file has none. */
  marks?: TextMark[];
}

/** An editor's emphasis or link (http or https only): a range in its block's text. */
export type TextMark = Span & ({ kind: "emphasis" | "strong" } | { kind: "link"; url: string });

/** What an article is, however it is stored. Texts are plain, trimmed and in NFC. */
export interface ArticleFields {
  title: string;
  deck?: string;
  /** The publisher's name: "Reuters". */
  source?: string;
  /** Names, in the byline's order; an agency where the byline is one. */
  authors: string[];
  credits: Credits;
  dateline?: Dateline;
  /** The day of first publication in the publisher's own time zone. */
  published?: Edtf;
  updated?: Edtf;
  /** ISO 639-1, or "und". */
  language: string;
  /** Where the original stands, http(s) only. */
  url?: string;
  section?: string;
  captions: Caption[];
  /** Topic ids or words as given by the page or the editor; the archive adds its own. */
  topics: string[];
  /** Correction notices, as printed. */
  notices: string[];
  /** The editor's word, in place of the source's or the archive's. */
  rights?: Rights;
  basis: Partial<Record<FieldName, Basis>>;
}

/** A line of the raw file that is not in the article's body or fields. Lines count from 1. */
export interface LeftOut {
  line: number;
  text: string;
  /** The furniture rule that took it: "advertisement", "related-posts". */
  rule: string;
}

/** What the editor should look at. */
export interface Question {
  /** kebab-case: "derived-title", "unknown-date", "unknown-source", "prose-left-out". */
  about: string;
  text: string;
}

/** One article read off a raw file, before it is written. */
export interface Draft {
  /** The line it begins on, where its file may hold several. */
  line?: number;
  fields: ArticleFields;
  body: Block[];
  /** What an editor said of single quotes, where the file is in our own form. */
  quoteEdits?: QuoteEdit[];
  leftOut: LeftOut[];
  questions: Question[];
}

/** Something wrong with an input: never thrown, always collected and printed. Lines count from 1. */
export interface Problem {
  file: string;
  line?: number;
  /** kebab-case name of the rule that objects: "unknown-key", "not-text". */
  rule: string;
  /** What is wrong and what to do. */
  reason: string;
}

/** A half-open range of UTF-16 code units in an article's text (its blocks joined by blank lines). */
export interface Span {
  start: number;
  end: number;
}

/** The raw file an article was read off, and its SHA-256 in hexadecimal. */
export interface RawOrigin {
  /** Name inside raw/, with "/". */
  file: string;
  /** The line it begins on, where its file may hold several. */
  line?: number;
  sha256: string;
}

/** An editor's word on one attribution, kept in the article's front matter. */
export interface QuoteEdit {
  /** The quote's first words or more, enough to find it. */
  quote: string;
  /** Where in the article's file it stands. */
  line?: number;
  /** The speaker's name; null to say that nobody is known. */
  speaker?: string | null;
  /** True where the words are not a quote at all. */
  drop?: boolean;
}

/** An article as it stands in content/articles. */
export interface Article extends ArticleFields {
  /** File name without ".md", and the last part of its address. */
  slug: string;
  /** The Markdown body, as stored. */
  markdown: string;
  body: Block[];
  /** Blocks joined by "\n\n": what spans point into. */
  text: string;
  raw?: RawOrigin;
  quoteEdits: QuoteEdit[];
}

export type QuoteKind = "direct" | "mixed" | "partial" | "indirect";

export type SpeakerType = "person" | "organization" | "place" | "group";

/** Who a mention stands for within one article. */
export interface Entity {
  /** The fullest name the article gives: "Dmitry Peskov"; for the unnamed, the words used. */
  name: string;
  type: SpeakerType;
  /** False for "researchers", "a spokeswoman": described, not named. */
  named: boolean;
  /** As the article words them, fullest first: "Kremlin spokesman". */
  roles: string[];
  /** Every other form the article uses: "Peskov". */
  aliases: string[];
}

/** An utterance as found in one article; `spans` has one range for each uninterrupted piece. */
export interface FoundQuote {
  kind: QuoteKind;
  spans: Span[];
  /** The pieces' texts, verbatim, without outer quotation marks, joined by " … ". */
  text: string;
  /** For a mixed or partial quote: all that is reported there, the reporter's words among it included. */
  content?: Span[];
  /** Absent where nobody could be named. */
  speaker?: Entity;
  /** The words that name the speaker there: "he", "the Kremlin spokesman". */
  asNamed?: { text: string } & Span;
  /** The words that report the saying: "said", "according to". */
  cue?: { text: string } & Span;
  /** Who passed the words on: "Interfax". */
  via?: string;
  /** The attribution rule: "said-after". */
  rule: string;
  /** Probability, 0 to 1, that these are the speaker's words. */
  confidence: number;
}

/** A quote in the archive. Its address is its article's with "#q-<id>". */
export interface Quote extends FoundQuote {
  /** Eight hexadecimal digits of its words' hash; the same as long as the words are. */
  id: string;
  /** Slug of the article. */
  article: string;
  /** Slug of the speaker; absent where nobody is named or the confidence is below the threshold. */
  speakerSlug?: string;
  /** True where an editor decided the speaker. */
  edited?: boolean;
}

/** One person or body over all articles. */
export interface Speaker {
  slug: string;
  /** Address parts under other spellings of the name, or from before a merge: they lead here. */
  oldSlugs: string[];
  name: string;
  type: SpeakerType;
  /** Other names used, most frequent first. */
  aliases: string[];
  /** Roles as the articles word them, most frequent first. */
  roles: string[];
  /** Wikidata item, "Q…", where an editor gave it. */
  wikidata?: string;
  /** Newest article first. */
  quotes: Quote[];
  /** Slugs of articles that quote the speaker. */
  articles: string[];
}

/** A subject from content/topics.yml. */
export interface Topic {
  slug: string;
  name: string;
  description?: string;
  /** IPTC Media Topic code, "medtop:20000001". */
  iptc?: string;
  iptcName?: string;
  articles: string[];
}

/** A publisher. */
export interface Source {
  slug: string;
  name: string;
  url?: string;
  articles: string[];
}

/** Articles of one event. */
export interface Story {
  slug: string;
  title: string;
  articles: string[];
  /** Why these belong together. */
  evidence: StoryEvidence[];
}

/** What two articles of one event have in common; `same-report` where their words may not be told. */
export type StoryEvidence =
  | { rule: "same-count"; words: string }
  | { rule: "same-words"; speaker: string }
  | { rule: "same-report" };

/** What the archive cannot say by itself. */
export type OpenQuestion =
  | { about: "unknown-date" | "unknown-source"; article: string }
  | { about: "too-many-quotes"; article: string; found: number; marked: number }
  | { about: "same-person"; names: [Namesake, Namesake] };

/** One of two who may be the same. */
export interface Namesake {
  name: string;
  role?: string;
  /** Slug of an article with this name. */
  article: string;
}

/** On what terms an article is published. */
export interface Terms {
  rights: Exclude<Rights, "private">;
  /** What its source or the archive wants said beside it. */
  notice?: string;
  /** True where search engines are asked to leave it alone. */
  noindex?: boolean;
  /** Of what the archive holds, this is left unsaid: words of the body, correction notices. */
  withheld?: { words: number; notices: number };
}

/** An article among its quotes, topics and story, all by slug. */
export interface ArchivedArticle extends Article {
  quotes: Quote[];
  topicSlugs: string[];
  sourceSlug?: string;
  storySlug?: string;
  /** What normalising took away: which lines of the raw file, by which rule. */
  leftOut: { rule: string; lines: number[] }[];
  /** Absent where it is published in full, without a word about it. */
  terms?: Terms;
}

/** content/archive.yml. */
export interface ArchiveSettings {
  title: string;
  description: string;
  /** Where the site will stand, "https://example.org/archive/"; feeds and the sitemap need it. */
  url?: string;
  /** Language of the interface, ISO 639-1. */
  language: string;
  /** Quotes below this confidence (0 to 1) are shown without a speaker. */
  threshold: number;
  /** A mail or web address. */
  contact?: string;
  /** What may be published of an article whose source does not say; "full" where nothing does. */
  rights?: Rights;
  notice?: string;
  noindex?: boolean;
  /** Whether browsers keep to https for this host ("host", as where nothing is said), its subdomains too, or not. */
  hsts?: "none" | "host" | "subdomains";
  /** Where rights holders write to, if not to `contact`. */
  takedown?: string;
}

/** Everything the pages and the index are made from. Lists are sorted; the same input gives the same order. */
export interface Archive {
  settings: ArchiveSettings;
  /** Newest first; undated last, by title. */
  articles: ArchivedArticle[];
  speakers: Speaker[];
  topics: Topic[];
  sources: Source[];
  stories: Story[];
  questions: OpenQuestion[];
}

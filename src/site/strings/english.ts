import type { Basis, FieldName, QuoteKind, SpeakerType } from "../../model.ts";
import { englishRules } from "./english-rules.ts";

/** What a field rests on, in words; each empty where there is none. */
interface Grounds {
  words: string;
  day: string;
  who: string;
}

const numbers = new Intl.NumberFormat("en");
const count = (n: number, one: string, many = `${one}s`) => `${numbers.format(n)} ${n === 1 ? one : many}`;

const outOf = (n: number, all: number) => `${numbers.format(n)} of ${numbers.format(all)}`;

/** English, and the shape of every other language. */
export const english = {
  language: "en",

  // The shell
  /** A phrase that begins a line of its own. */
  sentence: (words: string) => words.charAt(0).toUpperCase() + words.slice(1),
  skip: "Skip to the text",
  siteNavigation: "Site",
  breadcrumbs: "You are here",
  home: "Home",
  nav: {
    quotes: "Search quotes",
    search: "Search articles",
    speakers: "Speakers",
    topics: "Topics",
    timeline: "Timeline",
    about: "About",
  },
  sources: "Sources",
  feed: "Feed",
  footer: "The articles remain their publishers’.",
  contact: "Contact",

  // Counting
  number: (n: number) => numbers.format(n),
  articles: (n: number) => count(n, "article"),
  quotes: (n: number) => count(n, "quote"),
  speakers: (n: number) => count(n, "speaker"),
  sourcesCount: (n: number) => count(n, "source"),
  words: (n: number) => count(n, "word"),
  minutes: (n: number) => `${numbers.format(n)} min`,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  /** A rule is never certain, whatever its number. */
  confidence: (share: number) => (share > 0.99 ? "over 99%" : `${Math.round(share * 100)}%`),

  // Dates; the patterns are luxon's
  datePatterns: { day: "d MMMM yyyy", month: "MMMM yyyy", dayOfYear: "d MMMM", monthAlone: "LLLL" },
  undated: "Undated",
  undatedBasis: "Nothing in the text says when it was published.",
  yearUnknown: (date: string) => `${date}, year unknown`,
  notAfter: (date: string) => `not after ${date}`,
  notBefore: (date: string) => `not before ${date}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,

  // An article
  sourceUnknown: "Source unknown",
  derivedTitle: "The saved text has no headline; this one is taken from its opening words.",
  record: "Record of this article",
  source: "Source",
  published: "Published",
  updated: "Updated",
  by: "By",
  credits: { reporting: "Reporting", writing: "Writing", editing: "Editing" },
  dateline: "Filed from",
  section: "Section",
  articleLanguage: "Language",
  length: "Length",
  topics: "Topics",
  original: "Original",
  originalLink: (host: string) => `at ${host}`,
  notices: "Corrections",
  captions: "Picture captions",
  creditLine: (credit: string) => `Picture: ${credit}`,
  speakersHere: "Who speaks here",
  inStory: "Also covered by",
  story: "Story",
  wholeStory: "All accounts side by side",
  previousInStory: "Previous account",
  nextInStory: "Next account",
  cite: "Cite this article",
  citeOther: "Other styles, and files for reference managers",
  citeQuotes: (n: number) =>
    n === 1
      ? "Its quote, under its speaker’s name:"
      : `Its ${numbers.format(n)} quotes, each under its speaker’s name:`,
  citationEntries: { chicago: "Chicago, bibliography", apa: "APA, reference list", mla: "MLA, works cited" },
  citationsInText: { chicago: "Chicago, note", apa: "APA, in text", mla: "MLA, in text" },
  citationFiles: { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
  howEstablished: "How this record was established",
  leftOut: (lines: number) =>
    `${count(lines, "line")} of the saved file ${lines === 1 ? "was" : "were"} left out`,
  leftOutRule: (rule: string, lines: number) => `${numbers.format(lines)} ${furniture(rule, lines)}`,
  leftOutAt: (lines: string, n: number) => `${n === 1 ? "line" : "lines"} ${lines}`,
  leftOutWhy:
    "They are not part of the article. Their words are not printed here, since many are somebody else’s: an advertisement, another story’s headline, a reader’s comment. In the saved file they are unchanged:",
  nothingLeftOut: "Nothing of the saved file was left out.",
  savedFile: "Saved file",
  rights: {
    title: "Rights",
    excerpt: (shown: string, all: string) =>
      `An excerpt: its source’s rights allow the opening and the quotes, ${shown} of ${all} words.`,
    quotesOnly: (shown: string, all: string) =>
      `Quotes only: its source’s rights allow no other words of the article, ${shown} of ${all} words.`,
    corrected: "The publisher has printed a correction; it stands with the original.",
    whole: (host: string) => `Read the whole article at ${host}`,
    takedown: "To have this article corrected or removed, write to",
    aboutTitle: "Rights and removal",
    about:
      "The articles remain their publishers’. Where a source’s rights do not allow the whole text, an article’s page holds an excerpt or its quotes alone, and says so; so do the search, the feeds and the downloads.",
    aboutTakedown: "Rights holders who want something corrected or removed write to",
  },
  field: "Field",
  how: "How it is known",
  evidence: "On what",
  fields: {
    title: "Headline",
    deck: "Deck",
    source: "Source",
    authors: "Byline",
    credits: "Credits",
    dateline: "Dateline",
    published: "Published",
    updated: "Updated",
    language: "Language",
    url: "Original",
    section: "Section",
    captions: "Captions",
    topics: "Topics",
  } satisfies Record<FieldName, string>,
  basis: {
    stated: "Stated",
    inferred: "Inferred",
    derived: "Derived",
    editor: "Given by the editor",
    unknown: "Unknown",
  } satisfies Record<Basis["how"], string>,
  nothingEstablished: "Everything shown above stands in the text itself.",
  /** By rule, for what rests on more than words: another day, or who gives it. */
  restsOn: {
    "same-story": ({ words, who, day }: Grounds) =>
      `${words} in the text; ${who} dates the same event ${day}`,
    "relative-day": ({ words, day }: Grounds) => `${words}, on the page as it was on ${day}`,
    "not-after-relative-day": ({ words, day }: Grounds) => `${words}, on the page as it was on ${day}`,
    "not-after-saved": ({ day }: Grounds) => `the page was saved on ${day}`,
    "not-after-change": ({ day }: Grounds) => `the page was changed on ${day}`,
    "not-after-related-posts": ({ day }: Grounds) => `the newest day in a list of other posts is ${day}`,
  },

  // A quote
  kinds: {
    direct: "Direct",
    mixed: "In part",
    partial: "A few words",
    indirect: "Reported",
  } satisfies Record<QuoteKind, string>,
  kindsExplained: {
    direct: "a whole utterance in quotation marks",
    mixed: "a clause of the speaker’s own words inside the reporter’s sentence",
    partial: "a few words in quotation marks",
    indirect: "what was said, in the reporter’s words",
  } satisfies Record<QuoteKind, string>,
  whyThisSpeaker: (name: string) => `Why ${name}?`,
  whyNobody: "Why is nobody named?",
  speakerUnknown: "Speaker not established",
  whyKind: "Kind",
  whyNamed: "Named as",
  whyCue: "Said with",
  whyVia: "Passed on by",
  whyRule: "Rule",
  whyConfidence: "Confidence",
  whyCite: "Cite as",
  whyCiteEntry: "The article’s entry for the list of works",
  whyEdited: "An editor decided the speaker.",
  confident: (share: string) => `${share} sure`,
  citeQuote: "Cite",
  copied: "Copied",
  inOriginal: "These words in the original",
  marked: (text: string) => `“${text}”`,
  passedOnBy: (name: string) => `via ${name}`,
  inContext: "in its article",
  byRule: (rule: string) => `rule: ${inWords(englishRules.basis, rule)}`,
  languageUnknown: "Not determined",
  ruleInWords: (rule: string) => inWords(englishRules.attribution, rule),

  /** The words of the citation styles; the patterns are luxon's, with {month} for one of `shortMonths`. */
  citing: {
    and: "and",
    /** Whether a comma stands before the last of three names. */
    serialComma: true,
    others: "et al.",
    undated: "n.d.",
    about: (date: string) => `ca. ${date}`,
    quotationMarks: ["“", "”", "‘", "’"],
    commaInsideMarks: true,
    paragraph: (n: string) => `para. ${n}`,
    quotedIn: "quoted in",
    reportedIn: "as reported in",
    somebodyQuotedIn: "Quotation in",
    citedIn: "as cited in",
    quotedBriefly: "qtd. in",
    dates: {
      chicago: { day: "MMMM d, yyyy", month: "MMMM yyyy" },
      apa: { day: "yyyy, MMMM d", month: "yyyy, MMMM" },
      mla: { day: "d {month} yyyy", month: "{month} yyyy" },
    },
    shortMonths: "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" "),
    noteUnread: (date: string) => `Published: ${date} (EDTF)`,
    noteInferred: "Date inferred",
    noteDerivedTitle: "Without a headline: the title is taken from the opening words",
  },

  // Lists
  newest: "Newest",
  allByDate: "All articles by date",
  mostQuoted: "Most quoted",
  stories: "Stories",
  allSpeakers: "All speakers",
  allTopics: "All topics",
  searchLabel: "Search what was said",
  searchWithin: (name: string) => `Search what ${name} said`,
  searchButton: "Search",
  quickSearch: "Quick search",
  none: "Nothing yet.",

  // Speakers
  speakerKinds: {
    person: "People",
    organization: "Organisations",
    place: "Countries and cities, as speakers",
    group: "Groups",
  } satisfies Record<SpeakerType, string>,
  alsoNamed: "Also named",
  speaksOn: "Speaks on",
  alsoInStories: "Heard in the same stories",
  speakingIn: (names: string) => `Quoted: ${names}.`,
  quotesOf: (name: string) => `What ${name} said`,
  wikidata: "Wikidata",
  overTime: { month: "Quotes by month", year: "Quotes by year" },
  articlesOverTime: { month: "Articles by month", year: "Articles by year" },
  filterKind: "Kind",
  all: "All",
  quotesShown: "Quotes shown:",
  takeAlong: "To take along",
  feedAtom: "Feed (Atom)",
  feedJson: "Feed (JSON)",
  pageAsData: "This page as data (JSON)",
  byQuotes: "By number of quotes",
  byName: "By name",
  moreByName: (n: number) => `${numbers.format(n)} more, by name`,
  familyFirst: "People by family name",
  letters: "Letters",
  asTable: "As a table",
  periods: { month: "Month", year: "Year" },
  quotesName: "Quotes",
  byTime: "By time",
  onThisPageOf: (n: number, all: number, when: string) => `On this page: ${outOf(n, all)} (${when})`,
  outOf,
  page: (n: number) => `page ${numbers.format(n)}`,
  onPage: (title: string, n: number) => `${title}, page ${numbers.format(n)}`,
  newer: (title: string) => `Newer: ${title}`,
  older: (title: string) => `Older: ${title}`,
  filterNarrows: "This narrows the page you are on.",
  narrowInSearch: (n: number) => `Narrow all ${numbers.format(n)} in the search`,
  moved: (name: string) => `${name} has another address`,
  movedTo: "What was here stands at",

  speakerSummary: (name: string, quotes: number, articles: number) =>
    `${name}: ${count(quotes, "quote")} in ${count(articles, "article")}, each in its article.`,
  speakersSummary: (n: number) =>
    `${count(n, "speaker")}, each with everything the archive has them saying, in their own words or reported.`,

  // Topics, sources, stories
  articlesTitle: "Articles",
  topicsSummary: (n: number) => `What the articles are about: ${count(n, "topic")}.`,
  topicSummary: (name: string, n: number) => `${name}: ${count(n, "article")}.`,
  iptcNote: (name: string) => `IPTC: ${name}`,
  neighbouringTopics: "Neighbouring topics",
  searchOn: (name: string) => `Search what was said on ${name}`,
  searchIn: (name: string) => `Search what was said in ${name}`,
  sourcesSummary: (known: number, unknown: number) =>
    unknown === 0
      ? `${count(known, "source")} the articles come from.`
      : `${count(known, "source")} the articles come from. The source of ${count(unknown, "further article")} is unknown.`,
  sourceSummary: (name: string, n: number) => `${count(n, "article")} from ${name}, with who said what.`,
  whoSpeaks: "Who speaks",
  wasSaid: "What was said",
  allSaidOn: (n: number, name: string) => `All ${count(n, "quote")} on ${name}`,
  iptc: "IPTC Media Topic",
  website: "Website",
  storySummary: (n: number) => `${count(n, "account")} of the same event, side by side.`,
  evidenceTitle: "Why these belong together",
  storyEvidence: {
    "same-count": (words: string) => `Both count ${words}.`,
    "same-words": (speaker: string) => `Both report the same words of ${speaker}.`,
    "same-report": "Both report the same.",
  },
  accounts: "The accounts",
  sameStatements: "The same statement, as each source words it",
  sameStatementsIntro:
    "The words that only one source has are marked. Where sources name different speakers, each is named.",
  sameSpeakers: "The same speakers, in each source",
  differingFigures: "Figures that differ",

  // Timeline
  timelineIntro: "Every article by the day it was first published, as far as that is known.",
  yearlessTitle: "Day known, year unknown",
  yearlessIntro: "The text names the day, but nothing says which year.",
  boundedTitle: "Only a limit known",
  boundedIntro: "The text, or what was saved with it, shows when it cannot have been published.",
  monthUnknown: "Month unknown",
  dayUnknown: "Day unknown",
  onThisPage: "On this page",
  undatedTitle: "Undated",
  undatedIntro: "Nothing in these texts says when they were published. No date is better than a wrong one.",

  // About
  holds: "What the archive holds",
  datesTitle: "How dates were established",
  speakersTitle: "How speakers were established",
  unknownTitle: "What is unknown",
  questionsTitle: "Questions left for the editor",
  questions: {
    "unknown-date": "When was it published?",
    "unknown-source": "Who published it?",
    "too-many-quotes": (found: string, marked: string) =>
      `Is it one article? Of its ${found} quotes the first ${marked} are marked.`,
    "same-person": (one: string, other: string) =>
      `Are ${one} and ${other} one person? If so, put the second name under the first’s aliases in people.yml.`,
  },
  aboutText: {
    heading: (title: string) => `About ${title}`,
    intro: "What the archive holds, how dates and speakers were established, and what is unknown.",
    wordsName: "Words",
    quotesName: "Quotes",
    dates:
      "A date is shown as precisely as it is known and no further. Where the text does not state it, the article says what the date rests on; where nothing is known, the article is undated.",
    dateStated: "it stands in the text",
    dateInferred: "it follows from the text or from another account of the same event",
    dateUnknown: "an unknown date is better than a wrong one",
    impreciseName: "Not a whole day",
    imprecise: "a month, a year, a day without a year, or a limit",
    speakers:
      "Quotes are found by rules: marks of quotation, words of saying and the names around them. “He”, “the spokesman” and bare surnames are traced back within the article; different spellings of one name are joined across articles. Beside each quote the article shows the rule, the words it rests on, and how confident it is. A quote is always verbatim.",
    threshold: (share: string) =>
      `Below a confidence of ${share} nobody is named: the quote is marked “speaker not established”.`,
    namedName: "Quotes with a named speaker",
    describedName: "Described, not named",
    described: "“officials”, “a spokeswoman”: shown in the article’s words",
    resolvedName: "Traced back",
    resolved: "the article says “he”, a role or a shorter name there",
    editedName: "Decided by an editor",
    unnamedName: "Speaker not established",
    unnamed: "nobody is named, or not surely enough",
    undatedName: "Undated articles",
    noByline: "No byline",
    noHeadline: "No headline",
    headlineDerived: "one is taken from the opening words, and the article says so",
    leftOut: (lines: string) =>
      `${lines} lines of the saved files are not shown: advertisements, links to other posts and the like. Each article says how many, and of what kind.`,
    useTitle: "Citing and following",
    cite: "Every article and every quote has an address of its own that stays the same, and is cited beside it in Chicago, APA and MLA and as BibTeX, RIS and CSL-JSON. Quotes and speakers are also written into each page as structured data, and reference managers read an article’s particulars.",
    feed: "The feed",
    feedDated: "holds the newest articles whose day is known.",
    feedWithoutAddress:
      "holds the newest articles whose day is known. Its links are relative and there is no sitemap, since the archive has not been told its own address.",
  },
  data: {
    title: "Data",
    intro: "The whole archive to take along: every article, quote, speaker and topic.",
    dictionary: "What each field means",
    notesTitle: "Good to know",
    packageNote:
      "The same rows in three formats, UTF-8. What is not known is absent. In CSV, lists are joined by “; ”, and a cell that a spreadsheet would take for a formula begins with an apostrophe; in JSON every text is verbatim.",
    packageIs: "the data dictionary, in the Frictionless standard.",
    twins: "Beside the page of each article, speaker, topic, source and story stands the same as index.json.",
    tables: { articles: "Articles", quotes: "Quotes", speakers: "Speakers", topics: "Topics" },
    fields: {
      slug: "Name in the address; stays the same",
      address: "Where it stands here",
      title: "Headline",
      deck: "Standfirst",
      source: "Publisher",
      authors: "Byline",
      published: "Day of first publication, EDTF: 2025-08-28, 2025-08, XXXX-02-26, ../2025-03-05 (not after)",
      publishedBasis: "How the date is known: stated, inferred, derived, editor or unknown",
      publishedEvidence: "What the date rests on",
      updated: "Day of the last change, EDTF",
      language: "ISO 639-1; und where it is not known",
      url: "Where the original stands",
      section: "The publisher’s section",
      place: "Where it was filed from, as printed",
      agency: "The agency it was filed by",
      topics: "Slugs of topics",
      story: "Articles of one event share it",
      rights: "How much of the article is published: full, excerpt or quotes",
      notice: "The source’s or the archive’s notice on its rights",
      quotes: "How many quotes",
      words: "How many words",
      text: "The words, verbatim",
      id: "Same words, same id; unique within an article",
      article: "Slug of the article",
      kind: "direct, mixed, partial or indirect",
      content: "The whole clause, where the text is only a part of it",
      speaker: "Slug of the speaker, where one is established",
      speakerName: "The speaker, where one is established",
      asNamed: "The words that name the speaker there",
      cue: "The words that report the saying",
      via: "Who passed the words on",
      rule: "The attribution rule",
      confidence: "How sure the attribution is, 0 to 1",
      edited: "Whether an editor decided the speaker",
      spans: "Where the words stand in the article’s text, in UTF-16 units",
      name: "Name",
      type: "person, organization, place or group",
      aliases: "Other names used",
      roles: "Roles, as the articles word them",
      wikidata: "Wikidata item",
      articles: "How many articles",
      description: "What it covers",
      iptc: "IPTC Media Topic code",
      iptcName: "IPTC Media Topic",
    },
  },
  privacy: "No page of this archive loads anything from another host, and nothing is recorded about you.",

  // Search, as it stands before anything is asked
  searchPage: {
    /** How sure an attribution is. */
    levels: { high: "Sure", fair: "Likely", low: "Uncertain" },
    summary: {
      quotes: (quotes: number, speakers: number) =>
        `${count(quotes, "quote")} by ${count(speakers, "speaker")}. Type a word, choose a speaker, or both.`,
      articles: (articles: number, sources: number) =>
        `${count(articles, "article")} from ${count(sources, "source")}. Type a word, or choose who is quoted.`,
    },
    empty: {
      quotes: "There are no quotes in this archive yet, so there is nothing to search.",
      articles: "There are no articles in this archive yet, so there is nothing to search.",
    },
    noScript: {
      quotes:
        "Searching needs JavaScript, which is off in this browser. Every quote whose speaker is known also stands on the speaker’s page, and every article in the timeline:",
      articles:
        "Searching needs JavaScript, which is off in this browser. Every article also stands in the timeline and under its topics:",
    },
  },

  // 404
  notFound: "There is no such page",
  notFoundText: "The address may be mistyped, or the article is not in this archive.",
};

/** What normalising took away, in words. */
function furniture(rule: string, lines: number): string {
  const words: Record<string, string[]> = englishRules.furniture;
  const [one, many] = words[rule] ?? [`line (${nameOf(rule)})`, `lines (${nameOf(rule)})`];
  return (lines === 1 ? one : many)!;
}

/** A rule in the words of a table; one that has none there speaks through its name. */
function inWords(words: Record<string, string>, rule: string): string {
  return words[rule.replace(/-indirect$/, "")] ?? nameOf(rule);
}

const nameOf = (rule: string) => rule.replaceAll("-", " ");

import type { Facet, Sort, View } from "../query.ts";

const numbers = new Intl.NumberFormat("en");

/** Every word the search pages say in English, and the shape of every other language. */
export const texts = {
  language: "en",
  number: (n: number) => numbers.format(n),
  count: (n: number, view: View) => {
    const one = view === "quotes" ? "quote" : "article";
    return `${numbers.format(n)} ${n === 1 ? one : `${one}s`}`;
  },
  box: { quotes: "Search what was said", articles: "Search the articles" } satisfies Record<View, string>,
  submit: "Search",
  facets: {
    speaker: "Speaker",
    source: "Source",
    topic: "Topic",
    kind: "Kind",
    confidence: "Attribution",
    language: "Language",
  } satisfies Record<Facet, string>,
  speakerQuoted: "Speaker quoted",
  any: "Any",
  anybody: "Anybody",
  sort: "Order",
  sorts: { relevance: "Best match", newest: "Newest first", oldest: "Oldest first" } satisfies Record<
    Sort,
    string
  >,
  choice: (label: string, n: number | undefined) =>
    n === undefined ? label : `${label} (${numbers.format(n)})`,
  clear: "Clear all",
  clearSpeaker: "Any speaker",
  also: (alias: string) => `also ${alias}`,
  nobodyNamed: "Nobody of that name is quoted",
  filters: "Narrow the search",
  moreFacets: (chosen: number) => (chosen === 0 ? "More choices" : `More choices (${chosen} made)`),
  results: "Results",
  searching: "Searching…",
  found: (n: number, view: View, order: Sort) =>
    `${texts.count(n, view)}${n > 1 ? `, ${texts.inOrder(order)}` : ""}`,
  shown: (n: number, total: number) => `${numbers.format(n)} of ${numbers.format(total)} shown`,
  onlyBy: (name: string) => `Only what ${name} said`,
  otherView: {
    quotes: "Search the articles for this",
    articles: "Search the quotes for this",
  } satisfies Record<View, string>,
  more: "More results",
  nobody: "Speaker not established",
  uncertain: "speaker uncertain",
  none: { quotes: "No quote fits all of this.", articles: "No article fits all of this." } satisfies Record<
    View,
    string
  >,
  noneForWords: (q: string, view: View) =>
    `No ${view === "quotes" ? "quote has" : "article has"} the words “${q}”.`,
  /** A part of a query, as it is spoken of. */
  part: {
    word: (text: string) => `“${text}”`,
    phrase: (text: string) => `the phrase “${text}”`,
    absent: (text: string) => `leaving out “${text}”`,
    without: () => "leaving out what was chosen",
    dates: () => "these dates",
    speaker: (label: string) => `speaker: ${label}`,
    source: (label: string) => `source: ${label}`,
    topic: (label: string) => `topic: ${label}`,
    kind: (label: string) => `kind: ${label}`,
    confidence: (label: string) => `attribution: ${label}`,
    language: (label: string) => `language: ${label}`,
  },
  noneAlone: (parts: string[], view: View) =>
    `There is no ${view === "quotes" ? "quote" : "article"} at all for ${parts.join(", nor for ")}.`,
  drop: (part: string, n: number) => texts.choice(`Without ${part}`, n),
  dropAll: "Ask for the words alone",
  /** What of the typed text could not be understood. */
  slips: {
    unclosed: (text: string) => `${text} has no closing quotation mark; it was taken to go on to the end.`,
    "no-value": (text: string) => `Nothing follows ${text}`,
    "unknown-operator": (text: string) =>
      `“${text}” is not one of speaker:, source:, topic:, kind:, confidence:, language:, from:, to:, and was searched as a word.`,
    "no-words": (text: string) => `There is no letter and no digit in ${text}`,
    "not-a-limit": (text: string) => `A limit cannot be left out: ${text} was not used.`,
    "no-date": (text: string) =>
      `“${text}” is no year, month (2022-10) or day (2022-10-28), and was not used.`,
    "not-here": (text: string) => `Articles cannot be narrowed by ${text} It was not used.`,
    "turned-around": "The range ends before it begins: nothing can lie in it.",
    twice: (text: string) => `Of several ${text} the last was used.`,
    several: (text: string, best: string, others: string[]) =>
      `“${text}” was taken for ${best}. It could also be ${others.join(", ")}.`,
    "no-such": {
      speaker: (text: string) => `Nobody called “${text}” is quoted here; searched without that.`,
      source: (text: string) => `No source is called “${text}”; searched without that.`,
      topic: (text: string) => `No topic is called “${text}”; searched without that.`,
      kind: (text: string) => `No kind of quote is called “${text}”; searched without that.`,
      confidence: (text: string) => `“${text}” is not one of high, fair and low; searched without that.`,
      language: (text: string) => `Nothing here is in a language called “${text}”; searched without that.`,
    },
  },
  unchecked: (n: number) =>
    `The phrase was looked for in the first 200 results that have its words near each other; ${numbers.format(n)} more were not looked at.`,
  from: "From",
  to: "To",
  datePlaceholder: "2022-10",
  when: "When",
  byYear: "By year",
  byMonth: "By month",
  allDates: "All dates",
  undated: (n: number, ranged: boolean) =>
    ranged
      ? `${numbers.format(n)} more without a date, or without one exact enough`
      : `${numbers.format(n)} without a date`,
  undatedShown: "Shown are those whose date is not known well enough.",
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  whoMost: "Who said it most",
  moreSpeakers: (n: number) => `and ${numbers.format(n)} more`,
  alike: (n: number) =>
    n === 1 ? "The same in another article:" : `The same in ${numbers.format(n)} other articles:`,
  copyCitation: "Copy citation",
  copied: "Copied",
  copyFailed: "This browser did not allow it",
  cite: (quote: {
    words: string;
    speaker?: string;
    title: string;
    source: string;
    date: string;
    link: string;
  }) =>
    `“${quote.words}” ${[
      ...(quote.speaker ? [`${quote.speaker}, quoted in “${quote.title}”`] : [`Quoted in “${quote.title}”`]),
      quote.source,
      quote.date,
      quote.link,
    ]
      .filter(Boolean)
      .join(", ")}`,
  /** Of a chosen order, among other words. */
  inOrder: (order: Sort) => texts.sorts[order].toLowerCase(),
  quick: "Quick search",
  quickHint: "A name, a topic, or words that were said or written.",
  quickKinds: { speakers: "Speakers", topics: "Topics", quotes: "Quotes", articles: "Articles" },
  quickFound: (n: number) => (n === 0 ? "Nothing found." : `${numbers.format(n)} found.`),
  quickAll: (typed: string) => `Search all quotes for “${typed}”`,
  quickOn: "Further",
  close: "Close",
  help: "How to ask",
  helpRows: [
    ["peace talks", "both words, also in other forms"],
    ['"peace talks"', "exactly these words in this order"],
    ["-gas", "not with this word"],
    ["speaker:peskov", "only what somebody said, by any of the names used"],
    ['source:reuters topic:"human rights"', "only from a source, only on a topic"],
    ["from:2022-10 to:2022-12", "between two years, months or days"],
    ["/ or Ctrl-K", "on any page: a quick search over everything"],
    ["kind:direct", "direct, mixed, partial or indirect quotes"],
    ["confidence:high", "how sure it is who spoke: high, fair or low"],
    ["language:uk", "only articles in a language"],
  ] as [string, string][],
  noneAdvice: "Try fewer words, or another form of them.",
  failed: "The search index could not be loaded.",
  failedAdvice:
    "Without it nothing can be searched. Every quote whose speaker is known also stands on the speaker’s page, and every article in the timeline:",
  allSpeakers: "All speakers",
  timeline: "Timeline",
  retry: "Try again",
};

export type Texts = typeof texts;

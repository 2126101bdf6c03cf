import type { Facet, Sort, View } from "./query.ts";

const numbers = new Intl.NumberFormat("en");

/** Every word the search pages say, in one place, so that another language is another file of this shape. */
export const texts = {
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
    year: "Year",
    kind: "Kind",
  } satisfies Record<Facet, string>,
  speakerQuoted: "Speaker quoted",
  any: { speaker: "Anybody", source: "Any", topic: "Any", year: "Any", kind: "Any" } satisfies Record<
    Facet,
    string
  >,
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
    `${texts.count(n, view)}${n > 1 ? `, ${texts.sorts[order].toLowerCase()}` : ""}`,
  shown: (n: number, total: number) => `${numbers.format(n)} of ${numbers.format(total)} shown`,
  onlyBy: (name: string) => `Only what ${name} said`,
  otherView: {
    quotes: "Search the articles for this",
    articles: "Search the quotes for this",
  } satisfies Record<View, string>,
  more: "More results",
  marks: ["“", "”"] as const,
  nobody: "Speaker not established",
  uncertain: "speaker uncertain",
  none: { quotes: "No quote fits all of this.", articles: "No article fits all of this." } satisfies Record<
    View,
    string
  >,
  noneForWords: (q: string, view: View) =>
    `No ${view === "quotes" ? "quote has" : "article has"} the words “${q}”.`,
  dropWords: (q: string, n: number | undefined) => texts.choice(`Without the words “${q}”`, n),
  drop: (facet: string, label: string, n: number | undefined) =>
    texts.choice(`Without ${facet.toLowerCase()}: ${label}`, n),
  dropAll: "Without anything but the words",
  nearest: (words: string[]) =>
    `${words.map((word) => `“${word}”`).join(", ")} ${words.length === 1 ? "is" : "are"} not in these as typed; shown is what comes nearest.`,
  noneAdvice: "Try fewer words, or another form of them.",
  failed: "The search index could not be loaded.",
  failedAdvice: "Without it nothing can be searched, but every quote also stands on its speaker’s page.",
  allSpeakers: "All speakers",
  retry: "Try again",
  noScript: {
    quotes:
      "Searching needs JavaScript, which is off in this browser. Every quote also stands on the page of whoever said it:",
    articles:
      "Searching needs JavaScript, which is off in this browser. Every article also stands in the timeline and under its topics:",
  } satisfies Record<View, string>,
  start: {
    quotes: (quotes: number, speakers: string) =>
      `${texts.count(quotes, "quotes")} by ${speakers}. Type a word, choose a speaker, or both.`,
    articles: (articles: number, sources: string) =>
      `${texts.count(articles, "articles")} from ${sources}. Type a word, or choose who is quoted.`,
  },
};

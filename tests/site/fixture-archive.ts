import type {
  Archive,
  ArchivedArticle,
  Block,
  Quote,
  QuoteKind,
  Source,
  Span,
  Speaker,
  Story,
  Topic,
} from "../../src/model.ts";

/**
 * A small invented archive that has one of everything: quotes of each kind, nested and overlapping spans,
 * a quote in two pieces, a foreign block, dates of every precision, and strings that would like to be code.
 */
export const hostile = `<script>alert("x")</script> {{ constructor }} </script><!-- & "' ]]>`;

interface QuotePlan {
  kind: QuoteKind;
  /** Verbatim pieces; each is looked for after the one before. */
  pieces: string[];
  /** The whole clause that reports them. */
  content?: string;
  speaker?: string;
  asNamed?: string;
  cue?: string;
  via?: string;
  rule?: string;
  confidence?: number;
  edited?: boolean;
}

const people: Record<string, { name: string; type: Speaker["type"]; roles: string[]; aliases: string[] }> = {
  "marta-hollis": {
    name: "Marta Hollis",
    type: "person",
    roles: ["harbour master", "the port’s senior officer"],
    aliases: ["Hollis", "the harbour master"],
  },
  "ilya-brandt": { name: "Ilya Brandt", type: "person", roles: ["mayor of Westhaven"], aliases: ["Brandt"] },
  "port-authority": {
    name: "Westhaven Port Authority",
    type: "organization",
    roles: [],
    aliases: ["the port authority"],
  },
  "hostile-name": { name: hostile, type: "person", roles: [hostile], aliases: [] },
  "olena-savchuk": { name: "Олена Савчук", type: "person", roles: ["речниця порту"], aliases: [] },
};

let made = 0;

function quotesIn(slug: string, text: string, plans: QuotePlan[]): Quote[] {
  return plans.map((plan) => {
    let from = 0;
    const spans: Span[] = plan.pieces.map((piece) => {
      const start = text.indexOf(piece, from);
      if (start < 0) throw new Error(`The fixture's text lacks: ${piece}`);
      from = start + piece.length;
      return { start, end: from };
    });
    const person = plan.speaker === undefined ? undefined : people[plan.speaker];
    const place = (words: string | undefined) => {
      if (words === undefined) return undefined;
      const start = text.indexOf(words);
      return { text: words, start, end: start + words.length };
    };
    const asNamed = place(plan.asNamed);
    const cue = place(plan.cue);
    const content = place(plan.content);
    made += 1;
    return {
      id: made.toString(16).padStart(8, "0"),
      article: slug,
      kind: plan.kind,
      spans,
      text: plan.pieces.join(" … "),
      rule: plan.rule ?? "said-after",
      confidence: plan.confidence ?? 0.97,
      ...(person && { speaker: { ...person, named: true }, speakerSlug: plan.speaker ?? "" }),
      ...(asNamed && { asNamed }),
      ...(cue && { cue }),
      ...(content && { content: [{ start: content.start, end: content.end }] }),
      ...(plan.via !== undefined && { via: plan.via }),
      ...(plan.edited && { edited: true }),
    };
  });
}

type ArticlePlan = Partial<Omit<ArchivedArticle, "quotes" | "body">> &
  Pick<ArchivedArticle, "slug" | "title"> & { body: (string | Block)[]; quotes: QuotePlan[] };

function article({ body: plan, quotes, ...rest }: ArticlePlan): ArchivedArticle {
  const body = plan.map(
    (block): Block => (typeof block === "string" ? { kind: "paragraph", text: block } : block),
  );
  const text = body.map((block) => block.text).join("\n\n");
  return {
    authors: [],
    credits: {},
    language: "en",
    captions: [],
    topics: [],
    notices: [],
    basis: {},
    markdown: text,
    body,
    text,
    quoteEdits: [],
    topicSlugs: [],
    leftOut: [],
    quotes: quotesIn(rest.slug, text, quotes),
    ...rest,
  };
}

const articles: ArchivedArticle[] = [
  article({
    slug: "harbour-to-stay-open-through-winter",
    title: "Harbour to stay open through the winter, says its master",
    deck: "Ice or no ice, the ferries will run, Marta Hollis told the council on Thursday",
    source: "The Westhaven Courier",
    sourceSlug: "the-westhaven-courier",
    authors: ["Jane Aldous", "P. Mercer"],
    credits: { reporting: ["Jane Aldous"], writing: ["P. Mercer"], editing: ["Tom Wray"] },
    dateline: { place: "WESTHAVEN", agency: "Coastline News" },
    published: "2025-08-28",
    updated: "2025-08-29",
    url: "https://courier.example/harbour?a=1&b=2",
    section: "Local",
    captions: [{ text: "The outer mole in January.", credit: "R. Dunn" }, { credit: "Coastline" }],
    topicSlugs: ["ports", "local-government"],
    storySlug: "the-winter-timetable",
    notices: ["An earlier version of this article misstated the number of ferries."],
    basis: {
      published: {
        how: "inferred",
        by: "story-date",
        evidence: "the text says Thursday; the Evening Mail dates the same meeting 28 August 2025",
      },
      source: { how: "stated", by: "dateline-agency", evidence: "WESTHAVEN (Coastline News) -" },
    },
    leftOut: [
      { rule: "related-posts", lines: [21, 22, 23, 25, 27, 28] },
      { rule: "advertisement", lines: [7] },
      { rule: "cookie-notice", lines: [1] },
    ],
    raw: { file: "raw/000.txt", sha256: "0".repeat(64) },
    body: [
      "The harbour of Westhaven will stay open through the winter for the first time in eleven years, its master said on Thursday, ending a month of rumours about the fate of the ferries.",
      "“We have the boats, we have the people, and this year we have the salt,” Marta Hollis told the town council. “What we lack is patience with those who would rather close a door than sweep in front of it.”",
      "Hollis said that the “old habit of closing on the first of December” had cost the islands two million crowns, and that it would not be repeated.",
      "The mayor, Ilya Brandt, called the plan “brave”. He said the town would pay for a second icebreaker if the port authority found a crew.",
      { kind: "heading", text: "What it costs" },
      "The timetable rests on three things:",
      { kind: "item", text: "two crews instead of one, each on duty for a week;" },
      {
        kind: "item",
        text: "salt, of which “there is enough for two winters”, according to the port authority;",
      },
      { kind: "item", text: "good will." },
      "Nobody on the council voted against it. The fishermen, who had asked for a later start, did not attend.",
      {
        kind: "quote",
        text: "The port is not a museum. It is the reason there is a town.",
      },
      "The line is carved above the door of the old customs house. A spokeswoman read it out twice.",
      { kind: "paragraph", language: "uk", text: "«Ми не зачиняємося», — сказала Олена Савчук українською." },
      "The first winter ferry leaves on 1 December at seven in the morning.",
    ],
    quotes: [
      {
        kind: "indirect",
        pieces: [
          "The harbour of Westhaven will stay open through the winter for the first time in eleven years",
        ],
        speaker: "marta-hollis",
        asNamed: "its master",
        cue: "said",
        rule: "reported-clause",
        confidence: 0.81,
      },
      {
        kind: "direct",
        pieces: [
          "We have the boats, we have the people, and this year we have the salt,",
          "What we lack is patience with those who would rather close a door than sweep in front of it.",
        ],
        speaker: "marta-hollis",
        asNamed: "Marta Hollis",
        cue: "told",
      },
      {
        kind: "indirect",
        pieces: [
          "the “old habit of closing on the first of December” had cost the islands two million crowns, and that it would not be repeated",
        ],
        speaker: "marta-hollis",
        asNamed: "Hollis",
        cue: "said",
      },
      {
        kind: "mixed",
        pieces: ["old habit of closing on the first of December"],
        speaker: "marta-hollis",
        asNamed: "Hollis",
        cue: "said",
      },
      {
        kind: "partial",
        pieces: ["brave"],
        content: "the plan “brave”",
        speaker: "ilya-brandt",
        asNamed: "The mayor",
        cue: "called",
      },
      {
        kind: "indirect",
        pieces: ["the town would pay for a second icebreaker if the port authority found a crew"],
        speaker: "ilya-brandt",
        asNamed: "He",
        cue: "said",
        edited: true,
      },
      {
        kind: "mixed",
        pieces: ["there is enough for two winters"],
        speaker: "port-authority",
        asNamed: "the port authority",
        cue: "according to",
        rule: "according-to",
        via: "Coastline News",
      },
      {
        kind: "direct",
        pieces: ["The port is not a museum. It is the reason there is a town."],
        confidence: 0.3,
      },
      {
        kind: "direct",
        pieces: ["Ми не зачиняємося"],
        speaker: "olena-savchuk",
        asNamed: "Олена Савчук",
        cue: "сказала",
      },
    ],
  }),
  article({
    slug: "council-votes-for-winter-ferries",
    title: "Council votes for winter ferries after a stormy evening",
    source: "Evening Mail",
    sourceSlug: "evening-mail",
    published: "2025-08-28",
    topicSlugs: ["ports"],
    storySlug: "the-winter-timetable",
    body: [
      "Ferries will run all winter, the council of Westhaven decided on 28 August.",
      "“This year we have the salt,” the harbour master, Marta Hollis, said, to laughter.",
      "Asked whether it was wise, she answered: “Wise is a word for people who stay ashore.”",
    ],
    quotes: [
      {
        kind: "direct",
        pieces: ["This year we have the salt,"],
        speaker: "marta-hollis",
        asNamed: "Marta Hollis",
        cue: "said",
      },
      {
        kind: "direct",
        pieces: ["Wise is a word for people who stay ashore."],
        speaker: "marta-hollis",
        asNamed: "she",
        cue: "answered",
        rule: "said-before",
        confidence: 0.9,
      },
    ],
  }),
  article({
    slug: "gales-expected",
    title: "Gales expected on the outer islands",
    published: "2025-03",
    source: "Evening Mail",
    sourceSlug: "evening-mail",
    topicSlugs: [],
    body: ["Gales are expected. Nobody was quoted."],
    quotes: [],
    terms: {
      rights: "excerpt",
      notice: "By leave of the Evening Mail.",
      withheld: { words: 90, notices: 1 },
    },
  }),
  article({
    slug: "a-day-without-a-year",
    title: "Salt arrives on the twenty-sixth",
    published: "XXXX-02-26",
    basis: {
      published: { how: "inferred", by: "day-in-text", evidence: "on 26 February" },
      title: { how: "derived" },
    },
    topicSlugs: ["ports"],
    body: ["Salt arrived on 26 February. “It is white,” Hollis noted."],
    quotes: [
      { kind: "direct", pieces: ["It is white,"], speaker: "marta-hollis", asNamed: "Hollis", cue: "noted" },
    ],
  }),
  article({
    slug: "before-march",
    title: "An icebreaker is bought",
    published: "../2025-03-05",
    basis: {
      published: {
        how: "inferred",
        by: "latest-date-on-page",
        evidence: "a list beside it ends on 5 March 2025",
      },
    },
    sourceSlug: "hostile-source",
    source: hostile,
    body: ["An icebreaker was bought."],
    quotes: [],
  }),
  article({
    slug: "hostile",
    title: hostile,
    deck: hostile,
    authors: [hostile],
    language: "und",
    basis: {
      title: { how: "derived", by: "lead-sentence", evidence: hostile },
      published: { how: "unknown", evidence: "the text names only weekdays" },
    },
    topicSlugs: ["hostile-topic"],
    section: hostile,
    captions: [{ text: hostile, credit: hostile }],
    notices: [hostile],
    body: [hostile, `${hostile} “{{ 7*7 }} <b>bold</b>,” said ${hostile}.`],
    quotes: [
      {
        kind: "direct",
        pieces: ["{{ 7*7 }} <b>bold</b>,"],
        speaker: "hostile-name",
        asNamed: hostile,
        cue: "said",
      },
    ],
  }),
];

const quotes = articles.flatMap((one) => one.quotes);

const speakers: Speaker[] = Object.entries(people).map(([slug, person]) => {
  const own = quotes.filter((quote) => quote.speakerSlug === slug);
  return {
    slug,
    oldSlugs: slug === "marta-hollis" ? ["m-hollis", "марта-холліс"] : [],
    name: person.name,
    type: person.type,
    aliases: person.aliases,
    roles: person.roles,
    quotes: own,
    articles: [...new Set(own.map((quote) => quote.article))],
    ...(slug === "marta-hollis" && { wikidata: "Q42" }),
  };
});

const with_ = (test: (one: ArchivedArticle) => boolean) => articles.filter(test).map((one) => one.slug);

const topics: Topic[] = [
  {
    slug: "ports",
    name: "Ports and shipping",
    description: "Harbours, ferries and what moves through them. *Not* fishing.",
    iptc: "medtop:20000337",
    iptcName: "maritime transport",
    articles: with_((one) => one.topicSlugs.includes("ports")),
  },
  {
    slug: "local-government",
    name: "Local government",
    articles: with_((one) => one.topicSlugs.includes("local-government")),
  },
  { slug: "hostile-topic", name: hostile, description: hostile, articles: ["hostile"] },
];

const sources: Source[] = ["the-westhaven-courier", "evening-mail", "hostile-source"].map((slug) => {
  const own = articles.filter((one) => one.sourceSlug === slug);
  return { slug, name: own[0]?.source ?? slug, articles: own.map((one) => one.slug) };
});

const stories: Story[] = [
  {
    slug: "the-winter-timetable",
    title: "The winter timetable",
    articles: with_((one) => one.storySlug === "the-winter-timetable"),
    evidence: [
      "Both quote Marta Hollis: “this year we have the salt”.",
      "Both name the council’s meeting on 28 August.",
    ],
  },
];

export const fixtureArchive: Archive = {
  settings: {
    title: "The Westhaven Record",
    description: "What was said in and about the port of Westhaven, and *who* said it.",
    url: "https://example.org/archive/",
    language: "en",
    threshold: 0.5,
    contact: "archive@example.org",
  },
  articles,
  speakers,
  topics,
  sources,
  stories,
  questions: [
    { about: "unknown-date", text: "No date could be found.", article: "hostile" },
    { about: "unknown-source", text: "No source could be found.", article: "a-day-without-a-year" },
  ],
};

import type { Archive, ArchivedArticle, Source, Speaker, Story, Topic } from "../../src/model.ts";
import { articles } from "./westhaven/articles.ts";
import { hostile } from "./westhaven/hostile.ts";
import { people } from "./westhaven/people.ts";

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

const articlesWhere = (test: (one: ArchivedArticle) => boolean) =>
  articles.filter(test).map((one) => one.slug);

const topics: Topic[] = [
  {
    slug: "ports",
    name: "Ports and shipping",
    description: "Harbours, ferries and what moves through them. *Not* fishing.",
    iptc: "medtop:20000337",
    iptcName: "maritime transport",
    articles: articlesWhere((one) => one.topicSlugs.includes("ports")),
  },
  {
    slug: "local-government",
    name: "Local government",
    articles: articlesWhere((one) => one.topicSlugs.includes("local-government")),
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
    articles: articlesWhere((one) => one.storySlug === "the-winter-timetable"),
    evidence: [
      { rule: "same-count", words: "two winters" },
      { rule: "same-words", speaker: "Hollis" },
    ],
  },
];

/**
 * A small invented archive that has one of everything: quotes of each kind, nested and overlapping spans,
 * a quote in two pieces, a foreign block, dates of every precision, and strings that would like to be code.
 */
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
    { about: "unknown-date", article: "hostile" },
    { about: "unknown-source", article: "a-day-without-a-year" },
    { about: "too-many-quotes", article: "hostile", found: 6000, marked: 5000 },
    {
      about: "same-person",
      names: [
        { name: "Marta Hollis", role: "harbour master", article: "harbour-to-stay-open-through-winter" },
        { name: "Hollis", article: "hostile" },
      ],
    },
  ],
};

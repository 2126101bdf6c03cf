import type { ArchivedArticle } from "../../../src/model.ts";
import { harbour } from "./harbour.ts";
import { hostile } from "./hostile.ts";
import { planArticle } from "./plan-article.ts";

/** Dates of every precision, an excerpt, and an article whose every word would like to be code. */
export const articles: ArchivedArticle[] = [
  harbour,
  planArticle({
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
  planArticle({
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
  planArticle({
    slug: "a-day-without-a-year",
    title: "Salt arrives on the twenty-sixth",
    published: "XXXX-02-26",
    basis: {
      published: { how: "inferred", by: "told-day", evidence: "on 26 February" },
      title: { how: "derived" },
    },
    topicSlugs: ["ports"],
    body: ["Salt arrived on 26 February. “It is white,” Hollis noted."],
    quotes: [
      { kind: "direct", pieces: ["It is white,"], speaker: "marta-hollis", asNamed: "Hollis", cue: "noted" },
    ],
  }),
  planArticle({
    slug: "before-march",
    title: "An icebreaker is bought",
    published: "../2025-03-05",
    basis: {
      published: {
        how: "inferred",
        by: "not-after-related-posts",
        day: "2025-03-05",
      },
    },
    sourceSlug: "hostile-source",
    source: hostile,
    body: ["An icebreaker was bought."],
    quotes: [],
  }),
  planArticle({
    slug: "hostile",
    title: hostile,
    deck: hostile,
    authors: [hostile],
    language: "und",
    basis: {
      title: { how: "derived", by: "from-lead", evidence: hostile },
      published: { how: "unknown" },
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

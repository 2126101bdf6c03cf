import type { Article, Entity, FoundQuote } from "../../src/model.ts";

/** A made-up article: whatever is given, and the least that an article needs. */
export function makeArticle(given: Partial<Article> & { slug: string }): Article {
  const text = given.text ?? "Nothing happened.";
  return {
    title: given.slug,
    authors: [],
    credits: {},
    language: "en",
    captions: [],
    topics: [],
    notices: [],
    basis: {},
    markdown: text,
    body: text.split("\n\n").map((text) => ({ kind: "paragraph", text })),
    text,
    quoteEdits: [],
    ...given,
  };
}

export function makeEntity(name: string, roles: string[] = [], given: Partial<Entity> = {}): Entity {
  return { name, type: "person", named: true, roles, aliases: [], ...given };
}

export function makeQuote(text: string, speaker?: Entity, given: Partial<FoundQuote> = {}): FoundQuote {
  return {
    kind: "direct",
    spans: [{ start: 0, end: text.length }],
    text,
    ...(speaker && { speaker }),
    rule: "said-after",
    confidence: 0.9,
    ...given,
  };
}

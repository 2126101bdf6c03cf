import type { ArchivedArticle, Quote, Speaker, Topic } from "../../model.ts";
import { address } from "../address.ts";
import { basisInWords } from "../basis-in-words.ts";
import type { Site } from "../site.ts";
import { shownSpeaker } from "../speaker-name.ts";
import { wordCount } from "../text-facts.ts";

/** A row of a table: its fields by their names; what is not known is absent. */
export type Row = Record<string, unknown>;

/** An article in one row. */
export function articleRow(site: Site, article: ArchivedArticle): Row {
  const { basis, dateline } = article;
  return {
    slug: article.slug,
    address: site.fullest(address.article(article.slug)),
    title: article.title,
    deck: article.deck,
    source: article.source,
    authors: article.authors,
    published: article.published,
    publishedBasis: article.published === undefined ? "unknown" : (basis.published?.how ?? "stated"),
    publishedEvidence: basisInWords(site, basis.published)?.words,
    updated: article.updated,
    language: article.language,
    url: article.url,
    section: article.section,
    place: dateline?.place,
    agency: dateline?.agency,
    topics: article.topicSlugs,
    story: article.storySlug,
    rights: article.terms?.rights ?? "full",
    notice: article.terms?.notice,
    quotes: article.quotes.length,
    words: wordCount(article.text),
    text: article.text,
  };
}

/** A quote in one row; `content` is the whole clause where `text` is only part of one. */
export function quoteRow(site: Site, quote: Quote): Row {
  const article = site.article(quote.article);
  const shown = shownSpeaker(site, quote);
  const cut = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
  return {
    id: quote.id,
    address: site.fullest(address.quote(quote.article, quote.id)),
    article: quote.article,
    kind: quote.kind,
    text: quote.text,
    content: quote.content && cut(quote.content),
    speaker: shown.slug,
    speakerName: shown.established ? shown.name : undefined,
    asNamed: quote.asNamed?.text,
    cue: quote.cue?.text,
    via: quote.via,
    rule: quote.rule,
    confidence: quote.confidence,
    edited: quote.edited ?? false,
    spans: quote.spans.map(({ start, end }) => `${start}-${end}`),
  };
}

/** A speaker in one row. */
export function speakerRow(site: Site, speaker: Speaker): Row {
  return {
    slug: speaker.slug,
    address: site.fullest(address.speaker(speaker.slug)),
    name: speaker.name,
    type: speaker.type,
    aliases: speaker.aliases,
    roles: speaker.roles,
    wikidata: speaker.wikidata,
    quotes: speaker.quotes.length,
    articles: speaker.articles.length,
  };
}

/** A topic in one row. */
export function topicRow(site: Site, topic: Topic): Row {
  return {
    slug: topic.slug,
    address: site.fullest(address.topic(topic.slug)),
    name: topic.name,
    description: topic.description,
    iptc: topic.iptc,
    iptcName: topic.iptcName,
    articles: topic.articles.length,
  };
}

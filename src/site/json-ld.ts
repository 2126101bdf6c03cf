import type { ArchivedArticle, Quote, Speaker } from "../model.ts";
import { address } from "./address.ts";
import { isBody } from "./citing/csl-item.ts";
import { certainDay } from "./format-date.ts";
import type { Site } from "./site.ts";

/** Structured data (schema.org) as the text of a script element: no "<" in it, so nothing can end the script. */
export function jsonLd(thing: object): string {
  return JSON.stringify({ "@context": "https://schema.org", ...thing }).replaceAll("<", "\\u003c");
}

/**
 * An article as a schema.org NewsArticle with a Quotation for each of its verbatim quotes. What is not
 * known is left out; a date is given only where
 * it is a whole day, stated or inferred.
 */
export function articleJsonLd(site: Site, article: ArchivedArticle): object {
  const path = address.article(article.slug);
  return {
    "@type": "NewsArticle",
    "@id": site.fullest(path),
    headline: article.title,
    description: article.deck,
    inLanguage: article.language === "und" ? undefined : article.language,
    datePublished: certainDay(article.published),
    dateModified: certainDay(article.updated),
    author: article.authors.length
      ? article.authors.map((name) => ({ "@type": isBody(name, article) ? "Organization" : "Person", name }))
      : undefined,
    publisher:
      article.source === undefined ? undefined : { "@type": "NewsMediaOrganization", name: article.source },
    isBasedOn: article.url,
    dateline: article.dateline?.place,
    copyrightNotice: article.terms?.notice,
    about: article.topicSlugs.map((slug) => ({ "@type": "Thing", name: site.topic(slug).name })),
    hasPart: article.quotes
      .filter((quote) => quote.kind !== "indirect")
      .map((quote) => quotation(site, quote)),
  };
}

/** In schema.org people and organisations speak, places do not: a capital speaks as a body. */
const speakerTypes = {
  person: "Person",
  organization: "Organization",
  place: "Organization",
  group: "Organization",
};

/** A speaker's page as a schema.org ProfilePage, in the articles' own words for who it is. */
export function speakerJsonLd(site: Site, speaker: Speaker): object {
  const path = address.speaker(speaker.slug);
  return {
    "@type": "ProfilePage",
    mainEntity: {
      "@type": speakerTypes[speaker.type],
      "@id": site.fullest(path),
      name: speaker.name,
      alternateName: speaker.aliases.length ? speaker.aliases : undefined,
      description: speaker.roles[0],
      sameAs: speaker.wikidata && `https://www.wikidata.org/entity/${speaker.wikidata}`,
    },
  };
}

function quotation(site: Site, quote: Quote): object {
  const path = address.quote(quote.article, quote.id);
  const speaker = site.speakerOf(quote);
  const speakerPath = speaker && address.speaker(speaker.slug);
  return {
    "@type": "Quotation",
    "@id": site.fullest(path),
    text: quote.text,
    creator: speaker &&
      speakerPath && {
        "@type": speakerTypes[speaker.type],
        "@id": site.fullest(speakerPath),
        name: speaker.name,
      },
  };
}

/** Articles of a collection that are named; the page itself lists them all. */
const named = 20;

/** A topic's, source's or story's page as a schema.org CollectionPage. */
export function collectionJsonLd(
  site: Site,
  name: string,
  path: string,
  articles: ArchivedArticle[],
): object {
  const where = (to: string) => site.fullest(to);
  return {
    "@type": "CollectionPage",
    "@id": where(path),
    name,
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: articles.length,
      itemListElement: articles.slice(0, named).map(({ slug, title }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: title,
        url: where(address.article(slug)),
      })),
    },
  };
}

/** A part of a collection's or a speaker's page, which stands at `whole`. */
export function partJsonLd(
  site: Site,
  name: string,
  path: string,
  articles: ArchivedArticle[],
  whole: string,
): object {
  return {
    ...collectionJsonLd(site, name, path, articles),
    isPartOf: { "@id": site.absolute(whole) ?? site.href(whole) },
  };
}

/** The trail down to a page, and the page itself, which needs no address, as a schema.org BreadcrumbList. */
export function breadcrumbsJsonLd(site: Site, trail: { name: string; path: string }[], here: string): object {
  const steps = [...trail.map(({ name, path }) => ({ name, item: site.fullest(path) })), { name: here }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}

import type { ArchivedArticle, Quote } from "../../model.ts";
import { address } from "../address.ts";
import type { NameParts } from "../name-parts.ts";
import { shorten } from "../shorten.ts";
import type { Site } from "../site.ts";
import { shownSpeaker } from "../speaker-name.ts";
import { citeQuote } from "./cite-quote.ts";
import { type CslItem, cslItem } from "./csl-item.ts";

/** A quote in CSL-JSON: a part by its speaker in a work by others, as a chapter is in a book. */
export interface QuoteItem extends Omit<CslItem, "type" | "container-title" | "section"> {
  type: "chapter";
  /** Where the title is only the beginning, all the words. */
  abstract?: string;
  "container-title": string;
  "container-author"?: NameParts[];
  publisher?: string;
}

/** Characters of a quote that serve as its title. */
const longest = 160;

/** What reference managers are given of an article's quotes; each note says whose words stand where. */
export function quoteItems(site: Site, article: ArchivedArticle): QuoteItem[] {
  const item = cslItem(site, article);
  return article.quotes.map((quote) => quoteItem(site, item, quote));
}

function quoteItem(site: Site, item: CslItem, quote: Quote): QuoteItem {
  const {
    id,
    title: work,
    author,
    "container-title": paper,
    note,
    section: _,
    archive_location: __,
    ...rest
  } = item;
  const speaker = shownSpeaker(site, quote);
  const title = shorten(quote.text, longest);
  const here = site.absolute(address.quote(quote.article, quote.id));
  return {
    ...rest,
    id: `${id}-q-${quote.id}`,
    type: "chapter",
    title,
    ...(title !== quote.text && { abstract: quote.text }),
    ...(speaker.established && { author: [speaker.parts] }),
    "container-title": work,
    ...(author && { "container-author": author }),
    ...(paper && { publisher: paper }),
    ...(here && { URL: here }),
    note: [citeQuote(site, quote).mla, note].filter((part) => part !== undefined).join(". "),
  };
}

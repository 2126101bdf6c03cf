import type { ArchivedArticle, Quote } from "../../model.ts";
import { address } from "../address.ts";
import { formatDate } from "../format-date.ts";
import type { Site } from "../site.ts";
import { shownSpeaker } from "../speaker-name.ts";

/**
 * A quote as a footnote cites it: "Marta Hollis, quoted in Jane Aldous, “Harbour to stay open,” The Westhaven
 * Courier, [28 August 2025], par. 2, https://…/#q-…"; what is only reported says so. The paragraph is counted in
 * the text as it stands here.
 */
export function citeQuote(site: Site, quote: Quote): string {
  const { strings } = site;
  const article = site.article(quote.article);
  const speaker = shownSpeaker(site, quote);
  const work = [
    article.authors.length > 0 ? article.authors.join(", ") : undefined,
    strings.marked(article.title),
    article.source === undefined && article.sourceSlug === undefined ? undefined : site.sourceName(article),
    dateIn(article, site),
  ];
  const words = work.filter((part) => part !== undefined).join(", ");
  const paragraph = paragraphOf(article, quote);
  const said = quote.kind === "indirect" ? strings.reportedIn : strings.quotedIn;
  const cited = speaker.established
    ? said(speaker.name, words, paragraph)
    : strings.quotationIn(words, paragraph);
  const where = site.absolute(address.quote(quote.article, quote.id)) ?? article.url;
  return `${[cited, where].filter((part) => part !== undefined).join(", ")}.`;
}

/** In brackets where the work itself does not say it. */
function dateIn({ published, basis }: ArchivedArticle, { strings }: Site): string {
  if (published === undefined) return strings.noDate;
  const words = formatDate(published, strings);
  const stated = basis.published === undefined || basis.published.how === "stated";
  return stated && /^\d/.test(published) ? words : `[${words}]`;
}

/** Which block of the text a quote begins in; headings do not count. */
function paragraphOf({ body }: ArchivedArticle, quote: Quote): number {
  const start = quote.spans[0]?.start ?? 0;
  let end = 0;
  let paragraph = 0;
  for (const block of body) {
    end += block.text.length + 2;
    if (block.kind !== "heading") paragraph += 1;
    if (start < end) break;
  }
  return Math.max(1, paragraph);
}

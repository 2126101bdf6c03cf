import { blockGap } from "../../articles/text-of.ts";
import type { ArchivedArticle, Quote } from "../../model.ts";
import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { shownSpeaker } from "../speaker-name.ts";
import { type Citations, citeInText } from "./cite.ts";
import { gap } from "./styles.ts";

/**
 * A quote as the styles cite, beside their entry of the article, words that stand in another's work:
 * "Marta Hollis, quoted in Jane Aldous and P. Mercer, “Harbour to stay open,” The Westhaven Courier,
 * [August 28, 2025], https://…/#q-…." in a note (Chicago 14.260), "(Hollis, as cited in Aldous & Mercer, [2025],
 * para. 2)" (APA 8.6; paragraphs that have no numbers are counted, 8.28) and "Marta Hollis (qtd. in Aldous and Mercer)"
 * (MLA 6.77; what has no numbers is not counted, 6.20). What is only reported is not called quoted.
 */
export function citeQuote(site: Site, quote: Quote): Citations {
  const article = site.article(quote.article);
  const { name, parts, established } = shownSpeaker(site, quote);
  const { citing, sentence } = site.strings;
  const where = site.absolute(address.quote(quote.article, quote.id)) ?? article.url ?? "";
  const paragraph = citing.paragraph(String(paragraphOf(article, quote)));
  const inText = citeInText(site, article);
  const chicago = inText.chicago.replace(gap.address, () => where);
  const apa = inText.apa.replace(gap.paragraph, paragraph);
  const reported = quote.kind === "indirect";
  const note = established
    ? `${sentence(name)}, ${reported ? citing.reportedIn : citing.quotedIn}`
    : citing.somebodyQuotedIn;
  const mla = reported ? inText.mla : `${citing.quotedBriefly} ${inText.mla}`;
  return {
    // An abbreviation's full stop ends the note as well.
    chicago: `${note} ${chicago}`.replace(/\.?$/, "."),
    apa: established ? `(${parts.family ?? name}, ${citing.citedIn} ${apa})` : `(${apa})`,
    mla: established ? `${sentence(name)} (${mla})` : `(${mla})`,
  };
}

/** Which block of the text, as it stands here, a quote begins in; headings do not count. */
function paragraphOf({ body }: ArchivedArticle, quote: Quote): number {
  const start = quote.spans[0]?.start ?? 0;
  let end = 0;
  let paragraph = 0;
  for (const block of body) {
    end += block.text.length + blockGap.length;
    if (block.kind !== "heading") paragraph += 1;
    if (start < end) break;
  }
  return Math.max(1, paragraph);
}

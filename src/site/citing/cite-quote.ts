import type { ArchivedArticle, Quote } from "../../model.ts";
import { address } from "../address.ts";
import type { Site } from "../site.ts";
import { shownSpeaker } from "../speaker-name.ts";
import { type Citations, citeInText } from "./cite.ts";
import { gap } from "./styles.ts";

/**
 * A quote as the styles cite words that stand in another's work (Chicago 14.260, APA 8.6, MLA 6.77):
 * "Marta Hollis, quoted in Jane Aldous and P. Mercer, “Harbour to stay open,” The Westhaven Courier,
 * [August 28, 2025], par. 2, https://…/#q-…." in a note, "(Hollis, as cited in Aldous & Mercer, [2025], para. 2)" and
 * "Marta Hollis (qtd. in Aldous and Mercer, par. 2)" in a text whose list of works has the article. What is only
 * reported is not called quoted. The paragraph is counted in the text as it stands here.
 */
export function citeQuote(site: Site, quote: Quote): Citations {
  const article = site.article(quote.article);
  const { name, parts, established } = shownSpeaker(site, quote);
  const where = site.absolute(address.quote(quote.article, quote.id)) ?? article.url ?? "";
  const paragraph = String(paragraphOf(article, quote));
  const { chicago, apa, mla } = citeInText(site, article);
  const filled = (text: string) => text.replace(gap.paragraph, paragraph).replace(gap.address, () => where);
  const reported = quote.kind === "indirect";
  const note = established
    ? `${site.strings.sentence(name)}, ${reported ? "as reported in" : "quoted in"}`
    : "Quotation in";
  const surname = parts.family ?? name;
  const quoted = reported ? filled(mla) : `qtd. in ${filled(mla)}`;
  return {
    chicago: `${note} ${filled(chicago)}.`,
    apa: established ? `(${surname}, as cited in ${filled(apa)})` : `(${filled(apa)})`,
    mla: established ? `${site.strings.sentence(name)} (${quoted})` : `(${quoted})`,
  };
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

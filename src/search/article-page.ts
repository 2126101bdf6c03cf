import type { Archive, ArchivedArticle } from "../model.ts";
import { describedSpeaker } from "../site/speaker-name.ts";
import { recordPage } from "./record-page.ts";

/**
 * One article as a page for Pagefind: its title, deck and body. The page is made from the archive and
 * not from the built one, which names people without telling two of one name apart, and holds words that
 * are not the article's.
 */
export function articlePage({ title, deck, body, language }: ArchivedArticle): string {
  return recordPage({
    title,
    language,
    texts: [{ text: [...(deck ? [deck] : []), ...body.map(({ text }) => text)].join(" ") }],
  });
}

/**
 * An article's quotes as a page for Pagefind, a paragraph each. Established speakers are found by the list
 * of their names; those merely described ("researchers") by what they are called here.
 */
export function quotesPage({ quotes, language }: ArchivedArticle, settings: Archive["settings"]): string {
  return recordPage({
    language,
    texts: quotes.map((quote) => {
      const name = describedSpeaker(quote, settings)?.name;
      return { text: quote.text, ...(name !== undefined && { name }) };
    }),
  });
}

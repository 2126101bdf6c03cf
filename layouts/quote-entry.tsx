import type { Quote } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { shownSpeaker } from "../src/site/speaker-name.ts";
import { QuoteFacts } from "./quote-facts.tsx";
import { QuoteText } from "./quote-text.tsx";

interface QuoteEntryProps {
  site: Site;
  quote: Quote;
  /** Names the speaker, where the page around it does not. */
  withSpeaker?: boolean;
  /** Offers to copy its citation. */
  citable?: boolean;
}

/** A quote outside its article: its words, its kind, and the way to where it stands. */
export function QuoteEntry({ site, quote, withSpeaker = false, citable = false }: QuoteEntryProps) {
  return (
    <li class={`said said-${quote.kind}`}>
      <QuoteText site={site} quote={quote} />
      <QuoteFacts
        site={site}
        quote={quote}
        speaker={withSpeaker ? shownSpeaker(site, quote).name : undefined}
      >
        {citable && (
          <a class="cite-quote" href={site.href(address.quoteCitation(quote.article, quote.id))}>
            {site.strings.citeQuote}
          </a>
        )}
      </QuoteFacts>
    </li>
  );
}

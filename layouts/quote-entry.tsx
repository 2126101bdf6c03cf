import type { Quote } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { shownSpeaker } from "../src/site/speaker-name.ts";
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
  const { strings } = site;
  return (
    <li class={`said said-${quote.kind}`}>
      <QuoteText site={site} quote={quote} />
      <p class="said-meta">
        {withSpeaker && <span class="said-speaker">{shownSpeaker(site, quote).name}</span>}
        <span>{strings.kinds[quote.kind]}</span>
        {quote.via && <span>{strings.passedOnBy(quote.via)}</span>}
        <a href={site.href(address.quote(quote.article, quote.id))}>{strings.inContext}</a>
        {citable && (
          <a class="cite-quote" href={site.href(address.quoteCitation(quote.article, quote.id))}>
            {strings.citeQuote}
          </a>
        )}
      </p>
    </li>
  );
}

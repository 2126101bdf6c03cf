import type { ComponentChildren } from "preact";
import type { Quote } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";

interface QuoteFactsProps {
  site: Site;
  quote: Quote;
  /** Who said it, where the page around it does not say so. */
  speaker?: string | undefined;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** Under a quote outside its article: who said it, its kind, who passed it on, and the way to where it stands. */
export function QuoteFacts({ site, quote, speaker, children }: QuoteFactsProps) {
  const { strings } = site;
  return (
    <p class="said-meta">
      {speaker !== undefined && <span>{speaker}</span>}
      <span>{strings.kinds[quote.kind]}</span>
      {quote.via && <span>{strings.passedOnBy(quote.via)}</span>}
      <a href={site.href(address.quote(quote.article, quote.id))}>{strings.inContext}</a>
      {children}
    </p>
  );
}

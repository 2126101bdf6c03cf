import type { Quote } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { CitationStyle } from "../src/site/citing/cite.ts";
import { citeQuote } from "../src/site/citing/cite-quote.ts";
import type { Site } from "../src/site/site.ts";
import { CitationFiles } from "./citation-files.tsx";

/**
 * How to cite a quote: in a note or in the text, as each style has it, the way to the article's entry for the list of
 * works, and files, of which a script cuts out the quote's own record.
 */
export function QuoteCitation({ site, quote }: { site: Site; quote: Quote }) {
  const { strings } = site;
  const citations = Object.entries(citeQuote(site, quote)) as [CitationStyle, string][];
  return (
    <div class="why-cite" id={`cite-${quote.id}`}>
      <p>{strings.whyCite}</p>
      <dl>
        {citations.map(([style, text]) => (
          <div key={style}>
            <dt>{strings.citationsInText[style]}</dt>
            <dd class={`citation-${style}`}>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="#cite">{strings.whyCiteEntry}</a>
      </p>
      <CitationFiles site={site} address={(kind) => address.quoteCitations(quote.article, kind)} />
    </div>
  );
}

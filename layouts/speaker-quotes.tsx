import type { Quote, Speaker } from "../src/model.ts";
import { quotesIn } from "../src/site/long-list.ts";
import type { Site } from "../src/site/site.ts";
import type { Part } from "../src/site/split-by-date.ts";
import { groupByArticle } from "../src/site/tally.ts";
import { ArticleLine } from "./article-line.tsx";
import { PartsHere } from "./parts-here.tsx";
import { QuoteEntry } from "./quote-entry.tsx";
import { QuoteFilter, sourceClass, sourcesOf } from "./quote-filter.tsx";

interface SpeakerQuotesProps {
  site: Site;
  speaker: Speaker;
  /** The parts that are shown; absent where one page holds all quotes. */
  parts?: Part[] | undefined;
}

/** What somebody said, article by article, with a filter above. */
export function SpeakerQuotes({ site, speaker, parts }: SpeakerQuotesProps) {
  const shown = parts?.flatMap((part) => quotesIn(speaker, part)) ?? speaker.quotes;
  const sources = sourcesOf(site, shown);
  const byArticle = (quotes: Quote[]) =>
    groupByArticle(site, quotes).map(({ article, quotes: said }) => (
      <section key={article.slug} class={`said-group ${sourceClass(site, sources, article)}`}>
        <ArticleLine site={site} article={article} />
        <ul>
          {said.map((quote) => (
            <QuoteEntry key={quote.id} site={site} quote={quote} citable />
          ))}
        </ul>
      </section>
    ));
  return (
    <>
      <QuoteFilter site={site} quotes={shown} sources={sources} speaker={parts && speaker} />
      {parts === undefined ? (
        byArticle(shown)
      ) : (
        <PartsHere parts={parts}>{(part) => byArticle(quotesIn(speaker, part))}</PartsHere>
      )}
      <p class="said-shown">{site.strings.quotesShown} </p>
    </>
  );
}

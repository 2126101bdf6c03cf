import type { ArchivedArticle, Speaker } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { QuoteVariant } from "../src/site/compare-story.ts";
import type { Site } from "../src/site/site.ts";
import { QuoteEntry } from "./quote-entry.tsx";

interface SpeakerComparedProps {
  site: Site;
  speaker: Speaker;
  quotes: QuoteVariant[];
  /** The accounts, in the order of the page. */
  articles: ArchivedArticle[];
}

/** What one speaker says in each account. */
export function SpeakerCompared({ site, speaker, quotes, articles }: SpeakerComparedProps) {
  return (
    <section class="compared">
      <h3>
        <a href={site.href(address.speaker(speaker.slug))}>{speaker.name}</a>
      </h3>
      <ul class="side-by-side">
        {articles.map((article) => {
          const own = quotes.filter(({ account }) => account === article.slug);
          return (
            own.length > 0 && (
              <li key={article.slug}>
                <h4>{site.sourceName(article)}</h4>
                <ul>
                  {own.map(({ quote }) => (
                    <QuoteEntry key={quote.id} site={site} quote={quote} />
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Statement } from "../src/site/align-variants.ts";
import type { QuoteVariant } from "../src/site/compare-story.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import type { Site } from "../src/site/site.ts";
import type { ShownSpeaker } from "../src/site/speaker-name.ts";
import { QuoteFacts } from "./quote-facts.tsx";

interface StatementComparedProps {
  site: Site;
  statement: Statement<QuoteVariant>;
  /** The accounts, in the order of the page. */
  articles: ArchivedArticle[];
}

/** One statement, an account beside another; the words that only one has are marked, and whom each names. */
export function StatementCompared({ site, statement, articles }: StatementComparedProps) {
  const speakers = new Map(statement.map(({ variant: { speaker } }) => [speaker.name, speaker]));
  return (
    <section class="compared">
      <h3>
        {[...speakers.values()].map((speaker, index) => (
          <>
            {index > 0 && ", "}
            <SpeakerLink site={site} speaker={speaker} />
          </>
        ))}
      </h3>
      <ul class="side-by-side statement">
        {articles.map((article) => {
          const own = statement.filter(({ variant }) => variant.account === article.slug);
          const lang = languageAttributes(article.language, site.strings.language);
          return (
            own.length > 0 && (
              <li key={article.slug}>
                <h4>{site.sourceName(article)}</h4>
                {own.map(({ variant: { quote, speaker }, stretches }) => (
                  <div key={quote.id} class="wording">
                    <blockquote {...lang}>
                      <p>
                        {stretches.map(({ text, shared }, index) =>
                          shared ? text : <mark key={index}>{text}</mark>,
                        )}
                      </p>
                    </blockquote>
                    <QuoteFacts
                      site={site}
                      quote={quote}
                      speaker={speakers.size > 1 ? speaker.name : undefined}
                    />
                  </div>
                ))}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Somebody's name, leading to their page where they have one. */
function SpeakerLink({ site, speaker }: { site: Site; speaker: ShownSpeaker }) {
  if (speaker.slug === undefined) return <>{speaker.name}</>;
  return <a href={site.href(address.speaker(speaker.slug))}>{speaker.name}</a>;
}

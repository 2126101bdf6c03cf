import type { ArchivedArticle, Quote, Speaker } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { alignVariants, type Statement, type Variant } from "../src/site/align-variants.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import { quoteWords } from "../src/site/quote-words.ts";
import type { Site } from "../src/site/site.ts";
import { QuoteEntry } from "./quote-entry.tsx";

interface QuoteVariant extends Variant {
  quote: Quote;
}

interface SpeakerComparedProps {
  site: Site;
  speaker: Speaker;
  /** The accounts, in the order of the page. */
  articles: ArchivedArticle[];
}

/** What one speaker said, as each account words it: first what is the same statement, then the rest. */
export function SpeakerCompared({ site, speaker, articles }: SpeakerComparedProps) {
  const variants = articles.flatMap((article) =>
    article.quotes
      .filter(({ speakerSlug }) => speakerSlug === speaker.slug)
      .map((quote): QuoteVariant => {
        const words = quoteWords(article, quote, site.strings.marked);
        return { quote, account: article.slug, text: words.map(({ text }) => text).join("") };
      }),
  );
  const { statements, rest } = alignVariants(variants);
  return (
    <section class="compared">
      <h3>
        <a href={site.href(address.speaker(speaker.slug))}>{speaker.name}</a>
      </h3>
      {statements.map((statement) => (
        <StatementCompared
          key={statement[0]?.variant.quote.id}
          site={site}
          statement={statement}
          articles={articles}
        />
      ))}
      {rest.length > 0 && (
        <>
          {statements.length > 0 && <p class="compared-rest">{site.strings.alsoQuoted}</p>}
          <ul class="side-by-side">
            {articles.map((article) => {
              const own = rest.filter(({ account }) => account === article.slug);
              return (
                own.length > 0 && (
                  <li key={article.slug}>
                    <h4>{site.sourceName(article)}</h4>
                    <ul class="said-list">
                      {own.map(({ quote }) => (
                        <QuoteEntry key={quote.id} site={site} quote={quote} />
                      ))}
                    </ul>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

interface StatementComparedProps {
  site: Site;
  statement: Statement<QuoteVariant>;
  articles: ArchivedArticle[];
}

/** One statement, an account beside another; the words that only one has are marked. */
function StatementCompared({ site, statement, articles }: StatementComparedProps) {
  const { strings } = site;
  return (
    <ul class="side-by-side statement">
      {articles.map((article) => {
        const own = statement.filter(({ variant }) => variant.account === article.slug);
        const lang = languageAttributes(article.language, strings.language);
        return (
          own.length > 0 && (
            <li key={article.slug}>
              <h4>{site.sourceName(article)}</h4>
              {own.map(({ variant: { quote }, stretches }) => (
                <div key={quote.id} class="wording">
                  <blockquote {...lang}>
                    <p>
                      {stretches.map(({ text, shared }, index) =>
                        shared ? text : <mark key={index}>{text}</mark>,
                      )}
                    </p>
                  </blockquote>
                  <p class="said-meta">
                    <span>{strings.kinds[quote.kind]}</span>
                    {quote.via && <span>{strings.passedOnBy(quote.via)}</span>}
                    <a href={site.href(address.quote(quote.article, quote.id))}>{strings.inContext}</a>
                  </p>
                </div>
              ))}
            </li>
          )
        );
      })}
    </ul>
  );
}

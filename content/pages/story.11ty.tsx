import { Breadcrumbs } from "../../layouts/breadcrumbs.tsx";
import { Published } from "../../layouts/published.tsx";
import { QuoteEntry } from "../../layouts/quote-entry.tsx";
import { Shell } from "../../layouts/shell.tsx";
import type { ArchivedArticle } from "../../src/model.ts";
import { address, permalink } from "../../src/site/address.ts";
import { languageAttributes } from "../../src/site/language-attributes.ts";
import { shorten } from "../../src/site/shorten.ts";
import type { Site } from "../../src/site/site.ts";
import { tallySpeakers } from "../../src/site/tally.ts";

export const data = {
  pagination: { data: "site.slugs.stories", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.story(slug)),
};

/** The accounts of one event side by side, and what each has the same speakers saying. */
export default function storyPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const story = site.story(slug);
  const articles = site.articlesOf(story);
  const shared = tallySpeakers(site, articles)
    .map(({ thing }) => thing)
    .filter((speaker) => articles.filter((article) => speaker.articles.includes(article.slug)).length > 1);
  return (
    <Shell
      site={site}
      kind="story-page"
      title={story.title}
      description={strings.storySummary(articles.length)}
      path={address.story(slug)}
    >
      <header class="page-head">
        <Breadcrumbs site={site} trail={[{ name: strings.nav.timeline, path: address.timeline() }]} />
        <p class="kicker">{strings.story}</p>
        <h1>{story.title}</h1>
        <p class="deck">{strings.storySummary(articles.length)}</p>
      </header>
      <section class="wide" aria-labelledby="accounts">
        <h2 id="accounts">{strings.accounts}</h2>
        <ul class="side-by-side">
          {articles.map((article) => (
            <Account key={article.slug} site={site} article={article} />
          ))}
        </ul>
      </section>
      {shared.length > 0 && (
        <section class="wide" aria-labelledby="same">
          <h2 id="same">{strings.sameSpeakers}</h2>
          {shared.map((speaker) => (
            <section key={speaker.slug} class="compared">
              <h3>
                <a href={site.href(address.speaker(speaker.slug))}>{speaker.name}</a>
              </h3>
              <ul class="side-by-side">
                {articles.map((article) => {
                  const own = article.quotes.filter((quote) => quote.speakerSlug === speaker.slug);
                  return (
                    <li key={article.slug}>
                      <h4>{site.sourceName(article)}</h4>
                      {own.length === 0 ? (
                        <p class="nothing">{strings.nothingQuoted}</p>
                      ) : (
                        <ul class="said-list">
                          {own.map((quote) => (
                            <QuoteEntry key={quote.id} site={site} quote={quote} />
                          ))}
                        </ul>
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </section>
      )}
      {story.evidence.length > 0 && (
        <section class="wide evidence" aria-labelledby="evidence">
          <h2 id="evidence">{strings.evidenceTitle}</h2>
          <ul>
            {story.evidence.map((line) => (
              <li key={line}>{strings.sentence(line)}</li>
            ))}
          </ul>
        </section>
      )}
    </Shell>
  );
}

/** One source's account in brief. */
function Account({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const lang = languageAttributes(article.language, strings.language);
  return (
    <li class="account">
      <p class="entry-meta">
        <span>{site.sourceName(article)}</span>
        <Published site={site} article={article} />
      </p>
      <h3>
        <a href={site.href(address.article(article.slug))} {...lang}>
          {article.title}
        </a>
      </h3>
      <p {...lang}>{shorten(article.body[0]?.text ?? "", 320)}</p>
      <p class="entry-quotes">{strings.quotes(article.quotes.length)}</p>
    </li>
  );
}

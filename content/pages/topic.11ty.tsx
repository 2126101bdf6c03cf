import { ArticleList } from "../../layouts/article-entry.tsx";
import { Breadcrumbs } from "../../layouts/breadcrumbs.tsx";
import { Markdown } from "../../layouts/markdown.tsx";
import { MoreInSearch } from "../../layouts/more-in-search.tsx";
import { OverTime } from "../../layouts/over-time.tsx";
import { PageData } from "../../layouts/page-data.tsx";
import { QuoteEntry } from "../../layouts/quote-entry.tsx";
import { SearchForm } from "../../layouts/search-form.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TakeAlong } from "../../layouts/take-along.tsx";
import { TallySection } from "../../layouts/tally-section.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { tellingQuote } from "../../src/site/feature-quote.ts";
import type { Site } from "../../src/site/site.ts";
import { tallySpeakers, tallyTopics } from "../../src/site/tally.ts";

export const data = {
  pagination: { data: "site.slugs.topics", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.topic(slug)),
};

/** What is listed; of more the newest, and the search has them all. */
const most = { articles: 300, quotes: 6 };

/** What a topic covers, its articles, who speaks on it, and the topics beside it. */
export default function topicPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const topic = site.topic(slug);
  const articles = site.articlesOf(topic);
  const speakers = tallySpeakers(site, articles);
  const neighbours = tallyTopics(site, articles).filter(({ thing }) => thing !== topic);
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const telling = articles.flatMap((article) => tellingQuote(site, article) ?? []).slice(0, most.quotes);
  return (
    <Shell
      site={site}
      kind="topic-page"
      room="topics"
      title={topic.name}
      description={topic.description ?? strings.topicSummary(topic.name, articles.length)}
      path={address.topic(slug)}
      head={
        <PageData
          site={site}
          title={topic.name}
          path={address.topic(slug)}
          feed={address.topicFeed(slug)}
          twin={address.topicData(slug)}
          articles={articles}
        />
      }
    >
      <header class="page-head">
        <Breadcrumbs site={site} trail={[{ name: strings.nav.topics, path: address.topics() }]} />
        <h1>{topic.name}</h1>
        {topic.description && <Markdown class="deck" text={topic.description} />}
        <p class="counts">
          <span>{strings.articles(articles.length)}</span>
          <span>{strings.quotes(quotes)}</span>
          {topic.iptc && (
            <span>
              {strings.iptc}: {topic.iptcName ?? topic.name} <code>{topic.iptc}</code>
            </span>
          )}
        </p>
        <SearchForm site={site} label={strings.searchOn(topic.name)} within={{ topic: slug }} />
      </header>
      <section class="page-main" aria-labelledby="articles">
        <h2 id="articles">{strings.articlesTitle}</h2>
        <ArticleList site={site} articles={articles.slice(0, most.articles)} />
        <MoreInSearch
          site={site}
          path={address.search()}
          within={{ topic: slug }}
          rest={articles.length - most.articles}
        />
        {telling.length > 0 && (
          <>
            <h2 id="said">{strings.wasSaid}</h2>
            <ul class="said-list">
              {telling.map((quote) => (
                <QuoteEntry key={quote.id} site={site} quote={quote} withSpeaker />
              ))}
            </ul>
            <p class="more">
              <a href={`${site.href(address.quotes())}?topic=${encodeURIComponent(slug)}`}>
                {strings.allSaidOn(quotes, topic.name)}
              </a>
            </p>
          </>
        )}
      </section>
      <div class="page-side">
        <OverTime
          site={site}
          title={strings.articlesOverTime}
          unit={strings.articlesTitle}
          dates={articles.map(({ published }) => published)}
        />
        <TallySection
          site={site}
          id="speakers"
          title={strings.whoSpeaks}
          tally={speakers}
          address={address.speaker}
          most={15}
        />
        <TallySection
          site={site}
          id="neighbours"
          title={strings.neighbouringTopics}
          tally={neighbours}
          address={address.topic}
          most={10}
        />
        <TakeAlong site={site} feed={address.topicFeed(slug)} twin={address.topicData(slug)} />
      </div>
    </Shell>
  );
}

import { Markdown } from "../../layouts/markdown.tsx";
import { NewestArticles } from "../../layouts/newest-articles.tsx";
import { OverTime } from "../../layouts/over-time.tsx";
import { PageData } from "../../layouts/page-data.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { QuoteEntry } from "../../layouts/quote-entry.tsx";
import { SearchForm } from "../../layouts/search-form.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TakeAlong } from "../../layouts/take-along.tsx";
import { TallySection } from "../../layouts/tally-section.tsx";
import { WhoSpeaks } from "../../layouts/who-speaks.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { tellingQuote } from "../../src/site/feature-quote.ts";
import type { Site } from "../../src/site/site.ts";
import { tallyTopics } from "../../src/site/tally.ts";

export const data = {
  pagination: { data: "site.slugs.topics", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.topic(slug)),
};

/** Quotes shown, one of an article. */
const most = 6;

/** What a topic covers, its articles, who speaks on it, and the topics beside it. */
export default function topicPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const topic = site.topic(slug);
  const path = address.topic(slug);
  const links = { feed: address.topicFeed(slug), twin: address.topicData(slug) };
  const articles = site.articlesOf(topic);
  const neighbours = tallyTopics(site, articles).filter(({ thing }) => thing !== topic);
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const telling = articles.flatMap((article) => tellingQuote(site, article) ?? []).slice(0, most);
  return (
    <Shell
      site={site}
      kind="topic-page"
      room="topics"
      title={topic.name}
      description={topic.description ?? strings.topicSummary(topic.name, articles.length)}
      path={path}
      noindex={site.isKeptFromSearch(articles)}
      head={<PageData site={site} title={topic.name} path={path} articles={articles} {...links} />}
    >
      <PageHead site={site} title={topic.name} trail={[{ name: strings.nav.topics, path: address.topics() }]}>
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
      </PageHead>
      <section class="page-main" aria-labelledby="articles">
        <NewestArticles site={site} articles={articles} list={site.longList(path)} />
        {telling.length > 0 && (
          <>
            <h2 id="said">{strings.wasSaid}</h2>
            <ul>
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
        <WhoSpeaks site={site} articles={articles} />
        <TallySection
          site={site}
          id="neighbours"
          title={strings.neighbouringTopics}
          tally={neighbours}
          address={address.topic}
          most={10}
        />
        <TakeAlong site={site} {...links} />
      </div>
    </Shell>
  );
}

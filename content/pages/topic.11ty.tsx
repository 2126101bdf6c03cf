import { ArticleList } from "../../layouts/article-entry.tsx";
import { Breadcrumbs } from "../../layouts/breadcrumbs.tsx";
import { FeedLinks } from "../../layouts/feed-links.tsx";
import { Markdown } from "../../layouts/markdown.tsx";
import { MoreInSearch } from "../../layouts/more-in-search.tsx";
import { SearchForm } from "../../layouts/search-form.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TallySection } from "../../layouts/tally-section.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";
import { tallySpeakers, tallyTopics } from "../../src/site/tally.ts";

export const data = {
  pagination: { data: "site.slugs.topics", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.topic(slug)),
};

/** Articles listed; of more the newest, and the search has them all. */
const most = 300;

/** What a topic covers, its articles, who speaks on it, and the topics beside it. */
export default function topicPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const topic = site.topic(slug);
  const articles = site.articlesOf(topic);
  const speakers = tallySpeakers(site, articles);
  const neighbours = tallyTopics(site, articles).filter(({ thing }) => thing !== topic);
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  return (
    <Shell
      site={site}
      kind="topic-page"
      room="topics"
      title={topic.name}
      description={topic.description ?? strings.topicSummary(topic.name, articles.length)}
      path={address.topic(slug)}
      head={<FeedLinks site={site} title={topic.name} path={address.topicFeed(slug)} />}
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
        <ArticleList site={site} articles={articles.slice(0, most)} />
        <MoreInSearch
          site={site}
          path={address.search()}
          within={{ topic: slug }}
          rest={articles.length - most}
        />
      </section>
      <div class="page-side">
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
      </div>
    </Shell>
  );
}

import { ArticleList } from "../../layouts/article-entry.tsx";
import { JsonLd } from "../../layouts/json-ld.tsx";
import { Markdown } from "../../layouts/markdown.tsx";
import { SearchForm } from "../../layouts/search-form.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TallyList } from "../../layouts/tally-list.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { featureQuote } from "../../src/site/feature-quote.ts";
import { languageAttributes } from "../../src/site/language-attributes.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(`${address.home()}index.html`) };

const most = { articles: 12, speakers: 12, topics: 10, stories: 5 };

/** What is here, one quote to begin with, the newest articles, who speaks most and about what. */
export default function home({ site }: { site: Site }) {
  const { archive, settings, strings } = site;
  const { articles, topics, stories, sources } = archive;
  const speakers = [...archive.speakers].sort((a, b) => b.quotes.length - a.quotes.length);
  const busiest = [...topics].sort((a, b) => b.articles.length - a.articles.length);
  const feature = featureQuote(site);
  return (
    <Shell
      site={site}
      kind="home-page"
      path={address.home()}
      head={
        <JsonLd thing={{ "@type": "WebSite", name: settings.title, url: site.absolute(address.home()) }} />
      }
    >
      <header class="home-head">
        <div>
          <h1>{settings.title}</h1>
          {settings.description && <Markdown class="deck" text={settings.description} />}
          <p class="counts">
            <span>{strings.articles(articles.length)}</span>
            <span>{strings.quotes(site.quoteCount)}</span>
            <span>{strings.speakers(speakers.length)}</span>
            {sources.length > 0 && <span>{strings.sourcesCount(sources.length)}</span>}
          </p>
        </div>
        <SearchForm site={site} label={strings.searchLabel} />
      </header>
      {feature && (
        <figure class="feature">
          <blockquote {...languageAttributes(feature.article.language, strings.language)}>
            <p>
              <a href={site.href(address.quote(feature.quote.article, feature.quote.id))}>
                {strings.marked(feature.words)}
              </a>
            </p>
          </blockquote>
          <figcaption>
            <a href={site.href(address.speaker(feature.speaker.slug))}>{feature.speaker.name}</a>
            {feature.speaker.roles[0] && <span>{feature.speaker.roles[0]}</span>}
            <span>{site.sourceName(feature.article)}</span>
          </figcaption>
        </figure>
      )}
      <section class="home-newest" aria-labelledby="newest">
        <h2 id="newest">{strings.newest}</h2>
        {articles.length === 0 ? (
          <p>{strings.none}</p>
        ) : (
          <ArticleList site={site} articles={articles.slice(0, most.articles)} />
        )}
        <p class="more">
          <a href={site.href(address.timeline())}>{strings.allByDate}</a>
        </p>
      </section>
      <div class="home-side">
        {speakers.length > 0 && (
          <section aria-labelledby="most-quoted">
            <h2 id="most-quoted">{strings.mostQuoted}</h2>
            <TallyList
              site={site}
              items={speakers.slice(0, most.speakers).map(({ name, slug, quotes }) => ({
                name,
                path: address.speaker(slug),
                count: quotes.length,
              }))}
            />
            <p class="more">
              <a href={site.href(address.speakers())}>{strings.allSpeakers}</a>
            </p>
          </section>
        )}
        {busiest.length > 0 && (
          <section aria-labelledby="topics">
            <h2 id="topics">{strings.topics}</h2>
            <TallyList
              site={site}
              items={busiest.slice(0, most.topics).map(({ name, slug, articles: own }) => ({
                name,
                path: address.topic(slug),
                count: own.length,
              }))}
            />
            <p class="more">
              <a href={site.href(address.topics())}>{strings.allTopics}</a>
            </p>
          </section>
        )}
        {stories.length > 0 && (
          <section aria-labelledby="stories">
            <h2 id="stories">{strings.stories}</h2>
            <TallyList
              site={site}
              items={stories.slice(0, most.stories).map(({ title, slug, articles: own }) => ({
                name: title,
                path: address.story(slug),
                count: own.length,
              }))}
            />
          </section>
        )}
      </div>
    </Shell>
  );
}

import { ArticleList } from "../../layouts/article-entry.tsx";
import { JsonLd } from "../../layouts/json-ld.tsx";
import { Markdown } from "../../layouts/markdown.tsx";
import { SearchForm } from "../../layouts/search-form.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TallySection } from "../../layouts/tally-section.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { featureQuote } from "../../src/site/feature-quote.ts";
import { languageAttributes } from "../../src/site/language-attributes.ts";
import { inMarks } from "../../src/site/quotation-marks.ts";
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
                {inMarks(feature.words, feature.article.language, strings.language)}
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
        <TallySection
          site={site}
          id="most-quoted"
          title={strings.mostQuoted}
          tally={speakers.map((thing) => ({ thing, count: thing.quotes.length }))}
          address={address.speaker}
          most={most.speakers}
          all={{ path: address.speakers(), words: strings.allSpeakers }}
        />
        <TallySection
          site={site}
          id="topics"
          title={strings.topics}
          tally={busiest.map((thing) => ({ thing, count: thing.articles.length }))}
          address={address.topic}
          most={most.topics}
          all={{ path: address.topics(), words: strings.allTopics }}
        />
        <TallySection
          site={site}
          id="stories"
          title={strings.stories}
          tally={stories.map(({ title, slug, articles: own }) => ({
            thing: { name: title, slug },
            count: own.length,
          }))}
          address={address.story}
          most={most.stories}
        />
      </div>
    </Shell>
  );
}

import { FeedLinks } from "../../layouts/feed-links.tsx";
import { JsonLd } from "../../layouts/json-ld.tsx";
import { OverTime } from "../../layouts/over-time.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { PartsNav } from "../../layouts/parts-nav.tsx";
import { PartsOn } from "../../layouts/parts-on.tsx";
import { SearchForm } from "../../layouts/search-form.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { SpeakerQuotes } from "../../layouts/speaker-quotes.tsx";
import { TakeAlong } from "../../layouts/take-along.tsx";
import { TallySection } from "../../layouts/tally-section.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { speakerJsonLd } from "../../src/site/json-ld.ts";
import type { Site } from "../../src/site/site.ts";
import { tallySpeakers, tallyTopics } from "../../src/site/tally.ts";

export const data = {
  pagination: { data: "site.slugs.speakers", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.speaker(slug)),
};

/** What one person or body said, newest first, and who they are as the articles say it. */
export default function speakerPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const speaker = site.speaker(slug);
  const list = site.longList(address.speaker(slug));
  const articles = site.articlesOf(speaker);
  const topics = tallyTopics(site, articles);
  const storySlugs = new Set(articles.flatMap((article) => article.storySlug ?? []));
  const accounts = [...storySlugs].flatMap((story) => site.articlesOf(site.story(story)));
  const alongside = tallySpeakers(site, accounts).filter(({ thing }) => thing !== speaker);
  return (
    <Shell
      site={site}
      kind="speaker-page"
      room="speakers"
      title={speaker.name}
      description={strings.speakerSummary(speaker.name, speaker.quotes.length, speaker.articles.length)}
      path={address.speaker(slug)}
      noindex={site.isKeptFromSearch(articles)}
      scripts={["cite"]}
      head={
        <>
          <FeedLinks site={site} title={strings.quotesOf(speaker.name)} path={address.speakerFeed(slug)} />
          <link rel="alternate" type="application/json" href={site.href(address.speakerData(slug))} />
          <JsonLd thing={speakerJsonLd(site, speaker)} />
        </>
      }
    >
      <PageHead
        site={site}
        title={speaker.name}
        trail={[{ name: strings.nav.speakers, path: address.speakers() }]}
      >
        {speaker.roles.length > 0 && <p class="deck">{speaker.roles.slice(0, 4).join(" · ")}</p>}
        <p class="counts">
          <span>{strings.quotes(speaker.quotes.length)}</span>
          <span>{strings.articles(speaker.articles.length)}</span>
          {speaker.wikidata && (
            <span>
              <a href={`https://www.wikidata.org/wiki/${speaker.wikidata}`} rel="noreferrer">
                {strings.wikidata}
              </a>
            </span>
          )}
        </p>
        <SearchForm site={site} label={strings.searchWithin(speaker.name)} within={{ speaker: slug }} />
      </PageHead>
      <section class="page-main" aria-labelledby="quotes" data-copied={strings.copied}>
        <h2 id="quotes">{strings.quotesOf(speaker.name)}</h2>
        {list && <PartsNav site={site} list={list} />}
        <SpeakerQuotes site={site} speaker={speaker} parts={list?.front} />
        {list && <PartsOn site={site} list={list} />}
      </section>
      <div class="page-side">
        <OverTime
          site={site}
          title={strings.overTime}
          unit={strings.quotesName}
          dates={speaker.quotes.map(({ article }) => site.article(article).published)}
        />
        {speaker.aliases.length > 0 && (
          <section aria-labelledby="names">
            <h2 id="names">{strings.alsoNamed}</h2>
            <ul class="plain-list">
              {speaker.aliases.slice(0, 12).map((alias) => (
                <li key={alias}>{alias}</li>
              ))}
            </ul>
          </section>
        )}
        <TallySection
          site={site}
          id="topics"
          title={strings.speaksOn}
          tally={topics}
          address={address.topic}
          most={10}
        />
        <TallySection
          site={site}
          id="alongside"
          title={strings.alsoInStories}
          tally={alongside}
          address={address.speaker}
          most={10}
        />
        <TakeAlong site={site} feed={address.speakerFeed(slug)} twin={address.speakerData(slug)} />
      </div>
    </Shell>
  );
}

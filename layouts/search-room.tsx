import type { Choices } from "../src/client/choices.ts";
import type { View } from "../src/client/query.ts";
import { SearchPage } from "../src/client/search-page.tsx";
import { speak } from "../src/client/texts.ts";
import { levels, nobody } from "../src/search/known-values.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { languageName } from "../src/site/text-facts.ts";
import { PageHead } from "./page-head.tsx";
import { Shell } from "./shell.tsx";
import { TallyList } from "./tally-list.tsx";

/** Speakers, or topics, offered before anything is asked. */
const offered = 12;

/**
 * A search page as it stands before anything is asked. The browser's script takes over what is in
 * `#search`; without it the page says so and leads to the pages that need no search.
 */
export function SearchRoom({ site, view }: { site: Site; view: View }) {
  const { strings } = site;
  speak(strings.language);
  const words = strings.searchPage;
  const quotes = view === "quotes";
  const { articles, speakers, sources } = site.archive;
  const summary = quotes
    ? words.summary.quotes(site.quoteCount, speakers.length)
    : words.summary.articles(articles.length, sources.length);
  const title = quotes ? strings.nav.quotes : strings.nav.search;
  const nothing = quotes ? site.quoteCount === 0 : articles.length === 0;
  return (
    <Shell
      site={site}
      kind="search-page"
      room={quotes ? "quotes" : "search"}
      title={title}
      description={summary}
      path={quotes ? address.quotes() : address.search()}
      scripts={nothing ? [] : ["search"]}
    >
      <PageHead site={site} title={title} />
      {nothing ? (
        <p class="intro">{words.empty[view]}</p>
      ) : (
        <>
          <p class="no-script">
            {words.noScript[view]}{" "}
            {quotes ? (
              <>
                <a href={site.href(address.speakers())}>{strings.allSpeakers}</a>,{" "}
                <a href={site.href(address.timeline())}>{strings.nav.timeline}</a>
              </>
            ) : (
              <>
                <a href={site.href(address.timeline())}>{strings.nav.timeline}</a>,{" "}
                <a href={site.href(address.topics())}>{strings.nav.topics}</a>,{" "}
                <a href={site.href(address.speakers())}>{strings.nav.speakers}</a>
              </>
            )}
          </p>
          <div id="search" data-view={view}>
            <SearchPage view={view} base={site.base} choices={choicesOf(site, view)} />
          </div>
          <section id="search-start" class="index-section" aria-labelledby="start">
            <p class="intro">{summary}</p>
            <h2 id="start">{quotes ? strings.mostQuoted : strings.nav.topics}</h2>
            <TallyList site={site} items={quotes ? mostQuoted(site) : largestTopics(site)} />
          </section>
        </>
      )}
    </Shell>
  );
}

/** What can be chosen on the page; the script reads it off the form. */
function choicesOf(site: Site, view: View): Choices {
  const { strings } = site;
  const { articles, sources, topics } = site.archive;
  const inOrder = new Intl.Collator(strings.language);
  const byName = (a: [string, string], b: [string, string]) => inOrder.compare(a[1], b[1]);
  const named = (things: { slug: string; name: string }[]) =>
    things.map(({ slug, name }): [string, string] => [slug, name]).sort(byName);
  const languages = [...new Set(articles.map(({ language }) => language))];
  const sourceless = articles.some(({ sourceSlug }) => sourceSlug === undefined);
  return {
    source: [...named(sources), ...(sourceless ? [[nobody, strings.sourceUnknown] as [string, string]] : [])],
    topic: named(topics),
    ...(view === "quotes" && {
      kind: Object.entries(strings.kinds),
      confidence: levels.map((level): [string, string] => [level, strings.searchPage.levels[level]]),
    }),
    language: languages.map((code): [string, string] => [code, languageName(code, strings)]).sort(byName),
  };
}

function mostQuoted(site: Site) {
  return [...site.archive.speakers]
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .slice(0, offered)
    .map(({ slug, name, quotes, roles }) => ({
      name,
      path: address.speaker(slug),
      count: quotes.length,
      note: roles[0],
    }));
}

function largestTopics(site: Site) {
  return [...site.archive.topics]
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, offered)
    .map(({ slug, name, articles }) => ({ name, path: address.topic(slug), count: articles.length }));
}

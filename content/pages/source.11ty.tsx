import { NewestArticles } from "../../layouts/newest-articles.tsx";
import { PageData } from "../../layouts/page-data.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { SearchForm } from "../../layouts/search-form.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TakeAlong } from "../../layouts/take-along.tsx";
import { WhoSpeaks } from "../../layouts/who-speaks.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.slugs.sources", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.source(slug)),
};

/** A publisher: its articles here, and whom it quotes. */
export default function sourcePage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const source = site.source(slug);
  const path = address.source(slug);
  const links = { feed: address.sourceFeed(slug), twin: address.sourceData(slug) };
  const articles = site.articlesOf(source);
  return (
    <Shell
      site={site}
      kind="source-page"
      title={source.name}
      description={strings.sourceSummary(source.name, articles.length)}
      path={path}
      noindex={site.isKeptFromSearch(articles)}
      head={<PageData site={site} title={source.name} path={path} articles={articles} {...links} />}
    >
      <PageHead site={site} title={source.name} trail={[{ name: strings.sources, path: address.sources() }]}>
        <p class="counts">
          <span>{strings.articles(articles.length)}</span>
          {source.url && (
            <span>
              <a href={source.url} rel="noreferrer">
                {strings.website}
              </a>
            </span>
          )}
        </p>
        <SearchForm site={site} label={strings.searchIn(source.name)} within={{ source: slug }} />
      </PageHead>
      <section class="page-main" aria-labelledby="articles">
        <NewestArticles site={site} articles={articles} list={site.longList(path)} />
      </section>
      <div class="page-side">
        <WhoSpeaks site={site} articles={articles} />
        <TakeAlong site={site} {...links} />
      </div>
    </Shell>
  );
}

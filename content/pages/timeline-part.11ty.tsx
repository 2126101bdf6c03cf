import { ArticleList } from "../../layouts/article-entry.tsx";
import { Breadcrumbs } from "../../layouts/breadcrumbs.tsx";
import { MoreInSearch } from "../../layouts/more-in-search.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { formatDate } from "../../src/site/format-date.ts";
import type { Site } from "../../src/site/site.ts";
import { timelinePart } from "../../src/site/timeline-parts.ts";

export const data = {
  pagination: { data: "site.slugs.timelineParts", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.timelinePart(slug)),
};

/** Articles listed; of more the newest, and the search has them all. */
const most = 800;

/** The articles of one month, where an archive is too large for one page. */
export default function timelinePartPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const articles = timelinePart(site.archive.articles, slug);
  const title = strings.sentence(formatDate(slug, strings));
  return (
    <Shell
      site={site}
      kind="timeline-page"
      room="timeline"
      title={title}
      description={`${title}: ${strings.articles(articles.length)}`}
      path={address.timelinePart(slug)}
    >
      <header class="page-head">
        <Breadcrumbs
          site={site}
          here={title}
          trail={[{ name: strings.nav.timeline, path: address.timeline() }]}
        />
        <h1>{title}</h1>
        <p class="deck">{strings.articles(articles.length)}</p>
      </header>
      <section class="year" aria-labelledby="articles">
        <h2 id="articles">{strings.articlesTitle}</h2>
        <ArticleList site={site} articles={articles.slice(0, most)} brief />
        <MoreInSearch
          site={site}
          path={address.search()}
          within={{ from: slug, to: slug }}
          rest={articles.length - most}
        />
      </section>
    </Shell>
  );
}

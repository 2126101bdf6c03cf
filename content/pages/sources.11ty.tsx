import { PageHead } from "../../layouts/page-head.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TallyList } from "../../layouts/tally-list.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.sources()) };

/** Every publisher, and how many articles have none that is known. */
export default function sourcesPage({ site }: { site: Site }) {
  const { archive, strings } = site;
  const sources = [...archive.sources].sort((a, b) => b.articles.length - a.articles.length);
  const unknown = archive.articles.filter((article) => article.sourceSlug === undefined).length;
  return (
    <Shell site={site} kind="index-page" title={strings.sources} path={address.sources()}>
      <PageHead site={site} title={strings.sources}>
        <p class="deck">{strings.sourcesSummary(sources.length, unknown)}</p>
      </PageHead>
      <section class="index-section">
        <TallyList
          site={site}
          items={sources.map(({ name, slug, articles }) => ({
            name,
            path: address.source(slug),
            count: articles.length,
          }))}
        />
      </section>
    </Shell>
  );
}

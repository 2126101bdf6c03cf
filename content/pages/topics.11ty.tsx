import { PageHead } from "../../layouts/page-head.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TallyList } from "../../layouts/tally-list.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.topics()) };

/** Every topic that some article is about. */
export default function topicsPage({ site }: { site: Site }) {
  const { archive, strings } = site;
  const topics = [...archive.topics].sort((a, b) => b.articles.length - a.articles.length);
  return (
    <Shell site={site} kind="index-page" room="topics" title={strings.nav.topics} path={address.topics()}>
      <PageHead site={site} title={strings.nav.topics}>
        <p class="deck">{strings.topicsSummary(topics.length)}</p>
      </PageHead>
      <section class="index-section">
        <TallyList
          site={site}
          items={topics.map(({ name, slug, articles, iptcName }) => ({
            name,
            path: address.topic(slug),
            count: articles.length,
            note: iptcName && strings.iptcNote(iptcName),
          }))}
        />
      </section>
    </Shell>
  );
}

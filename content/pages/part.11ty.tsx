import { ArticleList } from "../../layouts/article-entry.tsx";
import type { Room } from "../../layouts/header.tsx";
import { JsonLd } from "../../layouts/json-ld.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { PartTally } from "../../layouts/part-tally.tsx";
import { PartsNav } from "../../layouts/parts-nav.tsx";
import { PartsOn } from "../../layouts/parts-on.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { SpeakerQuotes } from "../../layouts/speaker-quotes.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { partJsonLd } from "../../src/site/json-ld.ts";
import { articlesIn, type LongList, partPath, trailTo } from "../../src/site/long-list.ts";
import { partName, restName } from "../../src/site/part-name.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.partPaths", size: 1, alias: "path" },
  permalink: ({ path }: { path: string }) => permalink(path),
};

/** Where each kind of list belongs: its entry of the navigation. */
const rooms: Record<LongList["kind"], Room | undefined> = {
  speaker: "speakers",
  topic: "topics",
  source: undefined,
  timeline: "timeline",
};

/** A part of a list too long for one page: of what somebody said, of a topic's or source's articles, of the timeline. */
export default function partPage({ site, path }: { site: Site; path: string }) {
  const { strings } = site;
  const { list, part } = site.part(path);
  const { kind, name, speaker } = list;
  const when = partName(part.key, strings);
  const title = name === undefined ? when : `${name}: ${when}`;
  const count = speaker ? strings.quotes(part.count) : strings.articles(part.count);
  const articles = articlesIn(part);
  return (
    <Shell
      site={site}
      kind={`${kind}-page`}
      room={rooms[kind]}
      title={title}
      description={`${title}: ${count}`}
      path={path}
      noindex={site.isKeptFromSearch(articles)}
      scripts={speaker ? ["cite"] : []}
      head={<JsonLd thing={partJsonLd(site, title, path, articles, list.path)} />}
    >
      <PageHead site={site} title={title} here={when} trail={trailOf(site, path)}>
        <p class="counts">
          <span>{count}</span>
          {speaker && <span>{strings.articles(articles.length)}</span>}
        </p>
        <PartsNav site={site} list={list} part={part} />
      </PageHead>
      <section class="page-main" aria-labelledby="part" data-copied={strings.copied}>
        <h2 id="part">{headingOf(site, path)}</h2>
        {part.articles.length === 0 ? (
          <PartTally site={site} list={list} part={part} />
        ) : speaker ? (
          <SpeakerQuotes site={site} speaker={speaker} parts={[part]} />
        ) : (
          <ArticleList site={site} articles={part.articles} brief />
        )}
        <PartsOn site={site} list={list} part={part} />
      </section>
    </Shell>
  );
}

/** What a part's page lists: its finer parts, or what stands in none of them, or everything. */
function headingOf(site: Site, path: string): string {
  const { strings } = site;
  const { list, part } = site.part(path);
  if (part.articles.length === 0) return strings.byTime;
  if (part.parts.length > 0) return restName(part.key, strings);
  return list.speaker ? strings.quotesName : strings.articlesTitle;
}

/** The pages above a part's: its kind's, its list's, the larger parts it lies in. */
function trailOf(site: Site, path: string): { name: string; path: string }[] {
  const { strings } = site;
  const { list, part } = site.part(path);
  const roots = {
    speaker: { name: strings.nav.speakers, path: address.speakers() },
    topic: { name: strings.nav.topics, path: address.topics() },
    source: { name: strings.sources, path: address.sources() },
    timeline: { name: strings.nav.timeline, path: address.timeline() },
  };
  const own = list.name === undefined ? [] : [{ name: list.name, path: list.path }];
  const larger = trailTo(list.parts, part).slice(0, -1);
  return [
    roots[list.kind],
    ...own,
    ...larger.map((one) => ({ name: partName(one.key, strings), path: partPath(list, one) })),
  ];
}

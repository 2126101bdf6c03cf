import { NameIndex } from "../../layouts/name-index.tsx";
import { OnThisPage } from "../../layouts/on-this-page.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { TallyList } from "../../layouts/tally-list.tsx";
import type { Speaker, SpeakerType } from "../../src/model.ts";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.speakers()) };

/** Speakers of one kind listed by their quotes; those with fewest stand by name alone. */
const most = 500;

/** Everybody who is quoted: by kind, those with most quotes first, then by name. */
export default function speakersPage({ site }: { site: Site }) {
  const { archive, strings } = site;
  const kinds = Object.keys(strings.speakerKinds) as SpeakerType[];
  const byName = new Intl.Collator(strings.language);
  const groups = kinds
    .map((kind) => ({ kind, own: archive.speakers.filter(({ type }) => type === kind) }))
    .filter(({ own }) => own.length > 0);
  for (const { own } of groups)
    own.sort((a, b) => b.quotes.length - a.quotes.length || byName.compare(a.name, b.name));
  const parts = [
    ...groups.map(({ kind }) => ({ id: kind, title: strings.speakerKinds[kind] })),
    ...(groups.length > 0 ? [{ id: "by-name", title: strings.byName }] : []),
  ];
  return (
    <Shell
      site={site}
      kind="index-page"
      room="speakers"
      title={strings.nav.speakers}
      path={address.speakers()}
      description={strings.speakersSummary(archive.speakers.length)}
    >
      <PageHead site={site} title={strings.nav.speakers}>
        <p class="deck">{strings.speakersSummary(archive.speakers.length)}</p>
        <OnThisPage site={site} parts={parts} />
      </PageHead>
      {groups.map(({ kind, own }) => (
        <section key={kind} class="index-section" aria-labelledby={kind}>
          <h2 id={kind}>
            {strings.speakerKinds[kind]} <span class="heading-note">{strings.byQuotes}</span>
          </h2>
          <TallyList site={site} items={own.slice(0, most).map(item)} />
          {own.length > most && (
            <p class="more">
              <a href="#by-name">{strings.moreByName(own.length - most)}</a>
            </p>
          )}
        </section>
      ))}
      {groups.length > 0 && (
        <section class="index-section" aria-labelledby="by-name">
          <h2 id="by-name">
            {strings.byName} <span class="heading-note">{strings.familyFirst}</span>
          </h2>
          <NameIndex site={site} />
        </section>
      )}
    </Shell>
  );
}

function item({ name, slug, quotes, roles }: Speaker) {
  return { name, path: address.speaker(slug), count: quotes.length, note: roles[0] };
}

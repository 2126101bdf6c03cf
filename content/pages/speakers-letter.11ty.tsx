import { Letters } from "../../layouts/letters.tsx";
import { NameList } from "../../layouts/name-list.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.letters", size: 1, alias: "letter" },
  permalink: ({ letter }: { letter: string }) => permalink(address.speakersLetter(letter)),
};

/** The speakers whose names begin with a letter, where one page cannot hold them all. */
export default function speakersLetterPage({ site, letter }: { site: Site; letter: string }) {
  const { strings } = site;
  const names = site.nameIndex.find((one) => one.letter === letter)?.names ?? [];
  const title = `${strings.nav.speakers}: ${letter}`;
  return (
    <Shell
      site={site}
      kind="index-page"
      room="speakers"
      title={title}
      path={address.speakersLetter(letter)}
      description={`${title}: ${strings.speakers(names.length)}`}
    >
      <PageHead
        site={site}
        title={title}
        here={letter}
        trail={[{ name: strings.nav.speakers, path: address.speakers() }]}
      >
        <Letters site={site} to={(one) => site.href(address.speakersLetter(one))} here={letter} />
      </PageHead>
      <section class="index-section" aria-labelledby="by-name">
        <h2 id="by-name">
          {strings.byName} <span class="heading-note">{strings.familyFirst}</span>
        </h2>
        <NameList site={site} names={names} />
      </section>
    </Shell>
  );
}

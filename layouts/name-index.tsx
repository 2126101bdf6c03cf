import type { Speaker } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { type IndexedName, nameIndex } from "../src/site/name-index.ts";
import type { Site } from "../src/site/site.ts";
import { TallyList } from "./tally-list.tsx";

/** From so many names on each letter has a heading, and a link above. */
const many = 40;

/** Speakers by name, people under their family's. */
export function NameIndex({ site, speakers }: { site: Site; speakers: Speaker[] }) {
  const { strings } = site;
  const letters = nameIndex(speakers, strings.language);
  if (speakers.length < many) return <Names site={site} names={letters.flatMap(({ names }) => names)} />;
  return (
    <>
      <nav class="letters" aria-label={strings.letters}>
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${idOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, names }) => (
        <section key={letter} class="letter" aria-labelledby={idOf(letter)}>
          <h3 id={idOf(letter)}>{letter}</h3>
          <Names site={site} names={names} />
        </section>
      ))}
    </>
  );
}

function Names({ site, names }: { site: Site; names: IndexedName[] }) {
  const items = names.map(({ name, speaker: { slug, quotes } }) => ({
    name,
    path: address.speaker(slug),
    count: quotes.length,
  }));
  return <TallyList site={site} items={items} />;
}

const idOf = (letter: string) => `letter-${letter.codePointAt(0)}`;

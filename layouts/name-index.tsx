import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { Letters } from "./letters.tsx";
import { NameList } from "./name-list.tsx";

/** From so many names on each letter has a heading, and a link above. */
const many = 40;

/** Speakers by name, people under their family's; of more than one page holds, the way to each letter's page. */
export function NameIndex({ site }: { site: Site }) {
  const { nameIndex, letters } = site;
  if (letters.length > 0)
    return <Letters site={site} to={(letter) => site.href(address.speakersLetter(letter))} />;
  const names = nameIndex.flatMap((letter) => letter.names);
  if (names.length < many) return <NameList site={site} names={names} />;
  return (
    <>
      <Letters site={site} to={(letter) => `#${idOf(letter)}`} />
      {nameIndex.map((letter) => (
        <section key={letter.letter} class="letter" aria-labelledby={idOf(letter.letter)}>
          <h3 id={idOf(letter.letter)}>{letter.letter}</h3>
          <NameList site={site} names={letter.names} />
        </section>
      ))}
    </>
  );
}

const idOf = (letter: string) => `letter-${letter.codePointAt(0)}`;

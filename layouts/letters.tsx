import type { Site } from "../src/site/site.ts";

interface LettersProps {
  site: Site;
  /** Where a letter's names stand, as a link. */
  to: (letter: string) => string;
  /** The letter whose page this is. */
  here?: string;
}

/** The letters under which an index has names. */
export function Letters({ site, to, here }: LettersProps) {
  return (
    <nav class="letters" aria-label={site.strings.letters}>
      <ul>
        {site.nameIndex.map(({ letter }) => (
          <li key={letter}>
            <a href={to(letter)} aria-current={letter === here ? "page" : undefined}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { nobody } from "../search/known-values.ts";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { opensHere } from "./plain-click.ts";
import { texts } from "./texts.ts";

interface WhoMostProps {
  /** Slug, number of results. */
  counts: Record<string, number>;
  speakers: ListedSpeaker[];
  /** The address of the query narrowed to a speaker. */
  href: (slug: string) => string;
  onChoose: (slug: string) => void;
}

/** So many are listed; the others are found in the speaker's box. */
const listed = 12;

/** The results by speaker, those with most first; each leads to what that speaker said of it. */
export function WhoMost({ counts, speakers, href, onChoose }: WhoMostProps) {
  const ranked = speakers
    .flatMap(([slug, name]) => (counts[slug] && slug !== nobody ? [{ slug, name, count: counts[slug] }] : []))
    .sort((a, b) => b.count - a.count);
  if (ranked.length < 2) return null;
  return (
    <details class="who-most">
      <summary>{texts.whoMost}</summary>
      <ol>
        {ranked.slice(0, listed).map(({ slug, name, count }) => (
          <li key={slug}>
            <a
              href={href(slug)}
              onClick={(event) => {
                if (!opensHere(event)) return;
                event.preventDefault();
                onChoose(slug);
              }}
            >
              {name}
            </a>{" "}
            <span class="tally-count">{texts.number(count)}</span>
          </li>
        ))}
      </ol>
      {ranked.length > listed && <p>{texts.moreSpeakers(ranked.length - listed)}</p>}
    </details>
  );
}

import type { Site } from "../src/site/site.ts";

interface OnThisPageProps {
  site: Site;
  /** Id and heading of each. */
  parts: { id: string; title: string }[];
}

/** The parts of a long page, to go to; nothing where there is none. */
export function OnThisPage({ site, parts }: OnThisPageProps) {
  if (parts.length === 0) return null;
  return (
    <nav class="parts" aria-label={site.strings.onThisPage}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

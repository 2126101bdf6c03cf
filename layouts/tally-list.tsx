import type { Site } from "../src/site/site.ts";

interface TallyListProps {
  site: Site;
  items: { name: string; path: string; count: number; note?: string | undefined }[];
}

/** Names with a number each, as an index at the back of a book has them. */
export function TallyList({ site, items }: TallyListProps) {
  return (
    <ul class="tally">
      {items.map(({ name, path, count, note }) => (
        <li key={path}>
          <a href={site.href(path)}>{name}</a>
          <span class="tally-count">{site.strings.number(count)}</span>
          {note && <span class="tally-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

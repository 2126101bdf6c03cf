import type { Site } from "../src/site/site.ts";

interface TallyListProps {
  site: Site;
  items: { name: string; path: string; count: number; note?: string | undefined }[];
  /** Marks each name as a value of this Pagefind filter. */
  filter?: string;
}

/** Names with a number each, as an index at the back of a book has them. */
export function TallyList({ site, items, filter }: TallyListProps) {
  return (
    <ul class="tally">
      {items.map(({ name, path, count, note }) => (
        <li key={path}>
          <a href={site.href(path)} data-pagefind-filter={filter}>
            {name}
          </a>
          <span class="tally-count">{site.strings.number(count)}</span>
          {note && <span class="tally-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

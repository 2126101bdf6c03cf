import type { Site } from "../src/site/site.ts";

interface MoreInSearchProps {
  site: Site;
  /** Path of the page that searches. */
  path: string;
  within: Record<string, string>;
  /** How many are not shown here. */
  rest: number;
}

/** The way from a list that is cut to the search that has all of it; nothing where nothing is cut. */
export function MoreInSearch({ site, path, within, rest }: MoreInSearchProps) {
  if (rest <= 0) return null;
  const query = new URLSearchParams(within).toString();
  return (
    <p class="more">
      <a href={`${site.href(path)}${query && `?${query}`}`}>{site.strings.moreInSearch(rest)}</a>
    </p>
  );
}

import { longest } from "../src/client/query.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";

interface SearchFormProps {
  site: Site;
  label: string;
  /** Narrows the search to one of something: `{speaker: "dmitry-peskov"}`. */
  within?: Record<string, string>;
}

/** A form that leads to the search of quotes; the address bar then holds the query. */
export function SearchForm({ site, label, within = {} }: SearchFormProps) {
  return (
    <search>
      <form class="search-form" action={site.href(address.quotes())} method="get">
        <label for="q">{label}</label>
        <div class="search-row">
          {Object.entries(within).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input id="q" name="q" type="search" autocomplete="off" maxLength={longest} />
          <button type="submit">{site.strings.searchButton}</button>
        </div>
      </form>
    </search>
  );
}

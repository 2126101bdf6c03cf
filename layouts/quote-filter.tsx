import type { ArchivedArticle, Quote, QuoteKind } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import { tally } from "../src/site/tally.ts";

/** Below this a list is shorter than its filter. */
const least = 6;

/** Sources that can be chosen: each has a rule in the style sheet. */
const most = 8;

/** The sources of quotes, those with most first, and of each how many. */
export function sourcesOf(site: Site, quotes: Quote[]): { key: string; count: number }[] {
  return tally(quotes.map((quote) => site.sourceName(site.article(quote.article)))).slice(0, most);
}

/** The class by which the style sheet knows an article's source: "from-1" is the first that can be chosen. */
export function sourceClass(site: Site, sources: { key: string }[], article: ArchivedArticle): string {
  return `from-${sources.findIndex(({ key }) => key === site.sourceName(article)) + 1}`;
}

interface QuoteFilterProps {
  site: Site;
  quotes: Quote[];
  sources: { key: string; count: number }[];
}

/**
 * Narrows the list below it by kind and by source. The style sheet does it, without a script, and counts what is
 * shown; where it cannot, there is no filter and the list stands whole.
 */
export function QuoteFilter({ site, quotes, sources }: QuoteFilterProps) {
  const { strings } = site;
  if (quotes.length < least) return null;
  const counts = tally(quotes.map(({ kind }) => kind));
  const kinds = (Object.keys(strings.kinds) as QuoteKind[]).flatMap((kind) => {
    const count = counts.find(({ key }) => key === kind)?.count;
    return count ? [{ value: kind, name: strings.kinds[kind], count }] : [];
  });
  const from = sources.map(({ key, count }, index) => ({ value: String(index + 1), name: key, count }));
  return (
    <div class="said-filter">
      <Choice site={site} name="kind" title={strings.filterKind} choices={kinds} />
      <Choice site={site} name="from" title={strings.source} choices={from} />
    </div>
  );
}

interface ChoiceProps {
  site: Site;
  name: string;
  title: string;
  choices: { value: string; name: string; count: number }[];
}

function Choice({ site, name, title, choices }: ChoiceProps) {
  const { strings } = site;
  if (choices.length < 2) return null;
  const all = { value: "all", name: strings.all, count: undefined };
  return (
    <fieldset>
      <legend>{title}</legend>
      {[all, ...choices].map(({ value, name: words, count }) => (
        <label key={value}>
          <input type="radio" id={`${name}-${value}`} name={name} value={value} checked={value === "all"} />
          {words}
          {count !== undefined && <span class="tally-count">{strings.number(count)}</span>}
        </label>
      ))}
    </fieldset>
  );
}

import type { ArchivedArticle, Quote, QuoteKind, Speaker } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { tally } from "../src/site/tally.ts";

/** Below this a list is shorter than its filter. */
const least = 6;

/** Sources that can be chosen: each has a rule in the style sheet. */
const most = 8;

type Counts = { key: string; count: number }[];

/** The sources of quotes, those with most first, and of each how many. */
export function sourcesOf(site: Site, quotes: Quote[]): Counts {
  return tally(quotes.map((quote) => site.sourceName(site.article(quote.article))));
}

/** The class by which the style sheet knows an article's source: "from-1" is the first that can be chosen. */
export function sourceClass(site: Site, sources: { key: string }[], article: ArchivedArticle): string {
  return `from-${sources.slice(0, most).findIndex(({ key }) => key === site.sourceName(article)) + 1}`;
}

interface QuoteFilterProps {
  site: Site;
  quotes: Quote[];
  /** Of the quotes, as `sourcesOf` has them. */
  sources: Counts;
  /** The speaker, where the quotes are only a part of all. */
  speaker?: Speaker | undefined;
}

/**
 * Narrows the list below it by kind and by source. The style sheet does it, without a script, and counts what is
 * shown; where it cannot, there is no filter and the list stands whole. Of a part it says how many there are in all
 * parts, and leads to the search, which narrows them all.
 */
export function QuoteFilter({ site, quotes, sources, speaker }: QuoteFilterProps) {
  const { strings } = site;
  if (quotes.length < least) return null;
  const kindsOf = (some: Quote[]) => tally(some.map(({ kind }) => kind));
  const counted = (here: Counts, all: Counts | undefined) => {
    const total = new Map(all?.map(({ key, count }) => [key, count]));
    return here.map(({ key, count }) => ({
      key,
      words: speaker ? strings.outOf(count, total.get(key) ?? 0) : strings.number(count),
    }));
  };
  const all = speaker?.quotes;
  const kinds = counted(kindsOf(quotes), all && kindsOf(all));
  const from = counted(sources.slice(0, most), all && sourcesOf(site, all));
  return (
    <div class="said-filter">
      <Choice
        site={site}
        name="kind"
        title={strings.filterKind}
        choices={(Object.keys(strings.kinds) as QuoteKind[]).flatMap((kind) =>
          kinds
            .filter(({ key }) => key === kind)
            .map(({ words }) => ({ value: kind, name: strings.kinds[kind], words })),
        )}
      />
      <Choice
        site={site}
        name="from"
        title={strings.source}
        choices={from.map(({ key, words }, index) => ({ value: String(index + 1), name: key, words }))}
      />
      {speaker && (
        <p>
          {strings.filterNarrows}{" "}
          <a href={`${site.href(address.quotes())}?speaker=${encodeURIComponent(speaker.slug)}`}>
            {strings.narrowInSearch(speaker.quotes.length)}
          </a>
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  site: Site;
  name: string;
  title: string;
  choices: { value: string; name: string; words?: string }[];
}

function Choice({ site, name, title, choices }: ChoiceProps) {
  const { strings } = site;
  if (choices.length < 2) return null;
  const all = { value: "all", name: strings.all, words: undefined };
  return (
    <fieldset>
      <legend>{title}</legend>
      {[all, ...choices].map(({ value, name: label, words }) => (
        <label key={value}>
          <input type="radio" id={`${name}-${value}`} name={name} value={value} checked={value === "all"} />
          {label}
          {words !== undefined && <span class="tally-count">{words}</span>}
        </label>
      ))}
    </fieldset>
  );
}

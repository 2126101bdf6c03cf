import { useEffect, useState } from "preact/hooks";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { type Choices, labelOf } from "./choices.ts";
import { namedSpeakers } from "./find-speakers.ts";
import { Failed, NoResults } from "./no-results.tsx";
import {
  asksSomething,
  chosenFacets,
  type Facet,
  hasWords,
  nothingAsked,
  orderOf,
  type View,
  writeQuery,
} from "./query.ts";
import { ResultList } from "./result-list.tsx";
import { SearchControls } from "./search-controls.tsx";
import { fetchJson } from "./search-engine.ts";
import { texts } from "./texts.ts";
import { unmatchedWords } from "./unmatched-words.ts";
import { pageSize, useAnswer } from "./use-answer.ts";
import { useQuery } from "./use-query.ts";

interface SearchPageProps {
  view: View;
  /** Path of the site's root, with a slash at both ends. */
  base: string;
  choices: Choices;
  /** What is shown while nothing is asked; hidden otherwise. */
  start?: HTMLElement | null;
}

/**
 * The form, what it finds, and the address bar. The server renders it once for a query that asks nothing,
 * and the browser takes that over.
 */
export function SearchPage({ view, base, choices, start }: SearchPageProps) {
  const [query, change] = useQuery();
  const { answer, counts, more, retry, engine } = useAnswer(base, view, query);
  const [speakers, setSpeakers] = useState<ListedSpeaker[]>();
  const asked = asksSomething(query, view);
  const own = view === "quotes" ? "quotes/" : "search/";
  const other = view === "quotes" ? "search/" : "quotes/";

  /** Loads what the first search will need. */
  const warm = () => {
    if (speakers === undefined) {
      fetchJson<ListedSpeaker[]>(`${base}pagefind/speakers.json`).then(setSpeakers, () => {});
    }
    engine.warm().catch(() => {});
  };
  useEffect(() => {
    if (start) start.hidden = asked;
    if (asked) warm();
  }, [asked]);

  const answered = answer.state === "answered";
  const shown = answered ? answer : answer.state === "searching" ? answer.before : undefined;
  const found = asked && shown !== undefined && shown.total > 0;
  const first = found && hasWords(shown.query) ? shown.records.slice(0, pageSize) : [];
  const unmatched = first.length > 0 ? unmatchedWords(shown!.query.q, first) : [];
  const named = speakers && query.speaker === "" ? namedSpeakers(query.q, speakers) : [];
  const label = (facet: Facet) =>
    facet === "speaker"
      ? (speakers?.find(([slug]) => slug === query.speaker)?.[1] ?? query.speaker)
      : labelOf(choices, facet, query[facet]);

  return (
    <>
      <SearchControls
        view={view}
        action={`${base}${own}`}
        query={query}
        choices={choices}
        speakers={speakers}
        counts={asked ? counts?.choices : undefined}
        sorts={asked && !hasWords(query) ? ["newest", "oldest"] : ["relevance", "newest", "oldest"]}
        onChange={change}
        onFocus={warm}
      />

      <div class="search-status">
        <p role="status">
          {answer.state === "searching" && !shown && texts.searching}
          {shown && texts.found(shown.total, view, orderOf(shown.query))}
        </p>
        {asked && (
          <p class="search-ways">
            {named.map(({ slug, name, rest }) => (
              <button key={slug} type="button" onClick={() => change({ speaker: slug, q: rest })}>
                {texts.onlyBy(name)}
              </button>
            ))}
            {chosenFacets(query, view).length > 0 && (
              <button type="button" onClick={() => change({ ...nothingAsked, q: query.q, sort: query.sort })}>
                {texts.clear}
              </button>
            )}
            <a href={`${base}${other}${writeQuery({ ...query, kind: "" })}`}>{texts.otherView[view]}</a>
          </p>
        )}
      </div>
      {unmatched.length > 0 && <p class="search-note">{texts.nearest(unmatched)}</p>}

      {answer.state === "failed" && <Failed base={base} onRetry={retry} />}
      {asked && answered && answer.total === 0 && (
        <NoResults view={view} query={answer.query} counts={counts} labels={label} onChange={change} />
      )}
      {found && (
        <ResultList view={view} answer={shown} base={base} choices={choices} busy={!answered} onMore={more} />
      )}
    </>
  );
}

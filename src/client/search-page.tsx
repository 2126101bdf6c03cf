import { useEffect, useState } from "preact/hooks";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { type Choices, type ListedFacet, labelOf } from "./choices.ts";
import { FacetSelect } from "./facet-select.tsx";
import { namedSpeakers } from "./find-speakers.ts";
import { Failed, NoResults } from "./no-results.tsx";
import {
  asksSomething,
  chosenFacets,
  type Facet,
  facetsOf,
  hasWords,
  nothingAsked,
  orderOf,
  type Sort,
  type View,
  writeQuery,
} from "./query.ts";
import { ResultList } from "./result-list.tsx";
import { fetchJson } from "./search-engine.ts";
import { SpeakerBox } from "./speaker-box.tsx";
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
 * The form, what it finds, and the address bar. The server renders it once for a query that asks nothing
 * (a plain GET form), and the browser takes that over.
 */
export function SearchPage({ view, base, choices, start }: SearchPageProps) {
  const [query, change] = useQuery();
  const { answer, counts, more, retry, engine } = useAnswer(base, view, query);
  const [speakers, setSpeakers] = useState<ListedSpeaker[]>();
  const asked = asksSomething(query, view);
  const here = `${base}${view === "quotes" ? "quotes" : "search"}/`;
  const other = `${base}${view === "quotes" ? "search" : "quotes"}/`;

  /** Loads, once, what the first search will need. */
  const warm = () => {
    if (speakers === undefined)
      fetchJson<ListedSpeaker[]>(`${base}pagefind/speakers.json`).then(setSpeakers, () => {});
    engine.warm().catch(() => {});
  };
  // Once, as soon as something is asked.
  useEffect(() => {
    if (start) start.hidden = asked;
    if (asked) warm();
  }, [asked]);

  const shown =
    answer.state === "answered" ? answer : answer.state === "searching" ? answer.before : undefined;
  const choicesLeft = asked ? counts?.choices : undefined;
  const label = (facet: Facet) =>
    facet === "speaker"
      ? (speakers?.find(([slug]) => slug === query.speaker)?.[1] ?? query.speaker)
      : labelOf(choices, facet, query[facet]);
  const unmatched =
    shown && hasWords(shown.query) ? unmatchedWords(shown.query.q, shown.records.slice(0, pageSize)) : [];
  const named = speakers && query.speaker === "" ? namedSpeakers(query.q, speakers) : [];

  return (
    <>
      <search>
        <form
          class="search-form search-controls"
          action={here}
          method="get"
          autocomplete="off"
          onFocusCapture={warm}
          onSubmit={(event) => {
            event.preventDefault();
            change({ q: query.q.trim() });
          }}
        >
          <label for="q">{texts.box[view]}</label>
          <div class="search-row">
            <input
              id="q"
              name="q"
              type="search"
              autocomplete="off"
              enterkeyhint="search"
              value={query.q}
              onInput={(event) => change({ q: event.currentTarget.value }, "typing")}
            />
            <button type="submit">{texts.submit}</button>
          </div>
          <fieldset class="facets">
            <legend>{texts.filters}</legend>
            <SpeakerBox
              label={view === "quotes" ? texts.facets.speaker : texts.speakerQuoted}
              value={query.speaker}
              speakers={speakers}
              counts={choicesLeft?.speaker}
              onChange={(speaker) => change({ speaker })}
            />
            {facetsOf[view]
              .filter((facet): facet is ListedFacet => facet !== "speaker")
              .map((facet) => (
                <FacetSelect
                  key={facet}
                  facet={facet}
                  choices={choices[facet] ?? []}
                  value={query[facet]}
                  counts={choicesLeft?.[facet]}
                  onChange={(value) => change({ [facet]: value })}
                />
              ))}
            <label class="facet">
              <span>{texts.sort}</span>
              <select
                name="sort"
                value={orderOf(query)}
                onChange={(event) => change({ sort: event.currentTarget.value as Sort })}
              >
                {(["relevance", "newest", "oldest"] as const)
                  .filter((sort) => sort !== "relevance" || hasWords(query) || !asked)
                  .map((sort) => (
                    <option key={sort} value={sort}>
                      {texts.sorts[sort]}
                    </option>
                  ))}
              </select>
            </label>
          </fieldset>
        </form>
      </search>

      <div class="search-status">
        <p role="status">
          {answer.state === "searching" && !shown && texts.searching}
          {answer.state === "answered" && texts.found(answer.total, view, orderOf(answer.query))}
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
            <a href={`${other}${writeQuery({ ...query, kind: "" })}`}>{texts.otherView[view]}</a>
          </p>
        )}
      </div>

      {asked && shown && shown.total > 0 && unmatched.length > 0 && (
        <p class="search-note">{texts.nearest(unmatched)}</p>
      )}
      {answer.state === "failed" && <Failed base={base} onRetry={retry} />}
      {asked && shown && shown.total === 0 && answer.state === "answered" && (
        <NoResults view={view} query={answer.query} counts={counts} labels={label} onChange={change} />
      )}
      {asked && shown && shown.total > 0 && answer.state !== "failed" && (
        <ResultList
          view={view}
          answer={shown}
          base={base}
          choices={choices}
          busy={answer.state === "searching"}
          onMore={more}
        />
      )}
    </>
  );
}

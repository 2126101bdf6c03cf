import { useEffect, useMemo, useState } from "preact/hooks";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { asksDates, asksSomething, asksWords, chosenFacets, orderOf } from "./asked.ts";
import { type Choices, type ListedFacet, labelOf } from "./choices.ts";
import type { Part } from "./explain-nothing.ts";
import { fetchPacked } from "./fetch-packed.ts";
import { namedSpeakers } from "./find-speakers.ts";
import { laterEngine } from "./later-engine.ts";
import { Failed, NoResults } from "./no-results.tsx";
import { parseQuery } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import { nothingAsked, type Query, type View, writeQuery } from "./query.ts";
import { remember } from "./remember.ts";
import { resolveQuery, withoutOperators } from "./resolve-query.ts";
import { ResultList } from "./result-list.tsx";
import { SearchControls } from "./search-controls.tsx";
import type { SearchOverview } from "./search-overview.tsx";
import { texts } from "./texts.ts";
import { useAnswer } from "./use-answer.ts";
import { type ChangeQuery, useQuery } from "./use-query.ts";

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
  const [query, changeAddress, isTyping] = useQuery();
  const [speakers, setSpeakers] = useState<ListedSpeaker[]>();
  const [Overview, setOverview] = useState<typeof SearchOverview>();
  const { engine, loadSpeakers } = useMemo(() => {
    const loadSpeakers = remember(() => fetchPacked<ListedSpeaker[]>(`${base}pagefind/speakers.bin`));
    return { engine: laterEngine(base, view, loadSpeakers), loadSpeakers };
  }, [base, view]);
  const listSpeakers = () => loadSpeakers().then(setSpeakers);

  const { asked, notes, waiting } = resolveQuery(query, view, { choices, speakers });
  const address = writeQuery(query);
  const [everybody, setEverybody] = useState(false);
  const { answer, counts, more, retry } = useAnswer(engine, {
    asked,
    view,
    address,
    waiting: waiting ? listSpeakers : undefined,
    everybody,
    isTyping,
  });
  const asks = waiting || asksSomething(asked, view);
  const own = view === "quotes" ? "quotes/" : "search/";
  const other = view === "quotes" ? "search/" : "quotes/";

  /** A control takes the place of the operators of its name in the box. */
  const change: ChangeQuery = (part, how) =>
    changeAddress(({ q }) => ({ ...part, q: withoutOperators(part.q ?? q, Object.keys(part)) }), how);

  /** Loads what every search will need, and where words are asked for, or may be, what those need. */
  const warm = (words: boolean) => {
    listSpeakers().catch(() => {});
    if (words && !waiting) engine.warm().catch(() => {});
    import("./search-overview.tsx").then(
      (loaded) => setOverview(() => loaded.SearchOverview),
      () => {},
    );
  };
  useEffect(() => {
    if (start) start.hidden = asks;
    if (asks) warm(asksWords(asked) || asked.absent.length > 0);
  }, [asks]);

  const answered = answer.state === "answered";
  const shown = answered ? answer : answer.state === "searching" ? answer.before : undefined;
  const found = asks && shown !== undefined && shown.total > 0;
  const named = useMemo(
    () => (speakers && asked.facets.speaker === "" ? namedSpeakers(asked.words, speakers) : []),
    [address, speakers],
  );
  const label = ({ what, text }: Part) => {
    if (what === "speaker") return speakers?.find(([slug]) => slug === text)?.[1] ?? text;
    return what in choices ? labelOf(choices, what as ListedFacet, text) : text;
  };
  const said = [...notes, ...(found && shown.unchecked > 0 ? [texts.unchecked(shown.unchecked)] : [])];
  const narrow = (slug: string, naming: string[] = []): Partial<Query> => {
    const kept = parseQuery(query.q).terms.filter(
      (term) => term.what !== "word" || !naming.includes(term.text),
    );
    return { speaker: slug, q: naming.length > 0 ? printQuery(kept) : query.q };
  };
  const narrowed = chosenFacets(asked, view).length > 0 || asksDates(asked);

  // Their hundreds of options are gone through only where one may have changed.
  const choicesLeft = asks ? counts?.choices : undefined;
  const controls = useMemo(
    () => (
      <SearchControls
        view={view}
        action={`${base}${own}`}
        q={query.q}
        asked={asked}
        choices={choices}
        speakers={speakers}
        counts={choicesLeft}
        sorts={asks && !asksWords(asked) ? ["newest", "oldest"] : ["relevance", "newest", "oldest"]}
        onChange={change}
        onFocus={() => warm(true)}
        onSpeakers={() => setEverybody(true)}
      />
    ),
    [query, speakers, choicesLeft],
  );

  const overview = useMemo(
    () =>
      Overview &&
      counts && (
        <Overview
          view={view}
          query={query}
          asked={asked}
          counts={counts}
          speakers={speakers}
          onChange={change}
        />
      ),
    [Overview, query, speakers, counts],
  );

  return (
    <>
      {controls}

      <div class="search-status">
        <p role="status">
          {answer.state === "searching" && !shown && texts.searching}
          {shown && texts.found(shown.total, view, orderOf(shown.asked))}
        </p>
        {asks && (
          <p class="search-ways">
            {named.map(({ slug, name, naming }) => (
              <button key={slug} type="button" onClick={() => change(narrow(slug, naming))}>
                {texts.onlyBy(name)}
              </button>
            ))}
            {narrowed && (
              <button type="button" onClick={() => change({ ...nothingAsked, q: query.q, sort: query.sort })}>
                {texts.clear}
              </button>
            )}
            <a href={`${base}${other}${writeQuery({ ...query, kind: "", confidence: "" })}`}>
              {texts.otherView[view]}
            </a>
          </p>
        )}
      </div>
      <div class="search-notes" role="status">
        {said.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>

      {answer.state === "failed" && <Failed base={base} onRetry={retry} />}
      {asks && answered && answer.total === 0 && (
        <NoResults
          view={view}
          query={query}
          asked={answer.asked}
          parts={answer.parts}
          label={label}
          onChange={change}
        />
      )}
      {asks && counts && (found || counts.unclear > 0) && overview}
      {found && (
        <ResultList view={view} answer={shown} base={base} choices={choices} busy={!answered} onMore={more} />
      )}
    </>
  );
}

import { chosenFacets, hasWords, nothingAsked, type Query, type View } from "./query.ts";
import type { Counts } from "./search-engine.ts";
import { texts } from "./texts.ts";
import type { ChangeQuery } from "./use-query.ts";

interface NoResultsProps {
  view: View;
  query: Query;
  counts: Counts | undefined;
  /** The words for what is chosen. */
  labels: (facet: Exclude<keyof Query, "q" | "sort">) => string;
  onChange: ChangeQuery;
}

/** Says that nothing fits, and what each part of the query could be dropped for. */
export function NoResults({ view, query, counts, labels, onChange }: NoResultsProps) {
  const chosen = chosenFacets(query, view);
  const words = hasWords(query);
  // What would leave nothing again is no way out.
  const helps = (part: "q" | (typeof chosen)[number]) => counts?.without[part] !== 0;
  const drops = chosen.filter(helps);
  const dropsWords = words && chosen.length > 0 && helps("q");
  return (
    <div class="outcome">
      <p class="outcome-lead">
        {words && chosen.length === 0 ? texts.noneForWords(query.q.trim(), view) : texts.none[view]}
      </p>
      {words && chosen.length === 0 && <p>{texts.noneAdvice}</p>}
      <ul class="drops">
        {drops.map((facet) => (
          <li key={facet}>
            <button type="button" onClick={() => onChange({ [facet]: "" })}>
              {texts.drop(texts.facets[facet], labels(facet), counts?.without[facet])}
            </button>
          </li>
        ))}
        {dropsWords && (
          <li>
            <button type="button" onClick={() => onChange({ q: "" })}>
              {texts.dropWords(query.q.trim(), counts?.without.q)}
            </button>
          </li>
        )}
        {drops.length === 0 && chosen.length > 0 && (
          <li>
            <button type="button" onClick={() => onChange({ ...nothingAsked, q: query.q })}>
              {texts.dropAll}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Says that the index is not there, and where every quote is to be found all the same. */
export function Failed({ base, onRetry }: { base: string; onRetry: () => void }) {
  return (
    <div class="outcome" role="alert">
      <p class="outcome-lead">{texts.failed}</p>
      <p>
        {texts.failedAdvice} <a href={`${base}speakers/`}>{texts.allSpeakers}</a>
      </p>
      <button type="button" onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}

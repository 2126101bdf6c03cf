import { type Asked, asksWords } from "./asked.ts";
import { dropPart } from "./drop-part.ts";
import type { Part } from "./explain-nothing.ts";
import { nothingAsked, type Query, type View } from "./query.ts";
import { texts } from "./texts.ts";
import type { ChangeQuery } from "./use-query.ts";

interface NoResultsProps {
  view: View;
  query: Query;
  asked: Asked;
  /** Absent until found out. */
  parts: Part[] | undefined;
  /** The words for a part's value. */
  label: (part: Part) => string;
  onChange: ChangeQuery;
}

/** Says that nothing fits, which part of the query is to blame, and what it could be relieved of. */
export function NoResults({ view, query, asked, parts = [], label, onChange }: NoResultsProps) {
  const spoken = (part: Part) => texts.part[part.what](label(part));
  const dead = parts.filter(({ alone }) => alone === 0);
  const several = parts.length > 1;
  // What would leave nothing again is no way out.
  const drops = parts.filter(({ without }) => several && without > 0);
  const onlyWords = asksWords(asked) && asked.words.length + asked.phrases.length === parts.length;
  return (
    <div class="outcome">
      <p class="outcome-lead">{onlyWords ? texts.noneForWords(query.q.trim(), view) : texts.none[view]}</p>
      {several && dead.length > 0 && <p>{texts.noneAlone(dead.map(spoken), view)}</p>}
      {onlyWords && <p>{texts.noneAdvice}</p>}
      <ul class="drops">
        {drops.map((part) => (
          <li key={`${part.what} ${part.text}`}>
            <button type="button" onClick={() => onChange(dropPart(query, part))}>
              {texts.drop(spoken(part), part.without)}
            </button>
          </li>
        ))}
        {drops.length === 0 && several && !onlyWords && asksWords(asked) && (
          <li>
            <button
              type="button"
              onClick={() => onChange({ ...nothingAsked, q: [...asked.words, ...asked.phrases].join(" ") })}
            >
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
        {texts.failedAdvice} <a href={`${base}speakers/`}>{texts.allSpeakers}</a>,{" "}
        <a href={`${base}timeline/`}>{texts.timeline}</a>
      </p>
      <button type="button" onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}

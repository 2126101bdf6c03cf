import { useState } from "preact/hooks";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { type Asked, asksDates, chosenFacets, orderOf } from "./asked.ts";
import type { Choices, ListedFacet } from "./choices.ts";
import { DateBox } from "./date-box.tsx";
import { FacetSelect } from "./facet-select.tsx";
import { facetsOf, longest, type Sort, type View } from "./query.ts";
import { SearchHelp } from "./search-help.tsx";
import { SpeakerBox } from "./speaker-box.tsx";
import type { Tally } from "./tally.ts";
import { texts } from "./texts.ts";
import type { ChangeQuery } from "./use-query.ts";

interface SearchControlsProps {
  view: View;
  /** Where the form leads without the script. */
  action: string;
  /** What stands in the box. */
  q: string;
  asked: Asked;
  choices: Choices;
  speakers: ListedSpeaker[] | undefined;
  /** How many results each choice would leave; absent before anything is asked. */
  counts: Tally["choices"] | undefined;
  /** The orders that make sense for the query. */
  sorts: Sort[];
  onChange: ChangeQuery;
  /** Something in the form has the focus: a search is near. */
  onFocus: () => void;
  /** The list of speakers is being looked at. */
  onSpeakers: () => void;
}

/** The form: words, what narrows them, and the order. A plain GET form where no script runs. */
export function SearchControls(props: SearchControlsProps) {
  const { view, action, q, asked, choices, speakers, counts, sorts, onChange, onFocus, onSpeakers } = props;
  // On a narrow screen most choices are folded away; a wide one shows them all.
  const [unfolded, setUnfolded] = useState(false);
  const listed = facetsOf[view].filter(
    (facet): facet is ListedFacet =>
      facet !== "speaker" && ((choices[facet]?.length ?? 0) > 1 || asked.facets[facet] !== ""),
  );
  const made =
    chosenFacets(asked, view).filter((facet) => facet !== "speaker").length + (asksDates(asked) ? 1 : 0);
  return (
    <search>
      <form
        class="search-form search-controls"
        action={action}
        method="get"
        autocomplete="off"
        onFocusCapture={onFocus}
        onSubmit={(event) => {
          event.preventDefault();
          // What stands in the box is asked already; this makes it a step that Back leads to.
          onChange({});
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
            maxLength={longest}
            value={q}
            onInput={(event) => onChange({ q: event.currentTarget.value }, "typing")}
          />
          <button type="submit">{texts.submit}</button>
        </div>
        <SearchHelp view={view} />
        <fieldset class="facets">
          <legend class="visually-hidden">{texts.filters}</legend>
          <SpeakerBox
            label={view === "quotes" ? texts.facets.speaker : texts.speakerQuoted}
            value={asked.facets.speaker}
            speakers={speakers}
            counts={counts?.speaker}
            onOpen={onSpeakers}
            onChange={(speaker) => onChange({ speaker })}
          />
          <button
            type="button"
            class="facets-toggle"
            aria-expanded={unfolded}
            aria-controls="more-facets"
            onClick={() => setUnfolded(!unfolded)}
          >
            {texts.moreFacets(made)}
          </button>
          <div id="more-facets" class={unfolded ? "unfolded" : undefined}>
            {listed.map((facet) => (
              <FacetSelect
                key={facet}
                facet={facet}
                choices={choices[facet] ?? []}
                value={asked.facets[facet]}
                counts={counts?.[facet]}
                onChange={(value) => onChange({ [facet]: value })}
              />
            ))}
            {(["from", "to"] as const).map((side) => (
              <DateBox
                key={side}
                side={side}
                value={asked[side]}
                onChange={(value) => onChange({ [side]: value, undated: "" })}
              />
            ))}
            <label class="facet">
              <span>{texts.sort}</span>
              <select
                name="sort"
                value={orderOf(asked)}
                onChange={(event) => onChange({ sort: event.currentTarget.value as Sort })}
              >
                {sorts.map((sort) => (
                  <option key={sort} value={sort}>
                    {texts.sorts[sort]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </fieldset>
      </form>
    </search>
  );
}

import { useMemo } from "preact/hooks";
import type { ListedFacet } from "./choices.ts";
import { texts } from "./texts.ts";

interface FacetSelectProps {
  facet: ListedFacet;
  choices: [value: string, label: string][];
  value: string;
  /** How many results each value would leave; absent before anything is asked. */
  counts: Record<string, number> | undefined;
  onChange: (value: string) => void;
}

/** A choice of one value; values that would leave nothing are not offered. */
export function FacetSelect({ facet, choices, value, counts, onChange }: FacetSelectProps) {
  // Hundreds are not written anew for each letter of a query.
  const options = useMemo(() => {
    const offered = choices.filter(([own]) => counts === undefined || own === value || counts[own]);
    // A link may carry a value that the archive no longer has: it is shown, so that it can be dropped.
    if (value !== "" && !offered.some(([own]) => own === value)) offered.push([value, value]);
    return offered.map(([own, label]) => (
      <option key={own} value={own}>
        {texts.choice(label, counts && (counts[own] ?? 0))}
      </option>
    ));
  }, [choices, value, counts]);
  return (
    <label class="facet">
      <span>{texts.facets[facet]}</span>
      <select name={facet} data-facet value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{texts.any}</option>
        {options}
      </select>
    </label>
  );
}

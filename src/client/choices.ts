import type { Facet } from "./query.ts";

/** Facets that are chosen from a list on the page; speakers are too many and have a list of their own. */
export type ListedFacet = Exclude<Facet, "speaker">;

/** What can be chosen, in the order shown. */
export type Choices = Partial<Record<ListedFacet, [value: string, label: string][]>>;

/** Reads the choices off the form as the server wrote it: they need not travel twice. */
export function readChoices(form: ParentNode): Choices {
  const choices: Choices = {};
  for (const select of form.querySelectorAll<HTMLSelectElement>("select[data-facet]")) {
    const options = [...select.options].filter(({ value }) => value !== "");
    choices[select.name as ListedFacet] = options.map(({ value, label }) => [value, label]);
  }
  return choices;
}

/** The words for a value, or the value itself where the page does not know it. */
export function labelOf(choices: Choices, facet: ListedFacet, value: string): string {
  return choices[facet]?.find(([own]) => own === value)?.[1] ?? value;
}

import { fold, foldedWords } from "./fold.ts";
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

/**
 * The value that somebody means by some words: the value itself or its label, in any case, or else the first
 * whose label has words beginning with all of them.
 */
export function findChoice(choices: Choices, facet: ListedFacet, typed: string): string | undefined {
  const offered = choices[facet] ?? [];
  const wanted = fold(typed);
  const same = offered.find(([value, label]) => fold(value) === wanted || fold(label) === wanted);
  if (same) return same[0];
  const parts = foldedWords(typed);
  const fits = ([, label]: [string, string]) => {
    const own = foldedWords(label);
    return parts.every((part) => own.some((word) => word.startsWith(part)));
  };
  return parts.length === 0 ? undefined : offered.find(fits)?.[0];
}

import type { Basis } from "../model.ts";
import { formatDate } from "./format-date.ts";
import type { Site } from "./site.ts";

/** On what a field rests, for a page: in the interface's words, or in the article's own. */
export interface BasisInWords {
  words: string;
  /** Whether the words are the article's own, and in its language. */
  verbatim: boolean;
}

/** Words for what a field rests on: a day and who gives it, by the rule's own sentence, or else the words alone. */
export function basisInWords(site: Site, basis: Basis | undefined): BasisInWords | undefined {
  if (basis === undefined) return undefined;
  const { by = "", evidence, day, witness } = basis;
  const other = site.findArticle(witness);
  const { strings } = site;
  const sentence = (strings.restsOn as Partial<typeof strings.restsOn>)[by as keyof typeof strings.restsOn];
  const at = day ?? other?.published;
  if (sentence && at !== undefined) {
    const who = other && (other.source ?? strings.marked(other.title));
    const said = evidence === undefined ? "" : strings.marked(evidence);
    return {
      words: sentence({ words: said, who: who ?? "", day: formatDate(at, strings) }),
      verbatim: false,
    };
  }
  return evidence === undefined ? undefined : { words: evidence, verbatim: basis.how !== "editor" };
}

import type { Dateline } from "../model.ts";
import { findDates } from "./find-dates.ts";
import { agencies } from "./vocabulary.ts";

/** A dateline taken off the beginning of a paragraph. */
export interface FoundDateline extends Dateline {
  /** The day it carries, in EDTF ("XXXX-02-26" without a year). */
  day?: string;
  /** How many characters of the paragraph it takes, with the dash and blanks after it. */
  length: number;
}

const dash = /^\s?(?:[-–—]{1,2}|:)\s*/u;
const place =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /-]{1,3}(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|el|am|an|der|of|and))*/u;

/**
 * Reads "MOSCOW (Reuters) -", "SAO PAULO, Brazil, March 6 -", "NEW DELHI:" off a paragraph's beginning.
 * A place in mixed case needs an agency or a day to count, so that "Trump: …" is no dateline.
 */
export function splitDateline(text: string): FoundDateline | undefined {
  const head = text.slice(0, 140);
  const first = head.match(place);
  if (!first || first[0].length > 48) return undefined;
  let at = first[0].length;
  let name = first[0].replace(/[\s/-]+$/, "");
  let agency: string | undefined;
  let day: string | undefined;
  for (let part = 0; part < 4; part++) {
    const rest = head.slice(at);
    const dated = rest.match(/^,?\s*\(?(?=[\p{L}\d])/u);
    const found = findDates(rest)[0];
    if (dated && found && found.start <= dated[0].length) {
      day = found.edtf;
      at += found.end + (rest[found.end] === ")" ? 1 : 0);
      const year = head.slice(at).match(/^,?\s((?:19|20)\d\d)/);
      if (year) at += year[0].length;
      continue;
    }
    const bracket = rest.match(/^,?\s?[([]([^()[\]]{2,40})[)\]]/u);
    if (bracket) {
      const words = bracket[1]!.trim();
      agency = agencies[words.toLowerCase().replace(/[^\p{L}\s]/gu, "")] ? words : (agency ?? words);
      at += bracket[0].length;
      continue;
    }
    const more = rest.match(
      /^,\s(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){0,2})(?=,|\s?[(–—:]|\s-)/u,
    );
    if (more && !day && !agency) {
      name += `, ${more[1]}`;
      at += more[0].length;
      continue;
    }
    break;
  }
  const end = head.slice(at).match(dash);
  if (!end || (/^\s?-\p{L}/u.test(head.slice(at)) && !agency)) return undefined;
  const known =
    agency !== undefined && agencies[agency.toLowerCase().replace(/[^\p{L}\s]/gu, "")] !== undefined;
  const capitals = isCapitals(name.split(",")[0]!);
  const colon = end[0].includes(":");
  if (!(known || day || (capitals && (!colon || name.split(" ").length <= 3)))) return undefined;
  if (agency && !known && !capitals && !day) return undefined;
  if (text.length - at - end[0].length < 20) return undefined;
  return { place: name, ...(agency ? { agency } : {}), ...(day ? { day } : {}), length: at + end[0].length };
}

/** All letters capitals, and enough of them to be a place: "ST. LOUIS", not "A" or "US". */
function isCapitals(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

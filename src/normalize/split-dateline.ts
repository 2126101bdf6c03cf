import type { Dateline } from "../model.ts";
import { bracketedDateline } from "./bracketed-dateline.ts";
import { findDates } from "./find-dates.ts";
import { knownAgency } from "./known-agency.ts";
import { placeEvidence } from "./place-evidence.ts";

/** A dateline taken off the beginning of a paragraph. */
export interface FoundDateline extends Dateline {
  /** The day it carries, in EDTF ("XXXX-02-26" without a year). */
  day?: string;
  /** How many characters of the paragraph it takes, with the dash and blanks after it. */
  length: number;
}

/** What a dateline may hold, read so far. */
interface Head {
  place: string;
  agency?: string;
  day?: string;
  /** Where the reading stands. */
  at: number;
}

const particles = "de|del|de la|la|el|am|an|an der|vor der|ob der|im|in|sur|sous|lès|der|of|and|upon|na|nad";
const word = String.raw`\p{Lu}[\p{L}\p{M}.'’]*`;
const bare = String.raw`\p{Lu}[\p{L}\p{M}'’]+`;
const place = new RegExp(
  String.raw`^(?:м\.\s|г\.\s)?${word}(?:(?:\s?/\s?|-|\s)(?:${word}|(?:${particles})(?=\s\p{Lu})))*`,
  "u",
);
const placeAlone = new RegExp(
  String.raw`^(?:[мг]\.\s)?(${bare}(?:[\s/-]${bare}){0,2})\.\s+(?=[\p{Lu}«„“"])`,
  "u",
);

/**
 * Reads "MOSCOW (Reuters) -", "Berlin (dpa/bb) -", "КИЇВ, 12 березня (Укрінформ) —", "(ANSA) - ROMA, 03 MAR -" off a
 * paragraph's beginning. A place in mixed case needs an agency or a day to count, so that "Trump: …" is no dateline;
 * "Харків. …" needs the article's other text, `context`, to speak of the place as one.
 */
export function splitDateline(text: string, context?: () => string): FoundDateline | undefined {
  const found = bracketedDateline(text) ?? inParts(text) ?? alone(text, context);
  return found && text.length - found.length >= 20 ? found : undefined;
}

function inParts(text: string): FoundDateline | undefined {
  const head = text.slice(0, 140);
  const bracket = /^\((\p{Lu}[\p{L} -]{2,24})\)\s?[-–—]\s/u.exec(head);
  const leading = bracket && knownAgency(bracket[1]!) ? bracket : undefined;
  const start = leading?.[0].length ?? 0;
  const first = place.exec(head.slice(start))?.[0];
  if (!first || first.length > 48) return undefined;
  const read: Head = { place: first, at: start + first.length, ...(leading && { agency: leading[1]! }) };
  readParts(read, head);
  const known = read.agency !== undefined && knownAgency(read.agency) !== undefined;
  const end = endOf(read, head, known);
  const { agency, day } = read;
  const name = named(read.place);
  if (end === undefined || !(known || day || inCapitals(name, head.slice(read.at, end)))) return undefined;
  return { place: name, ...(agency && { agency }), ...(day && { day }), length: end };
}

/** "Харків. ", "STOCKHOLM. ": no more than the place, where the other text names it as one. */
function alone(text: string, context?: () => string): FoundDateline | undefined {
  const found = placeAlone.exec(text.slice(0, 60));
  if (!found || !context || !placeEvidence(found[1]!, context())) return undefined;
  return { place: found[1]!, length: found[0].length };
}

/** "м. Харків" and "КИЇВ." without what is no part of the name; the stop of "Baton Rouge La." stays. */
function named(place: string): string {
  const bare = place.replace(/^[мг]\.\s/u, "");
  return /\s\p{Script=Latin}{1,4}\.$/u.test(bare) ? bare : bare.replace(/\.$/, "");
}

/** The region, the day and the agency behind a place, in any order. */
function readParts(read: Head, head: string): void {
  for (let part = 0; part < 4; part++) {
    const rest = head.slice(read.at);
    const dated =
      /^[.,]?\s*\(?(?:(?:le|den|el|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s)?(?=[\p{L}\d])/u.exec(
        rest,
      );
    const found = findDates(rest)[0];
    if (dated && found && found.start <= dated[0].length) {
      read.day = found.edtf;
      read.at += found.end + (rest[found.end] === ")" ? 1 : 0);
      // A year apart from its day; "kovo 3 d.", "2024 г."
      read.at += /^(?:,?\s(?:19|20)\d\d|\s[dг]\.)?/u.exec(head.slice(read.at))![0].length;
      continue;
    }
    const bracket = /^[.,]?\s?(?:[([]([^()[\]]{2,40})[)\]]|\/([^/]{2,30})\/)/u.exec(rest);
    if (bracket) {
      const words = (bracket[1] ?? bracket[2])!.trim();
      if (knownAgency(words) || !read.agency) read.agency = words;
      read.at += bracket[0].length;
      continue;
    }
    const more = /^,\s(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){0,2})(?=,|\s?[(–—:]|\s-)/u.exec(
      rest,
    );
    if (!more || read.day || read.agency) return;
    if (/\p{L}\.\p{L}{2,3}$/u.test(more[1]!)) read.agency = more[1]!;
    else read.place += `, ${more[1]}`;
    read.at += more[0].length;
  }
}

/** Where the text begins: below a dash or colon, or a full stop where the agency stands before it or right behind. */
function endOf(read: Head, head: string, known: boolean): number | undefined {
  const rest = head.slice(read.at);
  const dash = /^\s?(?:[-–—]{1,2}|:)\s*/u.exec(rest) ?? (known ? /^\s?\.[-–—]\s*/u.exec(rest) : null);
  if (dash) {
    if (/^\s?-\p{L}/u.test(rest) && !read.agency) return undefined;
    return (
      read.at + dash[0].length + (read.day && !read.agency ? takeAgency(read, rest.slice(dash[0].length)) : 0)
    );
  }
  if (known || read.day) {
    const stop = /^\.?\s+(?=[\p{Lu}«„“"])/u.exec(rest);
    // "Ann Lee (AP) The …" is a picture's credit.
    if (stop && known && (stop[0].startsWith(".") || !read.place.includes(" ")))
      return read.at + stop[0].length;
    const behind = stop ? takeAgency(read, rest.slice(stop[0].length)) : 0;
    if (behind) return read.at + stop![0].length + behind;
  }
  return undefined;
}

/** "… — РИА Новости. ", "… УНН. ", "… INTERFAX.RU - ": an agency behind the day; returns how much it takes. */
function takeAgency(read: Head, rest: string): number {
  const found = /^([\p{L}-]{2,20}(?:\s[\p{L}-]{2,20})?)(?:\.RU)?(?:\.\s|\s?[-–—]\s)/u.exec(rest);
  if (!found || !knownAgency(found[1]!)) return 0;
  read.agency = found[1]!;
  return found[0].length;
}

/** Whether a place is printed so that it needs nothing beside it: in capitals, before a dash, or up to three words before a colon. */
function inCapitals(place: string, end: string): boolean {
  return isCapitals(place.split(",")[0]!) && (!end.includes(":") || place.split(" ").length <= 3);
}

/** All letters capitals, and enough of them to be a place: "ST. LOUIS", not "A" or "US". */
function isCapitals(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

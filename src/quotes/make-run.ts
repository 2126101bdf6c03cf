import { findRoles, genderOf, isPossessive } from "./find-roles.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./lexicon/given-names.ts";
import { BODY_NOUNS, NATIONAL, PLACES, ROLE_NOUNS, TITLES, WEAK_TITLES } from "./lexicon/words.ts";
import type { Gender, Token } from "./types.ts";

/** A run of capitals that names somebody or something. */
export interface NameRun {
  /** The name itself, without titles and possessive. */
  text: string;
  words: string[];
  /** Offsets of the name itself. */
  start: number;
  end: number;
  /** Offset where its titles begin. */
  titleStart: number;
  titles: string;
  type: "person" | "organization" | "place" | "?";
  gender: Gender;
  possessive: boolean;
  /** Roles given around the name: "Kremlin spokesman". */
  roles: string[];
  /** "Born Anna Berg in Graz": another name of somebody named before. */
  born?: boolean;
}

export const PARTICLES = new Set(
  "de van von der den bin ibn al el la du da di dos das del della le ben ter zu af".split(" "),
);

/**
 * Reads capitals in a row as a name with its roles; null where they are none. `first` where they begin a
 * sentence, `lowerSeen` the words that the text also writes small.
 */
export function makeRun(
  tokens: Token[],
  from: number,
  to: number,
  first: boolean,
  lowerSeen: Set<string>,
): NameRun | null {
  let start = from;
  const end = to;
  const possessive = isPossessive(tokens[end - 1]!);
  // A word that begins a sentence and is written small elsewhere is no name, unless a name follows.
  if (first && end - start === 1) {
    const token = tokens[start]!;
    if (lowerSeen.has(token.lower) && !givenNames(token.lower) && !PLACES.has(token.lower)) return null;
    if (ROLE_NOUNS.has(token.lower) || /(?:ing|ly|ed)$/.test(token.lower)) return null;
  }
  if (first && end - start >= 2) {
    const token = tokens[start]!;
    const tail = tokens[start + 1]!;
    if (/(?:ing|ly)$/.test(token.lower) && lowerSeen.has(token.lower)) start++;
    else if (
      givenNames(tail.lower) &&
      !givenNames(token.lower) &&
      lowerSeen.has(token.lower) &&
      end - start >= 3
    )
      start++;
  }
  const runStart = start;
  const body = BODY_NOUNS.has(fold(tokens[end - 1]!.text)) && !givenNames(tokens[start]!.lower);
  let titled = false;
  // "CEO of the Georgia Pharmacy Association" is a role at a body.
  if (
    body &&
    end - start > 2 &&
    ROLE_NOUNS.has(tokens[start]!.lower) &&
    /^(?:of|for|at|to)$/.test(tokens[start + 1]!.lower)
  ) {
    start += tokens[start + 2]!.lower === "the" ? 3 : 2;
  }
  if (!body) {
    for (let k = end - 1; k >= start; k--) {
      const lower = tokens[k]!.lower;
      if (
        WEAK_TITLES.has(lower) &&
        k < end - 1 &&
        !(k > start && TITLES.has(tokens[k - 1]!.lower)) &&
        !/^of$/.test(tokens[k - 1]?.lower ?? "")
      )
        continue;
      if (!isTitle(lower) && !ROLE_NOUNS.has(isPossessive(tokens[k]!) ? fold(lower) : lower)) continue;
      if (k === end - 1) {
        if (end - start > 1 && givenNames(tokens[start]!.lower) && !TITLES.has(tokens[start]!.lower))
          continue;
        return null;
      }
      const next = tokens[k + 1]!;
      if (next.lower === "of" || next.lower === "for" || next.lower === "to" || next.lower === "the") {
        // "President of Ukraine Volodymyr Zelenskiy": the name may come after.
        const given = tokens
          .slice(k + 2, end)
          .findIndex((t) => givenNames(t.lower) || (INITIALS.test(t.text) && !PLACES.has(t.lower)));
        if (given > 0 && k + 2 + given < end - 1) {
          start = k + 2 + given;
          titled = true;
          break;
        }
        return null;
      }
      if (PARTICLES.has(next.lower) && !next.capital) continue;
      start = k + 1;
      titled = true;
      break;
    }
    // What stands before a known given name is not the name: "Wesleyan University Peter Rutland".
    if (!titled || end - start > 3) {
      for (let k = start + 1; k < end - 1; k++) {
        const before = tokens[k - 1]!;
        const only = k - start === 1 && end - k === 1;
        if (only || !givenNames(tokens[k]!.lower) || givenNames(before.lower)) continue;
        if (
          end - start <= 3 &&
          !NATIONAL.has(before.lower) &&
          !BODY_NOUNS.has(before.lower) &&
          !PLACES.has(before.lower)
        ) {
          // "NATO Jens Berg", "Ninth-grader Ellie Berg"
          if (!/^(?:\p{Lu}{2,}|\p{Lu}\p{L}*-\p{Ll}+)$/u.test(before.text)) continue;
        }
        if (/^\p{Lu}\.?$/u.test(before.text)) continue;
        start = k;
        titled = true;
        break;
      }
    }
    while (end - start > 2 && NATIONAL.has(tokens[start]!.lower) && givenNames(tokens[start + 1]!.lower))
      start++;
  }
  const words: string[] = [];
  for (let k = start; k < end; k++) words.push(fold(tokens[k]!.text));
  const last = words.at(-1)!;
  const spelled = tokens
    .slice(start, end)
    .map((t) => t.text)
    .join(" ");
  const text = possessive ? spelled.replace(/(?:['’]s|(?<=s)['’])$/u, "") : spelled;
  const titles =
    start > runStart
      ? tokens
          .slice(runStart, start)
          .map((t) => t.text)
          .join(" ")
      : "";
  let gender: Gender = "?";
  let type: NameRun["type"] = "?";
  const given = words.length > 1 ? givenNames(words[0]!) : undefined;
  const joined = words.join(" ");
  if (
    PLACES.has(joined) ||
    (words.length > 1 && PLACES.has(words.join("-"))) ||
    (words.length === 1 && PLACES.has(tokens[end - 1]!.lower.replace(/['’]s$/, "")))
  ) {
    type = "place";
  } else if (!body && words.length > 1 && isPossessive(tokens[end - 2]!)) type = "place";
  else if (words.length === 1 && NATIONAL.has(last)) return null;
  else if (body || words.includes("of") || words.includes("for")) type = "organization";
  else if (given || titled || (words.length === 1 && givenNames(last) && !AMBIGUOUS.has(last)))
    type = "person";
  else if (words.length === 1 && /^[\p{Lu}\d]{2,6}$/u.test(text)) type = "organization";
  else if (
    words.length >= 2 &&
    words.length <= 4 &&
    (/^\p{Lu}\.$/u.test(tokens[start + 1]!.text) || INITIALS.test(tokens[start]!.text)) &&
    !PLACES.has(tokens[start]!.lower)
  )
    type = "person";
  if (given) gender = given;
  if (words.length === 1 && type === "person" && givenNames(words[0]!)) gender = givenNames(words[0]!)!;
  if (saysThey(tokens, end)) gender = "p";
  const titleGender = genderOf(titles);
  if (titleGender !== "?") gender = titleGender;
  // "the trade group SaltAid", "PharmaFirst".
  if (
    type === "?" &&
    (BODY_NOUNS.has(tokens[runStart - 1]?.lower ?? "") || (words.length === 1 && INNER_CAPITAL.test(text)))
  )
    type = "organization";
  // "the Blue Ridge": people's names take no article.
  if (type === "?" && tokens[runStart - 1]?.lower === "the" && runStart === start) type = "organization";
  const run: NameRun = {
    text,
    words,
    start: tokens[start]!.start,
    end: tokens[start]!.start + lengthOf(tokens, start, end),
    titleStart: tokens[runStart]!.start,
    titles,
    type,
    gender,
    possessive,
    roles: [],
  };
  findRoles(tokens, runStart, end, run);
  return run;
}

/** Given names that alone may as well be a place, a month or a word: "Georgia", "Will". */
const AMBIGUOUS = new Set(
  "alexandria angel april august austin beverly carolina charlotte chelsea cheyenne dale dallas dawn diego diamond dick drew eden ernest eve faith florence floyd francisco frank georgia glen grace grant hannah harmony harris heath holly hope houston hunter iris ivy jack jackson jasmine jesus jordan joy june kelly kent lance laurel lee lily lincoln madison mark marina marion mason max may melody mercedes mercy morgan nelson olive paris patience penny pierce reading rich rob robin rod roman rose roy ruby santiago savannah spencer sterling stone summer sydney taylor troy valentin victoria virginia wade washington will windsor xi zhang".split(
    " ",
  ),
);

/** "Robin Castell, who uses they/them pronouns" */
function saysThey(tokens: Token[], end: number): boolean {
  if (tokens[end]?.text !== ",") return false;
  const aside = tokens.slice(end + 1, end + 9).map(({ lower }) => lower);
  return (
    aside.includes("they/them") || (aside.includes("they") && aside[aside.indexOf("they") + 2] === "them")
  );
}

const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|O['’]|D['’]|Van)\p{Lu}\p{Ll}+\p{Lu}/u;

/** "Secretary-Treasurer" as well as "Secretary". */
function isTitle(lower: string): boolean {
  if (TITLES.has(lower)) return true;
  return lower.includes("-") && lower.split("-").every((part) => TITLES.has(part) || TITLES.has(`${part}.`));
}

function lengthOf(tokens: Token[], start: number, end: number): number {
  const last = tokens[end - 1]!;
  const cut = /['’]s$/u.test(last.text) ? 2 : /s['’]$/u.test(last.text) ? 1 : 0;
  return last.end - cut - tokens[start]!.start;
}

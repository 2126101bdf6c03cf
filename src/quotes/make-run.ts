import { findRoles, genderOf, isPossessive } from "./find-roles.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./lexicon/given-names.ts";
import { BODY_NOUNS, isOfNation, NATIONAL, PLACES } from "./lexicon/words.ts";
import { behindOpener, behindRoleAt, behindTitles, INITIALS } from "./name-start.ts";
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
  /** "Anna Berg, 43" */
  age?: number;
  /** "Born Anna Berg in Graz": another name of somebody named before. */
  born?: boolean;
}

/**
 * Reads capitals in a row as a name with its roles; null where they are none. `first` where they begin a
 * sentence, `lowerSeen` the words that the text also writes small.
 */
export function makeRun(
  tokens: Token[],
  from: number,
  end: number,
  first: boolean,
  lowerSeen: ReadonlySet<string>,
): NameRun | null {
  const runStart = first ? behindOpener(tokens, from, end, lowerSeen) : from;
  if (runStart === null) return null;
  const body = BODY_NOUNS.has(fold(tokens[end - 1]!.text)) && !givenNames(tokens[runStart]!.lower);
  const name = body
    ? { start: behindRoleAt(tokens, runStart, end), titled: false }
    : behindTitles(tokens, runStart, end);
  if (!name) return null;
  const named = tokens.slice(name.start, end);
  const words = named.map((t) => fold(t.text));
  const possessive = isPossessive(named.at(-1)!);
  const spelled = spell(named);
  const text = possessive ? bare(spelled) : spelled;
  const titles = spell(tokens.slice(runStart, name.start));
  let type = typeOf(named, words, { body, titled: name.titled });
  const before = tokens[runStart - 1]?.lower ?? "";
  // "the Dutchman", "German"; Finn may be a name.
  const nation =
    NATIONAL.has(words[0]!) || (/^(?:the|an?|.*-(?:old|born))$/.test(before) && isOfNation(words[0]!));
  if (type !== "place" && words.length === 1 && nation) return null;
  const gender = genderOfName(words, type, titles, saysThey(tokens, end));
  if (type === "?") {
    // "the trade group SaltAid", "PharmaFirst", "the Blue Ridge": people's names take no article.
    const ofBody =
      BODY_NOUNS.has(before) ||
      (words.length === 1 && INNER_CAPITAL.test(text)) ||
      (before === "the" && runStart === name.start);
    if (ofBody) type = "organization";
  }
  const run: NameRun = {
    text,
    words,
    start: named[0]!.start,
    end: nameEnd(named.at(-1)!),
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

/** What a name's own words, and titles before it, show it to be. */
function typeOf(
  named: Token[],
  words: string[],
  { body, titled }: { body: boolean; titled: boolean },
): NameRun["type"] {
  const one = words.length === 1;
  const last = words.at(-1)!;
  const place = PLACES.has(words.join(" ")) || PLACES.has(one ? bare(named[0]!.lower) : words.join("-"));
  if (place) return "place";
  if (!body && !one && isPossessive(named.at(-2)!)) return "place";
  if (body || words.includes("of") || words.includes("for")) return "organization";
  const given = one ? givenNames(last) && !AMBIGUOUS.has(last) : givenNames(words[0]!);
  if (given || titled) return "person";
  if (one) return /^[\p{Lu}\d]{2,6}$/u.test(bare(named[0]!.text)) ? "organization" : "?";
  const initials = /^\p{Lu}\.$/u.test(named[1]!.text) || INITIALS.test(named[0]!.text);
  return initials && words.length <= 4 && !PLACES.has(named[0]!.lower) ? "person" : "?";
}

function genderOfName(words: string[], type: NameRun["type"], titles: string, they: boolean): Gender {
  const title = genderOf(titles);
  if (title !== "?") return title;
  if (they) return "p";
  const known = words.length > 1 || type === "person" ? givenNames(words[0]!) : undefined;
  return known ?? "?";
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

const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|O['’]|D['’]|Van)\p{Lu}\p{Ll}+\p{Lu}/u;

function spell(tokens: Token[]): string {
  return tokens.map((t) => t.text).join(" ");
}

/** Without the possessive's ending. */
function bare(words: string): string {
  return words.replace(/(?:['’]s|(?<=s)['’])$/u, "");
}

/** Offset where a name's last word ends without the possessive's ending. */
function nameEnd(last: Token): number {
  return last.start + bare(last.text).length;
}

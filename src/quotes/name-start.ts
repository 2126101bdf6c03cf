import { isPossessive } from "./find-roles.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./lexicon/given-names.ts";
import { BODY_NOUNS, NATIONAL, PLACES, ROLE_NOUNS, TITLES, WEAK_TITLES } from "./lexicon/words.ts";
import type { Token } from "./types.ts";

/** Small words within a name: "Ursula von der Leyen". */
export const PARTICLES = new Set(
  "de van von der den bin ibn al el la du da di dos das del della le ben ter zu af".split(" "),
);

/** "J.", "J.R.R." */
export const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

/**
 * Where capitals in a row that open a sentence begin to name somebody: behind "Meeting" or "Yesterday"; null where
 * all there is is a word that the text also writes small.
 */
export function behindOpener(
  tokens: Token[],
  start: number,
  end: number,
  lowerSeen: ReadonlySet<string>,
): number | null {
  const token = tokens[start]!;
  if (end - start === 1) {
    if (lowerSeen.has(token.lower) && !givenNames(token.lower) && !PLACES.has(token.lower)) return null;
    if (ROLE_NOUNS.has(token.lower) || /(?:ing|ly|ed)$/.test(token.lower)) return null;
    return start;
  }
  if (!lowerSeen.has(token.lower)) return start;
  const named =
    givenNames(tokens[start + 1]!.lower) !== undefined && !givenNames(token.lower) && end - start >= 3;
  return /(?:ing|ly)$/.test(token.lower) || named ? start + 1 : start;
}

/** Where the name begins behind titles, and whether any stood before it; null where it is a title alone. */
export function behindTitles(
  tokens: Token[],
  from: number,
  end: number,
): { start: number; titled: boolean } | null {
  const title = lastTitle(tokens, from, end);
  if (title === null) return null;
  let { start, titled } = title;
  // What stands before a known given name is not the name: "Wesleyan University Peter Rutland".
  if (!titled || end - start > 3) {
    const given = givenWithin(tokens, start, end);
    if (given >= 0) {
      start = given;
      titled = true;
    }
  }
  while (end - start > 2 && NATIONAL.has(tokens[start]!.lower) && givenNames(tokens[start + 1]!.lower))
    start++;
  return { start, titled };
}

/** "CEO of the Georgia Pharmacy Association" is a role at a body, whose name begins behind it. */
export function behindRoleAt(tokens: Token[], start: number, end: number): number {
  const role =
    end - start > 2 &&
    ROLE_NOUNS.has(tokens[start]!.lower) &&
    /^(?:of|for|at|to)$/.test(tokens[start + 1]!.lower);
  if (!role) return start;
  return start + (tokens[start + 2]!.lower === "the" ? 3 : 2);
}

function lastTitle(tokens: Token[], start: number, end: number): { start: number; titled: boolean } | null {
  for (let k = end - 1; k >= start; k--) {
    const { lower } = tokens[k]!;
    const last = k === end - 1;
    const before = tokens[k - 1]?.lower ?? "";
    if (WEAK_TITLES.has(lower) && !last && !(k > start && TITLES.has(before)) && before !== "of") continue;
    if (!isTitle(lower) && !ROLE_NOUNS.has(isPossessive(tokens[k]!) ? fold(lower) : lower)) continue;
    if (last) {
      const surname = k > start && givenNames(tokens[start]!.lower) && !TITLES.has(tokens[start]!.lower);
      if (surname) continue;
      return null;
    }
    const next = tokens[k + 1]!;
    if (/^(?:of|for|to|the)$/.test(next.lower)) {
      // "President of Ukraine Volodymyr Zelenskiy": the name may come after.
      const given = tokens
        .slice(k + 2, end)
        .findIndex((t) => givenNames(t.lower) || (INITIALS.test(t.text) && !PLACES.has(t.lower)));
      return given > 0 && k + 2 + given < end - 1 ? { start: k + 2 + given, titled: true } : null;
    }
    if (PARTICLES.has(next.lower) && !next.capital) continue;
    return { start: k + 1, titled: true };
  }
  return { start, titled: false };
}

/** The known given name inside capitals before which another name ends; -1 where there is none. */
function givenWithin(tokens: Token[], start: number, end: number): number {
  for (let k = start + 1; k < end - 1; k++) {
    const before = tokens[k - 1]!;
    const only = k - start === 1 && end - k === 1;
    if (only || !givenNames(tokens[k]!.lower) || givenNames(before.lower)) continue;
    const short =
      end - start <= 3 &&
      !NATIONAL.has(before.lower) &&
      !BODY_NOUNS.has(before.lower) &&
      !PLACES.has(before.lower);
    // "NATO Jens Berg", "Ninth-grader Ellie Berg"
    if (short && !/^(?:\p{Lu}{2,}|\p{Lu}\p{L}*-\p{Ll}+)$/u.test(before.text)) continue;
    if (/^\p{Lu}\.?$/u.test(before.text)) continue;
    return k;
  }
  return -1;
}

/** "Secretary-Treasurer" as well as "Secretary". */
function isTitle(lower: string): boolean {
  if (TITLES.has(lower)) return true;
  return lower.includes("-") && lower.split("-").every((part) => TITLES.has(part) || TITLES.has(`${part}.`));
}

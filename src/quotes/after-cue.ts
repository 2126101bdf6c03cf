import { VERBS } from "./clause-shape.ts";
import type { CueForm } from "./cues/types.ts";
import { findAdjunct } from "./find-adjunct.ts";
import { findHearer } from "./find-hearer.ts";
import { ADVERBS, AUXILIARIES, isTime, MEDIA_NOUNS, PREPOSITIONS, PRONOUNS } from "./lexicon/words.ts";
import type { Report } from "./report.ts";
import { stops } from "./stops.ts";
import type { Token } from "./types.ts";

/** What follows the verb before the words themselves: adverbs, hearer, place and time, "that". */
export function afterCue(
  tokens: Token[],
  at: number,
  limit: number,
  cue: CueForm,
  kind: Report["kind"],
): { to: number; that: boolean } {
  let k = at;
  if (kind === "inverted") {
    // "said Smith, a lawyer for …" is left to whoever looks for the words.
    return { to: k, that: false };
  }
  if (/^(?:out|up)$/.test(tokens[k]?.lower ?? "") && /^(?:point|call|sum|speak)$/.test(cue.lemma)) k++;
  const that = thatAhead(tokens, k, limit, cue);
  if (that >= 0) return { to: that + 1, that: true };
  if (cue.class === "verdict") return { to: k, that: false };
  let moved = true;
  while (moved && k < limit) {
    moved = false;
    const token = tokens[k]!;
    if (token.kind === "word" && (ADVERBS.has(token.lower) || isTime(token)) && token.lower !== "this") {
      k++;
      moved = true;
      continue;
    }
    const aside = asideEnd(tokens, k, limit);
    if (aside > k) {
      k = aside;
      moved = true;
      continue;
    }
    // "noted drily, “…”"
    if (/[^l]ly$/.test(token.lower) && !token.capital && stops(tokens[k + 1])) {
      k++;
      moved = true;
      continue;
    }
    // "insisted the next day"
    if (
      token.lower === "the" &&
      /^(?:next|following|same|previous)$/.test(tokens[k + 1]?.lower ?? "") &&
      isTime(tokens[k + 2])
    ) {
      k += 3;
      moved = true;
      continue;
    }
    // "said here on Sunday"
    if (
      token.lower === "here" &&
      (isTime(tokens[k + 1]) || stops(tokens[k + 1]) || opensAdjunct(tokens[k + 1]))
    ) {
      k++;
      moved = true;
      continue;
    }
    if (
      token.kind === "word" &&
      /^(?:this|last|that|late|early)$/.test(token.lower) &&
      isTime(tokens[k + 1])
    ) {
      k += 2;
      moved = true;
      continue;
    }
    if (cue.hearer && k === at && token.kind === "word") {
      const to = findHearer(tokens, k, limit);
      if (to > k) {
        k = to;
        moved = true;
        continue;
      }
    }
    if (token.lower === "to" && cue.form !== "base") {
      const to = findHearer(tokens, k + 1, limit);
      if (to > k + 1 && stops(tokens[to])) {
        k = to;
        moved = true;
        continue;
      }
    }
    if (
      token.kind === "word" &&
      PREPOSITIONS.has(token.lower) &&
      token.lower !== "than" &&
      token.lower !== "as"
    ) {
      const to = findAdjunct(tokens, k, limit);
      if (to > k) {
        k = to;
        moved = true;
      }
    }
  }
  return { to: k, that: false };
}

/** Whether a "that" opens a clause; in "said that was fair" it is the thing itself. */
export function isConjunction(tokens: Token[], k: number): boolean {
  const next = tokens[k + 1]?.lower ?? "";
  return tokens[k]!.lower === "that" && !FINITE.test(next) && !(VERBS.has(next) && !NOUNS_TOO.test(next));
}

/** Verbs that may as well be a noun or an adjective. */
const NOUNS_TOO =
  /^(?:need|needs|wants?|comes|looks|helps|feels|makes|takes|hit|hits|cut|cuts|put|set|cost|lead|led|found|thought|felt|shot|spread|split|hurt|fit|ground|wound|paid|lost|fed|lit|broke|spoke|lay|meant|lent|shed|rose|bit)$/;

const FINITE =
  /^(?:is|was|isn't|wasn't|will|would|won't|wouldn't|has|had|could|couldn't|can|can't|should|might|may|must)$/;

/** "said, in an aside on Monday evening, “…”": where an adjunct between commas ends; `at` where none stands there. */
function asideEnd(tokens: Token[], at: number, limit: number): number {
  const opener = tokens[at + 1]?.lower ?? "";
  if (tokens[at]!.text !== "," || !(PREPOSITIONS.has(opener) || /^(?:while|when)$/.test(opener))) return at;
  const clause = /^(?:before|after|as|while|when)$/.test(tokens[at + 1]!.lower);
  for (let k = at + 2; k < limit - 1 && k - at < 14; k++) {
    const token = tokens[k]!;
    if (token.text === "," || token.text === ":") return tokens[k + 1]!.kind === "quote" ? k + 1 : at;
    if (token.kind === "quote") return at;
    if (!clause && (AUXILIARIES.has(token.lower) || PRONOUNS.has(token.lower))) return at;
  }
  return at;
}

function opensAdjunct(token: Token | undefined): boolean {
  return token !== undefined && (PREPOSITIONS.has(token.lower) || ADVERBS.has(token.lower));
}

function thatAhead(tokens: Token[], at: number, limit: number, cue: CueForm): number {
  for (let k = at; k < limit && k - at < 14; k++) {
    const token = tokens[k]!;
    if (token.lower === "that") {
      if (k > at && isTime(tokens[k + 1])) continue;
      if (!isConjunction(tokens, k)) return -1;
      if (k === at) return k;
      const first = tokens[at]!;
      const opens =
        cue.hearer ||
        PREPOSITIONS.has(first.lower) ||
        ADVERBS.has(first.lower) ||
        isTime(first) ||
        first.text === ",";
      return opens ? k : -1;
    }
    // "told the podcast “Loud Kitchen” that"
    if (token.kind === "quote" && MEDIA_NOUNS.has(tokens[k - 1]!.lower) && tokens[k + 1]?.lower === "that")
      continue;
    if (token.kind === "quote") return -1;
    if (token.kind === "punct") {
      // "said, in a statement, that": a comma only where the adjunct itself opens with one.
      if (token.text === "(" || token.text === ")") continue;
      if (token.text === "," && tokens[at]!.text === "," && opensAdjunct(tokens[at + 1])) continue;
      return -1;
    }
    if (k > at && AUXILIARIES.has(token.lower)) return -1;
    // "said before pointing out that": the "that" is another verb's.
    if (
      k > at &&
      /^(?:before|after|while|without|by)$/.test(tokens[k - 1]!.lower) &&
      /ing$/.test(token.lower)
    )
      return -1;
    if (PRONOUNS.has(token.lower) && /^(?:he|she|they|it|we|i|you)$/.test(token.lower)) return -1;
  }
  return -1;
}

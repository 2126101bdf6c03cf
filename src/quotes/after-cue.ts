import type { CueForm } from "./cues/types.ts";
import type { Report } from "./find-reports.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  GROUP_NOUNS,
  isTime,
  MEDIA_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
} from "./lexicon/words.ts";
import { JOINERS, phraseRight } from "./phrases.ts";
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
      const to = hearer(tokens, k, limit);
      if (to > k) {
        k = to;
        moved = true;
        continue;
      }
    }
    if (token.lower === "to" && cue.form !== "base") {
      const to = hearer(tokens, k + 1, limit);
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
      const to = adjunct(tokens, k, limit);
      if (to > k) {
        k = to;
        moved = true;
      }
    }
  }
  return { to: k, that: false };
}

function opensAdjunct(token: Token | undefined): boolean {
  return token !== undefined && (PREPOSITIONS.has(token.lower) || ADVERBS.has(token.lower));
}

function stops(token: Token | undefined): boolean {
  return (
    !token ||
    token.kind === "quote" ||
    /^[,:;.]$/.test(token.text) ||
    token.lower === "that" ||
    PREPOSITIONS.has(token.lower) ||
    isTime(token)
  );
}

function thatAhead(tokens: Token[], at: number, limit: number, cue: CueForm): number {
  for (let k = at; k < limit && k - at < 14; k++) {
    const token = tokens[k]!;
    if (token.lower === "that") {
      if (k > at && isTime(tokens[k + 1])) continue;
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

/** "reporters", "the PA news agency", "Khabar 24 TV channel", "her colleagues". */
function hearer(tokens: Token[], at: number, limit: number): number {
  const first = tokens[at];
  if (first?.kind !== "word" || at >= limit) return at;
  if (
    /^(?:me|us|him|her|them|you|reporters|journalists|viewers|listeners|lawmakers|supporters|police|officers|officials|investigators|parliament|congress|court|jurors|fans|delegates|deputies|senators|investors|analysts|people|readers|everyone|media|colleagues)$/.test(
      first.lower,
    ) &&
    first.text !== "US"
  ) {
    if (
      first.lower === "her" &&
      tokens[at + 1] &&
      !stops(tokens[at + 1]) &&
      !AUXILIARIES.has(tokens[at + 1]!.lower)
    )
      return at + 2;
    return at + 1;
  }
  if (first.capital || DETERMINERS.has(first.lower)) {
    let k = at;
    if (!first.capital) k++;
    const start = k;
    while (
      k < limit &&
      tokens[k]!.kind === "word" &&
      (tokens[k]!.capital ||
        /^\d+$/.test(tokens[k]!.text) ||
        /^(?:of|news|agency|channel|newspaper|tv|television|radio|state|magazine|website|conference|programme|program|podcast|daily|weekly|press|outlet|committee|court|audience|crowd|network|station|hearing|panel|jury|judge)$/.test(
          tokens[k]!.lower,
        ))
    ) {
      if (isTime(tokens[k]!)) break;
      k++;
    }
    if (k > start) return k;
    if (!first.capital && tokens[k]?.kind === "word" && stops(tokens[k + 1])) return k + 1;
    return at;
  }
  if (GROUP_NOUNS.has(first.lower) || ROLE_NOUNS.has(first.lower)) return at + 1;
  return at;
}

const HAVE = /^(?:has|have|had|is|was|were|are|will|would)$/;

/** "in a statement on Tuesday", "at a news conference", "on X": the end of such a phrase, or where it began. */
function adjunct(tokens: Token[], at: number, limit: number): number {
  let last = -1;
  let k = at + 1;
  for (; k < limit && k - at < 10; k++) {
    const token = tokens[k]!;
    if (token.kind !== "word") break;
    if (k > at + 1 && (AUXILIARIES.has(token.lower) || JOINERS.has(token.lower))) break;
    if (PRONOUNS.has(token.lower) && token.lower !== "her") break;
    if (last >= 0 && DETERMINERS.has(token.lower) && !PREPOSITIONS.has(tokens[k - 1]!.lower)) break;
    if (MEDIA_NOUNS.has(token.lower) || isTime(token) || /^\d{4}$/.test(token.text)) last = k;
    else if (
      last >= 0 &&
      !PREPOSITIONS.has(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      !token.capital &&
      !PREPOSITIONS.has(tokens[k - 1]!.lower) &&
      !MEDIA_NOUNS.has(tokens[k + 1]?.lower ?? "")
    )
      break;
  }
  // "said after the court had ruled": a clause, not an adjunct.
  if (last >= 0 && last + 1 < limit && HAVE.test(tokens[last + 1]!.lower)) return at;
  if (last >= 0) {
    while (last + 1 < limit && /^\d+(?:st|nd|rd|th)?$/.test(tokens[last + 1]!.text)) last++;
    // "in an interview with Reuters"
    const next = tokens[last + 1];
    if (next && last + 1 < limit && /^(?:with|to|for|by|from|about|of)$/.test(next.lower)) {
      const to = phraseRight(tokens, last + 2, limit, false);
      if (to > last + 2 && stops(tokens[to])) return to;
    }
    return last + 1;
  }
  // "on Facebook", "in Moscow": capitals up to where the words can begin.
  const to = phraseRight(tokens, at + 1, limit, false);
  if (to > at + 1 && (tokens[to] === undefined || stops(tokens[to]) || to >= limit)) return to;
  return at;
}

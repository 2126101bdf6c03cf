import { apposition } from "./apposition.ts";
import { ADVERBS } from "./lexicon/words.ts";
import { phraseRight } from "./phrases.ts";
import type { CuePlace, Report } from "./report.ts";
import type { Token } from "./types.ts";

/**
 * "was told", "is said to", "it was announced": reports nothing unless its agent is named, "as was said by X".
 * Undefined where the verb is no passive.
 */
export function readPassive(place: CuePlace): Report | null | undefined {
  const { tokens, i, sentence, cue, prev } = place;
  if (cue.form !== "past" || !prev || !(passiveAux(tokens, i, sentence.from) || prev.lower === "as"))
    return undefined;
  // "as was said by X"
  if (tokens[i + 1]?.lower === "by") {
    const to = phraseRight(tokens, i + 2, sentence.to, true);
    if (to > i + 2)
      return {
        cue,
        cueFrom: i,
        cueTo: i + 1,
        subject: { from: i + 2, to },
        from: i,
        to: apposition(tokens, to, sentence.to),
        kind: "passive",
        that: false,
      };
  }
  return null;
}

function passiveAux(tokens: Token[], i: number, from: number): boolean {
  let k = i - 1;
  while (k > from && (ADVERBS.has(tokens[k]!.lower) || /ly$|^not$/.test(tokens[k]!.lower))) k--;
  return /^(?:is|are|was|were|be|been|being|it's|isn't|wasn't|get|got|gets)$/.test(tokens[k]!.lower);
}

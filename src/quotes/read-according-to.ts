import { apposition } from "./apposition.ts";
import type { CueTable } from "./cues/types.ts";
import { AUXILIARIES } from "./lexicon/words.ts";
import { phraseRight } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { Sentence, Token } from "./types.ts";

/** "according to X" */
export function readAccordingTo(
  tokens: Token[],
  i: number,
  sentence: Sentence,
  table: CueTable,
): Report | null {
  for (const words of table.accordingTo) {
    if (words[0] !== tokens[i]!.lower) continue;
    if (!words.every((w, n) => tokens[i + n]?.lower === w && i + n < sentence.to)) continue;
    const from = i + words.length;
    const to = phraseRight(tokens, from, sentence.to, true);
    if (to === from) return null;
    // "According to X, the bridge is closed": what ends the sentence is no apposition.
    const beside = apposition(tokens, to, sentence.to);
    // Nor is what goes on with the sentence: "The contract is, according to X, the biggest …".
    const broken = tokens[i - 1]?.text === "," && AUXILIARIES.has(tokens[i - 2]?.lower ?? "");
    const opens = broken || (i - sentence.from < 2 && tokens[beside]?.text !== ",");
    return {
      cue: { lemma: words.join(" "), class: "speech", form: "present", hearer: false },
      cueFrom: i,
      cueTo: from,
      subject: { from, to },
      from: i,
      to: opens ? to : beside,
      kind: "according",
      that: false,
    };
  }
  return null;
}

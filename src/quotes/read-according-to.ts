import { apposition } from "./apposition.ts";
import type { CueTable } from "./cues/types.ts";
import { isPossessive } from "./find-roles.ts";
import { AUXILIARIES } from "./lexicon/words.ts";
import { phraseRight } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { Sentence, Token } from "./types.ts";

/** "in X's words", "in her own words" */
function inTheirWords(tokens: Token[], i: number, sentence: Sentence): Report | null {
  let k = i + 1;
  while (k < sentence.to && k - i < 6 && tokens[k]!.kind === "word" && tokens[k]!.lower !== "words") k++;
  if (tokens[k]?.lower !== "words" || k === i + 1) return null;
  const apart = i === sentence.from || tokens[i - 1]!.text === ",";
  const next = tokens[k + 1];
  if (next?.kind !== "quote" && tokens[k + 2]?.kind !== "quote" && !(apart && next?.text === ","))
    return null;
  const own = tokens[k - 1]!.lower === "own" ? k - 1 : k;
  const whose = tokens[own - 1]!;
  if (own - 1 === i || !(isPossessive(whose) || /^(?:his|her|their)$/.test(whose.lower))) return null;
  return {
    cue: { lemma: "in words", class: "speech", form: "present", hearer: false },
    cueFrom: i,
    cueTo: k + 1,
    subject: { from: i + 1, to: own },
    from: i,
    to: k + 1,
    kind: "according",
    that: false,
  };
}

function setOff(before: Token | undefined): boolean {
  return before?.text === "," || before?.kind === "quote";
}

/** "according to X", "in X's words", "per X" */
export function readAccordingTo(
  tokens: Token[],
  i: number,
  sentence: Sentence,
  table: CueTable,
): Report | null {
  if (tokens[i]!.lower === "in") {
    const found = inTheirWords(tokens, i, sentence);
    if (found) return found;
  }
  for (const words of table.accordingTo) {
    if (words[0] !== tokens[i]!.lower) continue;
    if (!words.every((w, n) => tokens[i + n]?.lower === w && i + n < sentence.to)) continue;
    const from = i + words.length;
    // "“with no strings,” per Roe", but "two per household"
    if (words[0] === "per" && !(setOff(tokens[i - 1]) && tokens[from]?.capital)) continue;
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

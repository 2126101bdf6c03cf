import { afterCue } from "./after-cue.ts";
import type { CueForm } from "./cues/types.ts";
import { subjectLeft } from "./find-subject.ts";
import { phraseRight } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { Sentence, Token } from "./types.ts";

const QUOTES = /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|widely|also)$/;
const CUE: CueForm = { lemma: "quote", class: "speech", form: "past", hearer: false };

/** "Interfax quoted him as saying": the speaker is whoever is quoted, not whoever quotes. */
export function readQuotedAs(
  tokens: Token[],
  i: number,
  sentence: Sentence,
  before: Report[],
): Report | null {
  if (!QUOTES.test(tokens[i]!.lower) || PASSIVE.test(tokens[i - 1]?.lower ?? "")) return null;
  let as = i + 2;
  while (as < sentence.to && as - i < 16 && tokens[as]!.kind === "word" && tokens[as]!.lower !== "as") as++;
  if (tokens[as]?.lower !== "as" || !/^(?:saying|telling|writing)$/.test(tokens[as + 1]?.lower ?? ""))
    return null;
  const to = phraseRight(tokens, i + 1, as, true);
  if (to === i + 1) return null;
  const quoting = i > sentence.from ? subjectLeft(tokens, i - 1, sentence.from, before) : null;
  const tail = afterCue(tokens, as + 2, sentence.to, CUE, "verb");
  return {
    cue: CUE,
    cueFrom: i,
    cueTo: as + 2,
    subject: { from: i + 1, to },
    quoting,
    from: quoting?.from ?? i,
    to: tail.to,
    kind: "verb",
    that: tail.that,
  };
}

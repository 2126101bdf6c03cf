import { firstQuote } from "./clause-shape.ts";
import { subjectLeft } from "./find-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { isHeard } from "./is-noun.ts";
import { GROUP_NOUNS } from "./lexicon/words.ts";
import { makeReport } from "./make-report.ts";
import { nextQuote } from "./next-quote.ts";
import type { CuePlace, Report } from "./report.ts";
import type { Sentence, Token } from "./types.ts";

/** "say": they say, will say “…”, to say. */
export function readBase(place: CuePlace): Report | null {
  const { tokens, i, sentence, prev, before } = place;
  if (prev?.lower === "to") {
    return makeReport(place, null, i, "infinitive");
  }
  if (isHeard(tokens, i)) return makeReport(place, { from: i - 1, to: i }, i - 1, "verb");
  const subject = prev ? subjectLeft(tokens, i - 1, sentence.from, before) : null;
  const inverted = invertedSubject(tokens, i, sentence, prev);
  if (inverted) return makeReport(place, inverted, i, "inverted", inverted.to);
  if (!subject) return prev?.lower === "and" ? makeReport(place, null, i, "coordinate") : null;
  if (plural(tokens, subject) || /^(?:will|would|could|did|can|may|might|must|should)$/.test(prev!.lower)) {
    if (
      /^(?:will|would|could|can|may|might|must|should)$/.test(prev!.lower) &&
      !saysIt(tokens, i, sentence, subject)
    )
      return null;
    return makeReport(place, subject, subject.from, "verb");
  }
  return null;
}

/** "will say “…”", "will say only that …, “…”", "“…,” he would say": words of the speaker's, not what he might say. */
function saysIt(tokens: Token[], i: number, { from, to }: Sentence, subject: { from: number }): boolean {
  if (nextQuote(tokens, i + 1, to) || (tokens[from]!.tail === "," && subject.from === from + 1)) return true;
  return tokens[i + 1]?.lower === "only" && firstQuote(tokens, i + 1, to) >= 0;
}

function plural(tokens: Token[], subject: { from: number; to: number }): boolean {
  const last = tokens[subject.to - 1]!;
  if (/^(?:they|we|i|you|who|people|police|both|some|many|others|experts)$/.test(last.lower)) return true;
  if (tokens[subject.from]!.lower === "those") return true;
  for (let k = subject.from; k < subject.to; k++) {
    const word = tokens[k]!.lower;
    if (
      GROUP_NOUNS.has(word) ||
      word === "and" ||
      (word.length > 3 && word.endsWith("s") && !word.endsWith("ss"))
    )
      return true;
  }
  return false;
}

import { absoluteSubject } from "./absolute-subject.ts";
import { subjectLeft } from "./find-subject.ts";
import { ADVERBS } from "./lexicon/words.ts";
import { makeReport } from "./make-report.ts";
import { nextQuote } from "./next-quote.ts";
import type { CuePlace, Report } from "./report.ts";

const SPOKEN_OF = new Set(["quoted", "cited", "reported", "recorded", "heard", "overheard"]);

/** "saying": was quoted as saying, is saying, its own subject before it, or beside another verb. */
export function readParticiple(place: CuePlace): Report | null {
  const { tokens, i, sentence, prev, before } = place;
  let k = i - 1;
  if (prev?.lower === "as") {
    k = i - 2;
    if (k < sentence.from) return null;
    while (k > sentence.from && !SPOKEN_OF.has(tokens[k]!.lower) && i - k < 8) k--;
    if (SPOKEN_OF.has(tokens[k]!.lower)) {
      const left = subjectLeft(tokens, k - 1, sentence.from, before);
      return makeReport(place, left, left?.from ?? k, "passive");
    }
    return null;
  }
  const follows =
    prev === undefined ||
    prev.kind === "quote" ||
    prev.text === "," ||
    prev.text === "—" ||
    prev.text === "–" ||
    prev.lower === "and" ||
    prev.lower === "by" ||
    prev.lower === "while" ||
    prev.lower === "before" ||
    prev.lower === "after" ||
    prev.lower === "for" ||
    prev.lower === "without" ||
    ADVERBS.has(prev.lower);
  const aux = prev && /^(?:is|was|were|are|been|keeps?|kept|he's|she's|they're)$/.test(prev.lower);
  if (aux) {
    const left = subjectLeft(tokens, i - 1, sentence.from, before);
    return left ? makeReport(place, left, left.from, "verb") : null;
  }
  if (follows) return makeReport(place, null, i, "participle");
  const own = absoluteSubject(place);
  if (own) {
    const report = makeReport(place, own, own.from, "absolute");
    return report.that || nextQuote(tokens, i + 1, sentence.to) ? report : null;
  }
  return nextQuote(tokens, i + 1, sentence.to) ? makeReport(place, null, i, "participle") : null;
}

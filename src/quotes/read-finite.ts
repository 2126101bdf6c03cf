import { subjectLeft } from "./find-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { ADVERBS, PREPOSITIONS, WRITTEN } from "./lexicon/words.ts";
import { makeReport } from "./make-report.ts";
import { JOINERS } from "./phrases.ts";
import type { CuePlace, Report } from "./report.ts";
import type { Token } from "./types.ts";

/** "said", "says": with its subject before it or behind it, or joined to a verb before. */
export function readFinite(place: CuePlace): Report | null {
  const { tokens, i, sentence, cue, prev, before } = place;
  // "Jane Roe, identified as “Witness 1”, said": the comma's participle tells of her.
  if (cue.class === "verdict" && cue.form === "past" && prev?.text === "," && tokens[i + 1]?.lower === "as")
    return null;
  // "a fibre, reportedly said to match steel": said by nobody.
  if (
    cue.lemma === "say" &&
    tokens[i + 1]?.lower === "to" &&
    (prev?.text === "," || /ly$/.test(prev?.lower ?? ""))
  )
    return null;
  // "an offence added to the code", "pointed to the verse": something is done to a thing.
  if (tokens[i + 1]?.lower === "to" && /^(?:add|point)$/.test(cue.lemma)) return null;
  if (NOTHING.test(tokens[i + 1]?.lower ?? "") && endsThere(tokens[i + 2])) return null;
  if (isAskedBeside(tokens, i, sentence)) return null;
  // "…, having told investors that …"
  if (prev?.lower === "having" && tokens[i - 2]?.text === ",")
    return makeReport(place, null, i - 1, "participle");
  const inverted = invertedSubject(tokens, i, sentence, prev);
  if (inverted) return makeReport(place, inverted, i, "inverted", inverted.to);
  if (!prev) return null;
  if (
    prev.lower === "and" ||
    prev.lower === "but" ||
    prev.lower === "or" ||
    ((prev.text === "," || prev.lower === "has" || prev.lower === "had" || ADVERBS.has(prev.lower)) &&
      joinedBefore(tokens, i, sentence.from))
  ) {
    // "X said A and added B": whoever acted before.
    const own = prev.text === "," ? subjectLeft(tokens, i - 1, sentence.from, before) : null;
    if (own) return makeReport(place, own, own.from, "verb");
    return makeReport(place, null, joinAt(tokens, i, sentence.from), "coordinate");
  }
  const subject = subjectLeft(tokens, i - 1, sentence.from, before);
  if (!subject) return null;
  // A past participle after its noun ("a book called X") or with "by" after it reports nothing.
  if (tokens[i + 1]?.lower === "by" && cue.form === "past" && !BY_WHAT.test(tokens[i + 2]?.lower ?? ""))
    return null;
  // "A video posted on the site showed": what was posted did not post.
  if (
    cue.form === "past" &&
    /^(?:post|share|write|quote|highlight)$/.test(cue.lemma) &&
    WRITTEN.has(tokens[subject.to - 1]!.lower)
  )
    return null;
  // "The question asked": nor does a question ask.
  if (tokens[subject.to - 1]!.lower === "you") return null;
  if (ABSTRACT.test(tokens[subject.to - 1]!.lower)) return null;
  return makeReport(place, subject, subject.from, "verb");
}

/** "said nothing", "said so": no words of anybody's. */
const NOTHING = /^(?:nothing|little|so|much|more|less|otherwise|goodbye)$/;

function endsThere(token: Token | undefined): boolean {
  return !token || token.kind === "punct" || JOINERS.has(token.lower) || PREPOSITIONS.has(token.lower);
}

/** "The minister, asked why the road was open, said", "A man, who asked not to be named, said": he asked nothing. */
function isAskedBeside(tokens: Token[], i: number, sentence: CuePlace["sentence"]): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  if (tokens[i]!.lower !== "asked") return false;
  if (next === "not" || (next === "to" && /^(?:be|remain|stay)$/.test(tokens[i + 2]?.lower ?? "")))
    return true;
  if (next === "for" && tokens[i + 2]?.lower === "anonymity") return true;
  if (
    next === "that" &&
    tokens.slice(i + 3, i + 7).some((t, n) => t.lower === "not" && tokens[i + 4 + n]?.lower === "be")
  )
    return true;
  return (
    tokens[i - 1]?.text === "," &&
    i - 1 > sentence.from &&
    !/^(?:when|as|after|before|once|while)$/.test(tokens[sentence.from]!.lower) &&
    /^(?:about|why|whether|how|if|what|by|when)$/.test(next)
  );
}

/** "said by telephone": how, not by whom. */
const BY_WHAT = /^(?:telephone|phone|e-?mail|text|letter|post|video|satellite|fax|message)$/;

const ABSTRACT = /^(?:questions?|answers?|things?|reasons?|words?|issues?|problems?|points?)$/;

function joinedBefore(tokens: Token[], i: number, from: number): boolean {
  const k = joinAt(tokens, i, from);
  const word = tokens[k]?.lower;
  return k < i && (word === "and" || word === "but" || word === "then");
}

function joinAt(tokens: Token[], i: number, from: number): number {
  let k = i - 1;
  while (
    k > from &&
    (ADVERBS.has(tokens[k]!.lower) || tokens[k]!.lower === "has" || tokens[k]!.lower === "had")
  )
    k--;
  const word = tokens[k]?.lower;
  return word === "and" || word === "but" || word === "or" ? k : i;
}

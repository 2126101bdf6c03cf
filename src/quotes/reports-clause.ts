import { hasVerb } from "./clause-shape.ts";
import type { Scope } from "./draft.ts";
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from "./lexicon/words.ts";
import type { Report } from "./report.ts";
import type { Token } from "./types.ts";

/** Whether words without marks after (or before) this verb are what somebody said. */
export function reportsClause(tokens: Token[], report: Report, found: Scope): boolean {
  const part = found.parts[0]!;
  const { cue } = report;
  const first = tokens[part.from]!;
  if (report.kind === "according" || report.kind === "passive") return true;
  if (cue.class === "verdict") {
    if (/^(?:accuse|blame)$/.test(cue.lemma)) return found.mode === "after";
    if (/^(?:speak|talk)$/.test(cue.lemma)) return /^(?:how|why|what|whether)$/.test(first.lower);
    if (report.wants) return found.mode === "after" && part.to - part.from > 2;
    return false;
  }
  if (found.mode === "before" || found.mode === "around")
    return cue.class === "speech" || AROUND.test(cue.lemma);
  const size = part.to - part.from;
  if (size < 3) return false;
  if (report.that) return true;
  if (/^(?:whether|how|why|what|if)$/.test(first.lower) && cue.class !== "voice") return true;
  if (cue.lemma === "say") {
    if (PREPOSITIONS.has(first.lower) && !hasFinite(tokens, part.from, part.to)) return false;
    return hasFinite(tokens, part.from, part.to);
  }
  // "told colleagues Oslo wanted a clause"
  if (cue.lemma === "tell" && report.to > report.cueTo) return hasFinite(tokens, part.from, part.to);
  // "As Roe explains in her book, the plan failed."
  if (
    cue.class === "speech" &&
    tokens[report.from - 1]?.lower === "as" &&
    tokens[part.from - 1]?.text === ","
  )
    return true;
  if (cue.class === "speech" || /^(?:announce|report|rule|find|decide|deny)$/.test(cue.lemma))
    return !putsTo(tokens, report, part.from, part.to) && clauseLike(tokens, part.from, part.to);
  return false;
}

/** Verbs that alone report what stands before them: "The two, she promised, would be there." */
const AROUND = /^(?:announce|report|rule|ask|recount|promise|vow|pledge|repeat|propose)$/;

function hasFinite(tokens: Token[], from: number, to: number): boolean {
  return SUBJECTS.test(tokens[from]!.lower) || hasVerb(tokens, from, to) || to - from > 5;
}

/** Pronouns that a verb must follow. */
const SUBJECTS = /^(?:he|she|it|they|we|i|there|that|this)$/;

/** "added a drink to its menu": a thing put to another, whatever clause comes after. */
function putsTo(tokens: Token[], report: Report, from: number, to: number): boolean {
  if (
    report.cue.lemma !== "add" ||
    !/^(?:a|an|another|more|new|its|his|her|their)$/.test(tokens[from]!.lower)
  )
    return false;
  for (let k = from + 1; k < to && k - from < 9; k++) {
    if (tokens[k]!.lower === "to") return true;
    if (AUXILIARIES.has(tokens[k]!.lower)) return false;
  }
  return false;
}

/** A subject and soon a finite verb: "she never considered", "no one had been". */
function clauseLike(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (PREPOSITIONS.has(first.lower) || ADVERBS.has(first.lower)) return false;
  if (/^(?:he|she|it|they|we|i|there|you|no)$/.test(first.lower)) return true;
  for (let k = from + 1; k < to && k - from < 9; k++) {
    const token = tokens[k]!;
    if (token.kind === "punct" && token.text === ",") return false;
    if (
      /^(?:is|are|was|were|has|have|had|will|would|could|can|should|may|might|must|did|does|do|isn't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|couldn't|can't|shouldn't|didn't|doesn't|don't)$/.test(
        token.lower,
      )
    ) {
      for (let j = from; j < k; j++) if (/^(?:that|which|who)$/.test(tokens[j]!.lower)) return false;
      return true;
    }
  }
  return false;
}

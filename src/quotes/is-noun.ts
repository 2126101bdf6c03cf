import type { CueForm } from "./cues/types.ts";
import { AUXILIARIES, DETERMINERS, GROUP_NOUNS, PREPOSITIONS } from "./lexicon/words.ts";
import type { Token } from "./types.ts";

/** Present and base forms that are nouns here: "his claims", "the report". */
export function isNoun(tokens: Token[], i: number, cue: CueForm, prev: Token | undefined): boolean {
  if (tokens[i]!.capital && prev && prev.kind === "word") return true;
  if (
    tokens[i]!.capital &&
    prev &&
    prev.kind === "punct" &&
    !/[,;:\u2014]/.test(prev.text) &&
    cue.form !== "participle"
  )
    return true;
  if (!prev) return tokens[i]!.capital && cue.form !== "participle";
  if (cue.form === "base" && (/^(?:to|they|we|you|i)$/.test(prev.lower) || isHeard(tokens, i))) return false;
  if (
    DETERMINERS.has(prev.lower) &&
    prev.lower !== "all" &&
    prev.lower !== "this" &&
    prev.lower !== "some" &&
    prev.lower !== "many" &&
    prev.lower !== "both" &&
    prev.lower !== "several" &&
    prev.lower !== "most" &&
    prev.lower !== "one" &&
    prev.lower !== "another"
  )
    return true;
  if (cue.form === "past") return false;
  if (cue.form === "participle") return false;
  const next = tokens[i + 1];
  if (PREPOSITIONS.has(prev.lower) && prev.lower !== "to") return true;
  if (/(?:['’]s|s['’])$/.test(prev.text) || /^\d/.test(prev.text)) return true;
  if (next?.lower === "of" || next?.lower === "from") return true;
  if (
    cue.class !== "speech" ||
    /^(?:claim|report|comment|remark|note|state|point|estimate|hint|signal|reply|quote|joke|promise|argue)s?$/.test(
      tokens[i]!.lower,
    )
  ) {
    if (cue.form === "base") {
      if (next?.text === "," || next?.text === ":") return !GROUP_NOUNS.has(prev.lower);
      return next?.lower !== "that" && next?.kind !== "quote";
    }
    // "media claims that" versus "the ministry claims that": verbs follow capitals and singular bodies.
    if (
      next &&
      (AUXILIARIES.has(next.lower) || PREPOSITIONS.has(next.lower)) &&
      next.lower !== "as" &&
      next.lower !== "on" &&
      !inPaper(tokens, i)
    )
      return true;
  }
  return false;
}

/** "heard her shout": she does. */
export function isHeard(tokens: Token[], i: number): boolean {
  return (
    /^(?:him|her|them)$/.test(tokens[i - 1]?.lower ?? "") &&
    /^(?:heard|hears?|saw|watched)$/.test(tokens[i - 2]?.lower ?? "")
  );
}

/** "…, the team reports in the journal Nature". */
function inPaper(tokens: Token[], i: number): boolean {
  return tokens[i + 1]!.lower === "in" && /^(?:journal|paper|study)$/.test(tokens[i + 3]?.lower ?? "");
}

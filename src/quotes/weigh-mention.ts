import type { NameMention } from "./build-cast.ts";
import { VERBS } from "./clause-shape.ts";
import { AUXILIARIES, DETERMINERS, isTime, PREPOSITIONS, PRONOUNS, ROLE_NOUNS } from "./lexicon/words.ts";
import type { Sentence, Token } from "./types.ts";

/** The weight of a subject's trace. */
export const SUBJECT = 14;
/** "Roe's new song is out. She says …": the owner of what a sentence is about. */
export const OWNER = 0.7;

/**
 * How deep a trace a mention by name leaves: a subject's is deeper than an owner's or an adjunct's, and deeper than
 * that of a name inside marks. `cue` is where the first verb of saying stands that has been read in its sentence.
 */
export function weighMention(tokens: Token[], sentence: Sentence, mention: NameMention, cue: number): number {
  let subject = true;
  // No preposition since the sentence began.
  let opens = true;
  let the = false;
  let after = sentence.to;
  let ofNoun = false;
  for (let k = sentence.from; k < sentence.to; k++) {
    const token = tokens[k]!;
    if (token.start >= mention.titleStart) {
      // "At dusk Roe drills a hole": an adjunct that no comma ends.
      const prev = tokens[k - 1];
      ofNoun =
        prev?.kind === "word" &&
        !prev.capital &&
        !PREPOSITIONS.has(prev.lower) &&
        !ROLE_NOUNS.has(prev.lower) &&
        !DETERMINERS.has(prev.lower) &&
        !acts(prev);
      while (k < sentence.to && tokens[k]!.start < mention.end) k++;
      after = k;
      break;
    }
    if (token.kind === "quote") {
      if (token.end > mention.start) return 3;
      subject = true;
      continue;
    }
    if (token.end + 1 >= mention.titleStart) the = token.lower === "the";
    // "To cries from the benches, the Speaker …": a comma may open the clause that it is the subject of.
    if (!subject && (token.text === "," || isTime(token) || /^o['’]clock$/.test(token.lower))) subject = true;
    else if (PREPOSITIONS.has(token.lower)) {
      subject = false;
      opens = false;
    }
  }
  const next = after < sentence.to ? tokens[after] : undefined;
  const early = opens && mention.titleStart - tokens[sentence.from]!.start < 60;
  let weight = 7;
  if (!subject && ofNoun && (acts(next) || drills(next, tokens[after + 1]))) subject = true;
  if (
    subject &&
    (acts(next) ||
      drills(next, tokens[after + 1]) ||
      acts(tokens[pastApposition(tokens, after, sentence.to)]))
  )
    weight = SUBJECT;
  else if (subject && early) weight = SUBJECT;
  else if (subject && opens) weight = 9;
  if (mention.possessive) weight *= OWNER;
  // "the Dunn family": a name that only tells which.
  if (
    the &&
    next &&
    next.kind === "word" &&
    !next.capital &&
    !AUXILIARIES.has(next.lower) &&
    !PREPOSITIONS.has(next.lower)
  )
    weight *= 0.3;
  // Who is talked of in reported words is less in view than who talks.
  if (mention.titleStart > cue) weight *= 0.6;
  return weight;
}

/** "was", "wept": a verb that a subject may stand before. */
export function acts(token: Token | undefined): boolean {
  return (
    token !== undefined && (AUXILIARIES.has(token.lower) || PAST.test(token.lower) || VERBS.has(token.lower))
  );
}

/** "Roe drills a hole": a verb in the present, as what follows it shows. */
function drills(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !PRESENT.test(token.lower) || isTime(token)) return false;
  return (
    next?.kind !== "word" ||
    DETERMINERS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    PRONOUNS.has(next.lower)
  );
}

const PRESENT = /^[a-z]+[^s'’]s$/;
const PAST = /^[a-z]{2,}ed$/;

/** Where a clause goes on behind ", the painter,", ", who won," or the comma that ends one; `at` where there is none. */
function pastApposition(tokens: Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== ",") return at;
  if (acts(tokens[at + 1])) return at + 1;
  for (let k = at + 1; k < limit && k - at < 16; k++) if (tokens[k]!.text === ",") return k + 1;
  return at;
}

import type { CueForm } from "./cues/types.ts";
import { ADVERBS, AUXILIARIES, isTime, PREPOSITIONS, ROLE_NOUNS } from "./lexicon/words.ts";
import type { Sentence, Token } from "./types.ts";

/**
 * “A,” she reflects. “A!” thundered Roe: behind a quotation that opens its sentence and does not end it, any verb with
 * its subject reports, whether a table lists it or not. Null for all else.
 */
export function unknownVerb(tokens: Token[], i: number, sentence: Sentence): CueForm | null {
  const token = tokens[i]!;
  if (SINGS.test(token.lower)) return null;
  if (token.capital || !/(?:[^s]s|ed)$/.test(token.lower) || token.lower.length < 4) return null;
  if (
    ADVERBS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    isTime(token)
  )
    return null;
  let k = i - 1;
  if (k <= sentence.from && tokens[k]?.kind !== "quote") return null;
  const inverted = tokens[k]?.kind === "quote";
  if (inverted) {
    const next = tokens[i + 1];
    if (!next || i + 1 >= sentence.to || !(next.lower === "the" || nameAhead(tokens, i + 1, sentence.to)))
      return null;
  } else {
    while (k > sentence.from && i - k < 5 && tokens[k]!.kind === "word" && isSubject(tokens[k]!)) k--;
    if (k === i - 1) return null;
  }
  const quote = tokens[k]!;
  if (quote.kind !== "quote" || k !== sentence.from || !/[,!?]/.test(quote.tail!)) return null;
  const form = token.lower.endsWith("ed") ? "past" : "present";
  return { lemma: token.lower, class: "voice", form, hearer: false };
}

/** What is sung is a line of the song, not the singer's word. */
export const SINGS = /^(?:sings?|sang|singing|raps?|rapped|croons?|crooned)$/;

/** "Lena Hart", "shopper Lena Hart": a name, with at most two words before it. */
function nameAhead(tokens: Token[], at: number, limit: number): boolean {
  for (let k = at; k < Math.min(at + 3, limit) && tokens[k]!.kind === "word"; k++) {
    if (tokens[k]!.capital) return !isTime(tokens[k]);
    if (PREPOSITIONS.has(tokens[k]!.lower)) return false;
  }
  return false;
}

function isSubject(token: Token): boolean {
  return token.capital || /^(?:he|she|they|the)$/.test(token.lower) || ROLE_NOUNS.has(token.lower);
}

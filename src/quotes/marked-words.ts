import { countWords } from "./clause-shape.ts";
import { looksLikeTitle } from "./make-draft.ts";
import type { Words } from "./plain-words.ts";
import type { Sentence, Token } from "./types.ts";

/** Marked words inside a sentence that somebody says, as against names and single words. */
export function isSaid(tokens: Token[], sentence: Sentence, k: number, inner: string, words: Words): boolean {
  const count = countWords(inner, 0, inner.length);
  const ended = /[.!?…]$/.test(inner);
  if (titled(tokens, sentence, k, words)) return false;
  const cue = hasCue(tokens, sentence, words);
  if (tokens[k - 1]?.text === ":" && k > sentence.from) return cue ? count >= 2 : count >= 4;
  // „Wir warten“, sagte …: few words, and a verb of saying right behind them.
  if (count < 3) return count === 2 && cueBehind(tokens, sentence, k, words);
  if (ended && count >= 4) return true;
  const list = inner.split(/\s+/);
  const verbs = list.some(
    (w) => SMALL_VERBS.has(w.toLowerCase()) || words.pronouns.has(w.toLowerCase()) || words.reported.has(w),
  );
  if (verbs) return true;
  if (words.table.nounsCapital) {
    // Names and titles: little but nouns and articles; foreign ones have no German small words at all.
    const small = list.filter((w) => /^\p{Ll}/u.test(w) && !words.articles.has(w) && !words.stops.has(w));
    const native = list.some(
      (w) =>
        words.articles.has(w.toLowerCase()) ||
        words.stops.has(w.toLowerCase()) ||
        /(?:en|er|em|es|te|lich|ung|isch|ig)$/.test(w),
    );
    if (
      /^\p{Lu}/u.test(inner) &&
      small.length <= 1 &&
      count <= 8 &&
      !words.cues.has(tokens[k - 1]?.lower ?? "") &&
      !(cue && native && words.table.joins?.test(tokens[k - 1]?.lower ?? ""))
    )
      return false;
    // Names and titles begin with a capital.
    return native && (cue || count >= 5 || /^\p{Ll}/u.test(inner));
  }
  return !looksLikeTitle(inner);
}

function cueBehind(tokens: Token[], sentence: Sentence, k: number, words: Words): boolean {
  let at = k + 1;
  if (!/^[,\u2014\u2013-]$/.test(tokens[at]?.text ?? "")) return false;
  while (at < sentence.to && tokens[at]!.kind === "punct") at++;
  return (
    at < sentence.to && (words.cues.has(tokens[at]!.lower) || words.cues.has(tokens[at + 1]?.lower ?? ""))
  );
}

/** "der Film „…“", "unter dem Motto: „…“": what stands behind such a noun is its name. */
function titled(tokens: Token[], sentence: Sentence, k: number, words: Words): boolean {
  let at = k - 1;
  while (at > sentence.from && tokens[at]!.kind === "punct" && /^[:,]$/.test(tokens[at]!.text)) at--;
  return at >= sentence.from && words.table.works?.test(tokens[at]!.lower) === true;
}

const SMALL_VERBS = new Set(
  "ist sind war waren hat haben wird werden kann können muss müssen soll sollen will wollen nicht wir ich uns mich nie kein keine".split(
    " ",
  ),
);

/** Whether a sentence has any word or phrase that may report. */
export function hasCue(tokens: Token[], sentence: Sentence, words: Words): boolean {
  for (let n = sentence.from; n < sentence.to; n++) {
    const token = tokens[n]!;
    if (
      token.kind === "word" &&
      (words.cues.has(token.lower) ||
        words.after.has(token.lower) ||
        words.bare.has(token.lower) ||
        words.reported.has(token.lower) ||
        words.table.enclitic?.test(token.lower))
    )
      return true;
    if (words.accordingTo.some((p) => p[0] === token.lower && p.every((w, m) => tokens[n + m]?.lower === w)))
      return true;
  }
  return false;
}

/** Whether a sentence has no word beside token k. */
export function isAlone(tokens: Token[], sentence: Sentence, k: number): boolean {
  for (let n = sentence.from; n < sentence.to; n++) if (n !== k && tokens[n]!.kind === "word") return false;
  return true;
}

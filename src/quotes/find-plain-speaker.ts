import { plainLeft, plainRight, plainSubject } from "./plain-phrases.ts";
import type { Found, Phrase, Words } from "./plain-words.ts";
import type { Scene } from "./scene.ts";
import type { Sentence, Token } from "./types.ts";

const AUXILIARY = new Set(
  "hat haben hatte hatten ließ lässt lassen ließen wird musste will wollte".split(" "),
);

/**
 * The words nearest to a quotation that name its speaker, in a language that is read by tables alone; null
 * where none do.
 */
export function findPlainSpeaker(
  scene: Scene,
  sentence: Sentence,
  words: Words,
  quote: number,
): Found | null {
  const { tokens } = scene.reading;
  let best: (Found & { distance: number }) | null = null;
  const offer = (phrase: Phrase | null, cue: Phrase | null, rule: string, at: number) => {
    if (!phrase) return;
    const distance = Math.abs(at - quote);
    if (!best || distance < best.distance) best = { phrase, cue, rule, distance };
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    for (const phrase of words.accordingTo) {
      if (phrase.every((w, n) => tokens[i + n]?.lower === w) && i + phrase.length < sentence.to) {
        const to = plainRight(tokens, i + phrase.length, sentence.to, words);
        if (to > i + phrase.length)
          offer({ from: i + phrase.length, to }, { from: i, to: i + phrase.length }, "according-to", i);
      }
    }
    // „…“, hatte der Minister erklärt: the auxiliary behind the marks, the verb at the end.
    if (
      i > sentence.from &&
      AUXILIARY.has(token.lower) &&
      (tokens[i - 1]!.kind === "quote" || (tokens[i - 1]!.text === "," && tokens[i - 2]?.kind === "quote"))
    ) {
      const to = plainRight(tokens, i + 1, sentence.to, words);
      if (to > i + 1) offer({ from: i + 1, to }, { from: i, to: i + 1 }, "said-after", i);
    }
    if (words.after.has(token.lower)) {
      offer(plainLeft(tokens, i - 1, sentence.from, words), { from: i, to: i + 1 }, "according-to", i);
    } else if (
      words.bare.has(token.lower) &&
      i > sentence.from &&
      (tokens[i - 1]!.kind === "quote" ||
        (tokens[i - 1]!.text === "," && (tokens[i - 2]?.kind === "quote" || tokens[i + 1]?.capital === true)))
    ) {
      const from = words.cues.has(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
      const to = plainRight(tokens, skipFillers(tokens, from, sentence.to, words), sentence.to, words);
      if (to > from)
        offer(
          { from: skipFillers(tokens, from, sentence.to, words), to },
          { from: i, to: i + 1 },
          "said-after",
          i,
        );
    } else if (encliticPronoun(token.lower, words)) {
      const here = { from: i, to: i + 1 };
      offer(here, here, i > quote ? "said-after" : "said-before", i);
    } else if (words.cues.has(token.lower) && !token.capital) {
      const right = skipFillers(tokens, i + 1, sentence.to, words);
      const opens = startsClause(tokens, i, sentence, words);
      const to = plainRight(tokens, right, sentence.to, words);
      const rule = i > quote ? "said-after" : "said-before";
      const source = impersonal(tokens, i, sentence, words);
      if (source) {
        offer(source, { from: i, to: i + 2 }, rule, i);
        continue;
      }
      const before = opens
        ? null
        : (besideLeft(scene, i, sentence.from) ?? plainSubject(tokens, i, sentence.from, words));
      const left = before && to > right && isAdverb(scene, before, i, right) ? null : before;
      if (left) offer(left, { from: i, to: i + 1 }, rule, i);
      else if (to > right) offer({ from: right, to }, { from: i, to: i + 1 }, rule, i);
    }
  }
  if (best) return best;
  // Reported speech without a verb of saying goes on from the sentence before.
  for (let k = sentence.from; k < sentence.to; k++) if (words.reported.has(tokens[k]!.lower)) return null;
  // No verb: whoever the sentence is about.
  let end = Math.min(quote, sentence.to);
  while (end > sentence.from && tokens[end - 1]!.kind === "punct") end--;
  const first = plainSubject(tokens, end, sentence.from, words);
  return first
    ? { phrase: first, cue: null, rule: tokens[quote - 1]?.text === ":" ? "colon-before" : "free" }
    : null;
}

/** The pronoun in "dit-elle" or "a-t-il", where the rest is a verb of saying or its auxiliary. */
export function encliticPronoun(lower: string, words: Words): string | undefined {
  const [, verb, pronoun] = words.table.enclitic?.exec(lower) ?? [];
  return verb && (words.cues.has(verb) || /^(?:a|ont|avait|avaient)$/.test(verb)) ? pronoun : undefined;
}

/** "In dem Schreiben heißt es", "„…“, hieß es aus Paris": what stands behind the preposition speaks. */
function impersonal(tokens: Token[], i: number, sentence: Sentence, words: Words): Phrase | null {
  if (!words.table.impersonal?.test(`${tokens[i]!.lower} ${tokens[i + 1]?.lower ?? ""}`)) return null;
  for (const [from, limit] of [
    [i + 1, sentence.to],
    [sentence.from, i],
  ] as const)
    for (let k = from; k < limit && k - from < 4; k++) {
      if (!words.table.source?.test(tokens[k]!.lower)) continue;
      let to = plainRight(tokens, k + 1, limit, words);
      // "в заявлении министерства": no capital in it.
      if (to === k + 1 && !words.table.nounsCapital)
        while (to < limit && tokens[to]!.kind === "word" && !words.stops.has(tokens[to]!.lower)) to++;
      if (to > k + 1) return { from: k + 1, to };
    }
  return null;
}

/** "Relativierend fügt Gall hinzu": one capital right before the verb is no subject where one follows. */
function isAdverb(scene: Scene, phrase: Phrase, verb: number, right: number): boolean {
  const { tokens } = scene.reading;
  const first = tokens[phrase.from]!;
  if (phrase.to !== verb || phrase.to - phrase.from !== 1 || scene.namesIn(first.start, first.end).length > 0)
    return false;
  const next = tokens[right]!;
  return /^(?:der|die|das)$/.test(next.lower) || scene.namesIn(next.start, next.end).length > 0;
}

/** „…“, sagte X / Am Montag sagte X: the verb opens its clause or comes after an adverbial. */
function startsClause(tokens: Token[], i: number, sentence: Sentence, words: Words): boolean {
  let k = i - 1;
  while (k >= sentence.from && tokens[k]!.kind === "punct") k--;
  if (k < sentence.from || tokens[k]!.kind === "quote") return true;
  let from = i;
  while (from > sentence.from && i - from < 60 && tokens[from - 1]!.kind === "word") from--;
  const first = tokens[from]!.lower;
  if (tokens[i - 1]!.text === ")") return false;
  if (from === i) {
    // "Da …, warnte der Minister": behind a subordinate clause the verb comes first; behind an apposition it does not.
    const opener = tokens[sentence.from]!;
    return (
      words.subordinate.has(opener.lower) ||
      (opener.kind === "word" && words.stops.has(opener.lower) && !words.articles.has(opener.lower)) ||
      tokens[i - 1]!.text !== ","
    );
  }
  if (words.pronouns.has(first) || words.articles.has(first)) return false;
  if (first === "wie") return false;
  // A clause that begins with a preposition or adverb has its subject behind the verb (German only).
  return (
    words.table.nounsCapital &&
    (words.stops.has(first) ||
      words.fillers.has(first) ||
      /^(?:weiter|wörtlich|darüber|zuvor|später|auch|so|da)$/.test(first))
  );
}

/** "die Sprecherin der Fraktion, Sandra Boser (GRÜNE), erklärte": a name just before the comma. */
function besideLeft(scene: Scene, verb: number, floor: number): Phrase | null {
  const { tokens } = scene.reading;
  if (verb - 1 <= floor || !/^[,)]$/.test(tokens[verb - 1]!.text)) return null;
  let from = verb - 1;
  while (
    from > floor &&
    verb - from < 24 &&
    !/^[;:]$/.test(tokens[from - 1]!.text) &&
    tokens[from - 1]!.kind !== "quote"
  )
    from--;
  const names = scene
    .namesIn(tokens[from]!.start, tokens[verb - 1]!.start)
    .filter((n) => n.member.isPerson && !n.possessive);
  const name = names.at(-1);
  if (!name) return null;
  let a = from;
  while (tokens[a]!.start < name.start) a++;
  let b = a;
  while (b < verb && tokens[b]!.end <= name.end) b++;
  return b > a ? { from: a, to: b } : null;
}

function skipFillers(tokens: Token[], at: number, limit: number, words: Words): number {
  let k = at;
  while (
    k < limit &&
    k - at < 3 &&
    tokens[k]!.kind === "word" &&
    words.fillers.has(tokens[k]!.lower) &&
    !words.pronouns.has(tokens[k]!.lower)
  ) {
    if (
      words.articles.has(tokens[k]!.lower) &&
      tokens[k + 1]?.kind === "word" &&
      !words.articles.has(tokens[k + 1]!.lower)
    )
      break;
    k++;
  }
  return k;
}

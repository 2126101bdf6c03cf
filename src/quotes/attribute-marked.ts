import { countWords, type Draft, looksLikeTitle } from "./attribute.ts";
import { describedMember, type Member } from "./build-cast.ts";
import type { PlainTable } from "./cues/plain-types.ts";
import type { Scene } from "./scene.ts";
import type { Sentence, Token } from "./types.ts";

interface Words {
  cues: Set<string>;
  accordingTo: string[][];
  after: Set<string>;
  bare: Set<string>;
  articles: Set<string>;
  stops: Set<string>;
  links: Set<string>;
  fillers: Set<string>;
  pronouns: Map<string, string>;
  reported: Set<string>;
  subordinate: Set<string>;
  table: PlainTable;
}

interface Phrase {
  from: number;
  to: number;
}

interface Found {
  phrase: Phrase;
  cue: Phrase | null;
  rule: string;
}

function cueForms(table: PlainTable): Set<string> {
  const forms = set(table.cues);
  for (const stem of set(table.stems?.stems ?? ""))
    for (const ending of set(table.stems?.endings ?? ""))
      forms.add(stem + (/[td]$/.test(stem) ? "e" : "") + ending);
  return forms;
}

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Quotations by their marks, for languages with a plain cue table: the speaker is the noun phrase
 * beside the verb of saying in the same sentence, else whoever spoke last.
 */
export function attributeMarked(scene: Scene, table: PlainTable): Draft[] {
  const { reading } = scene;
  const { tokens, sentences, stretches, text } = reading;
  const words: Words = {
    cues: cueForms(table),
    reported: set(table.reported ?? ""),
    subordinate: set(table.subordinate ?? ""),
    accordingTo: table.accordingTo
      .split("|")
      .filter(Boolean)
      .map((p) => p.split(" ")),
    after: set(table.afterSpeaker),
    bare: set(table.bareCue),
    articles: set(table.articles),
    stops: set(table.stops),
    links: set(table.links),
    fillers: set(table.fillers),
    pronouns: new Map(Object.entries(table.pronouns)),
    table,
  };
  const drafts: Draft[] = [];
  // Who was last said to say something, marked or not.
  let talk: { found: Found; sentence: number } | null = null;
  for (let s = 0; s < sentences.length; s++) {
    scene.enter(s);
    const sentence = sentences[s]!;
    let found: Found | null | undefined;
    for (let k = sentence.from; k < sentence.to; k++) {
      const token = tokens[k]!;
      if (token.kind !== "quote") continue;
      const stretch = stretches[token.stretch]!;
      const inner = text.slice(stretch.start, stretch.end);
      const alone = isAlone(tokens, sentence, k);
      if (!alone && !isSaid(tokens, sentence, k, inner, words)) continue;
      if (found === undefined) {
        found = findSpeaker(scene, sentence, words, k);
        const before = sentences[s - 1];
        const quotedBefore = drafts.at(-1)?.sentence === s - 1;
        const near = before !== undefined && before.paragraph >= sentence.paragraph - 1;
        if (
          !found &&
          talk &&
          near &&
          s - talk.sentence <= 3 &&
          (!quotedBefore || talk.sentence >= drafts.at(-1)!.sentence)
        ) {
          found = { ...talk.found, rule: tokens[before.to - 1]!.text === ":" ? "colon-before" : "follow-on" };
        }
        // “A.” on its own: whoever the sentence before is about, unless somebody was quoted in it.
        if (!found && alone && near && !quotedBefore) {
          found = findSpeaker(scene, before, words, before.to);
          if (found) found = { ...found, rule: "follow-on" };
        }
      }
      drafts.push(draftFor(scene, s, k, found, alone, drafts, words));
    }
    if (found === undefined) {
      noteSubject(scene, s, words);
      if (hasCue(tokens, sentence, words)) {
        found = findSpeaker(scene, sentence, words, sentence.to);
        const member = found?.cue ? resolve(scene, s, found.phrase, words).member : null;
        if (member) scene.remember(member, s, 14);
      }
    }
    if (found?.cue && found.rule !== "follow-on" && found.rule !== "colon-before")
      talk = { found, sentence: s };
  }
  return drafts;
}

/** Marked words inside a sentence that somebody says, as against names and single words. */
function isSaid(tokens: Token[], sentence: Sentence, k: number, inner: string, words: Words): boolean {
  const count = countWords(inner, 0, inner.length);
  const ended = /[.!?…]$/.test(inner);
  const cue = hasCue(tokens, sentence, words);
  if (tokens[k - 1]?.text === ":" && k > sentence.from) return cue ? count >= 2 : count >= 4;
  if (count < 3) return false;
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
      !words.cues.has(tokens[k - 1]?.lower ?? "")
    )
      return false;
    return native && (cue || count >= 5);
  }
  return !looksLikeTitle(inner);
}

const AUXILIARY = new Set(
  "hat haben hatte hatten ließ lässt lassen ließen wird musste will wollte".split(" "),
);

const SMALL_VERBS = new Set(
  "ist sind war waren hat haben wird werden kann können muss müssen soll sollen will wollen nicht wir ich uns mich nie kein keine".split(
    " ",
  ),
);

function hasCue(tokens: Token[], sentence: Sentence, words: Words): boolean {
  for (let n = sentence.from; n < sentence.to; n++) {
    const token = tokens[n]!;
    if (
      token.kind === "word" &&
      (words.cues.has(token.lower) ||
        words.after.has(token.lower) ||
        words.bare.has(token.lower) ||
        words.reported.has(token.lower))
    )
      return true;
    if (words.accordingTo.some((p) => p[0] === token.lower && p.every((w, m) => tokens[n + m]?.lower === w)))
      return true;
  }
  return false;
}

function isAlone(tokens: Token[], sentence: Sentence, k: number): boolean {
  for (let n = sentence.from; n < sentence.to; n++) if (n !== k && tokens[n]!.kind === "word") return false;
  return true;
}

function findSpeaker(scene: Scene, sentence: Sentence, words: Words, quote: number): Found | null {
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
        const to = phraseRight(tokens, i + phrase.length, sentence.to, words);
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
      const to = phraseRight(tokens, i + 1, sentence.to, words);
      if (to > i + 1) offer({ from: i + 1, to }, { from: i, to: i + 1 }, "said-after", i);
    }
    if (words.after.has(token.lower)) {
      offer(phraseLeft(tokens, i - 1, sentence.from, words), { from: i, to: i + 1 }, "according-to", i);
    } else if (
      words.bare.has(token.lower) &&
      i > sentence.from &&
      (tokens[i - 1]!.kind === "quote" ||
        (tokens[i - 1]!.text === "," && (tokens[i - 2]?.kind === "quote" || tokens[i + 1]?.capital === true)))
    ) {
      const from = words.cues.has(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
      const to = phraseRight(tokens, skipFillers(tokens, from, sentence.to, words), sentence.to, words);
      if (to > from)
        offer(
          { from: skipFillers(tokens, from, sentence.to, words), to },
          { from: i, to: i + 1 },
          "said-after",
          i,
        );
    } else if (words.cues.has(token.lower) && !token.capital) {
      const right = skipFillers(tokens, i + 1, sentence.to, words);
      const opens = startsClause(tokens, i, sentence, words);
      const to = phraseRight(tokens, right, sentence.to, words);
      const rule = i > quote ? "said-after" : "said-before";
      const left = opens
        ? null
        : (besideLeft(scene, i, sentence.from) ?? subjectLeft(tokens, i, sentence.from, words));
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
  const first = subjectLeft(tokens, end, sentence.from, words);
  return first
    ? { phrase: first, cue: null, rule: tokens[quote - 1]?.text === ":" ? "colon-before" : "free" }
    : null;
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
      (opener.kind === "word" && words.stops.has(opener.lower)) ||
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

function phraseRight(tokens: Token[], from: number, limit: number, words: Words): number {
  const first = tokens[from];
  if (!first || from >= limit) return from;
  if (first.kind !== "word") return from;
  if (words.pronouns.has(first.lower)) return from + 1;
  if (words.stops.has(first.lower) && !words.articles.has(first.lower)) return from;
  let k = from;
  let capital = false;
  for (; k < limit && k - from < 18; k++) {
    const token = tokens[k]!;
    if (token.kind !== "word") {
      if (token.text === "(" && tokens[k + 2]?.text === ")") {
        k += 2;
        continue;
      }
      break;
    }
    if (words.cues.has(token.lower) && !token.capital) break;
    if (words.stops.has(token.lower)) {
      const next = tokens[k + 1];
      if (
        capital &&
        words.links.has(token.lower) &&
        next?.kind === "word" &&
        !WEEKDAYS.test(next.lower) &&
        (next.capital || tokens[k + 2]?.capital)
      )
        continue;
      if (!words.articles.has(token.lower)) break;
    }
    if (token.capital) capital = true;
    else if (
      capital &&
      words.table.nounsCapital &&
      (/(?:te|ten|t)$/.test(token.lower) || !nounAhead(tokens, k, limit)) &&
      !words.articles.has(token.lower)
    )
      break;
  }
  while (k > from && words.articles.has(tokens[k - 1]!.lower)) k--;
  return capital ? k : from;
}

const WEEKDAYS =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/;

/** Whether a small word still stands before a noun: "der neuen Regierung". */
function nounAhead(tokens: Token[], k: number, limit: number): boolean {
  for (let n = k + 1; n < limit && n <= k + 2; n++) if (tokens[n]!.capital) return true;
  return false;
}

function phraseLeft(tokens: Token[], j: number, floor: number, words: Words): Phrase | null {
  let k = j;
  while (
    k >= floor &&
    j - k < 12 &&
    tokens[k]!.kind === "word" &&
    !(
      words.stops.has(tokens[k]!.lower) &&
      !words.articles.has(tokens[k]!.lower) &&
      !words.links.has(tokens[k]!.lower)
    )
  )
    k--;
  return k < j ? { from: k + 1, to: j + 1 } : null;
}

/** The subject before the verb: the first phrase of its clause. */
function subjectLeft(tokens: Token[], verb: number, floor: number, words: Words): Phrase | null {
  let start = verb;
  while (start > floor && verb - start < 60) {
    const token = tokens[start - 1]!;
    if (token.kind === "quote") break;
    if (token.kind === "punct" && /^[;:—–]$/.test(token.text)) break;
    start--;
  }
  while (
    start < verb &&
    (tokens[start]!.kind === "punct" ||
      /^(?:wie|und|doch|aber|denn|auch|як|как|comme|como)$/.test(tokens[start]!.lower))
  )
    start++;
  const to = phraseRight(tokens, start, verb, words);
  if (to > start) return { from: start, to };
  // The phrase that ends right before the verb: "der Minister hat … gesagt", "as X said".
  const end = phraseLeft(tokens, verb - 1, floor, words);
  if (end && tokens.slice(end.from, end.to).some((t) => t.capital || words.pronouns.has(t.lower))) return end;
  for (let k = start; k < verb; k++) {
    const right =
      tokens[k]!.capital || words.articles.has(tokens[k]!.lower) || words.pronouns.has(tokens[k]!.lower)
        ? phraseRight(tokens, k, verb, words)
        : k;
    if (
      right > k &&
      !(k > floor && words.stops.has(tokens[k - 1]!.lower) && !words.articles.has(tokens[k - 1]!.lower))
    )
      return { from: k, to: right };
  }
  return null;
}

function resolve(
  scene: Scene,
  s: number,
  phrase: Phrase,
  words: Words,
): { member: Member | null; certain: number } {
  const { tokens, text } = scene.reading;
  const first = tokens[phrase.from]!;
  if (phrase.to - phrase.from === 1 && words.pronouns.has(first.lower)) {
    const gender = words.table.pronouns[first.lower]!;
    return scene.pronoun(gender, s);
  }
  const last = tokens[phrase.to - 1]!;
  const names = scene.namesIn(first.start, last.end);
  // "der Geschäftsführer des Verbandes, Peter Hahn": the name behind the comma.
  if (tokens[phrase.to]?.text === "," && !names.some((n) => n.member.isPerson)) {
    const next = tokens[phrase.to + 1];
    const beside = next ? scene.namesIn(next.start, next.end).find((n) => n.member.isPerson) : undefined;
    if (beside) return { member: beside.member, certain: 0.9 };
  }
  const person =
    names.findLast((n) => n.member.isPerson) ?? (names.at(-1)?.end === last.end ? names.at(-1) : undefined);
  if (person) return { member: person.member, certain: 0.95 };
  let from = phrase.from;
  while (from < phrase.to - 1 && words.articles.has(tokens[from]!.lower)) from++;
  const name = text.slice(tokens[from]!.start, last.end);
  return {
    member:
      describe(name, phrase, tokens, words) ??
      describedMember(name, "organization", tokens[from]!.capital && !words.table.nounsCapital),
    certain: 0.75,
  };
}

/** "der Minister": a person without a name, whom a pronoun may take up. */
function describe(name: string, phrase: Phrase, tokens: Token[], words: Words): Member | null {
  let role = false;
  for (let k = phrase.from; k < phrase.to; k++) if (words.table.roles.test(tokens[k]!.lower)) role = true;
  if (!role) return null;
  const member = describedMember(name, "person", false);
  const article = tokens[phrase.from]!.lower;
  if (words.table.language === "de")
    member.gender = /^(?:der|ein)$/.test(article) ? "m" : /^(?:die|eine)$/.test(article) ? "f" : "?";
  return member;
}

function draftFor(
  scene: Scene,
  s: number,
  k: number,
  found: Found | null,
  alone: boolean,
  drafts: Draft[],
  words: Words,
): Draft {
  const { tokens, stretches, sentences } = scene.reading;
  const token = tokens[k]!;
  const stretch = stretches[token.stretch]!;
  const last = drafts.at(-1);
  const draft: Draft = {
    sentence: s,
    content: [{ start: stretch.start, end: stretch.end }],
    marked: [token.stretch],
    kind: "direct",
    member: null,
    asNamed: null,
    cue: null,
    via: null,
    rule: "pending",
    certain: 0,
  };
  if (found) {
    const who = resolve(scene, s, found.phrase, words);
    draft.member = who.member;
    draft.certain = who.certain * (found.cue ? 0.95 : 0.55);
    draft.rule = found.rule;
    if (!found.cue && !who.member?.isPerson) {
      // No verb and nobody at the clause's head: a person named before the marks.
      const here = scene
        .namesIn(tokens[sentences[s]!.from]!.start, token.start)
        .filter((n) => n.member.isPerson);
      if (here.length > 0 && found.rule === "colon-before") {
        draft.member = here.at(-1)!.member;
        draft.certain = 0.6;
      }
    }
    draft.asNamed = { start: tokens[found.phrase.from]!.start, end: tokens[found.phrase.to - 1]!.end };
    if (found.cue) draft.cue = { start: tokens[found.cue.from]!.start, end: tokens[found.cue.to - 1]!.end };
    if (who.member) scene.spoke(who.member, s, true);
  } else if (stretch.continues && last?.marked.includes(token.stretch - 1)) {
    draft.member = last.member;
    draft.certain = last.certain;
    draft.rule = "goes-on";
  } else if (
    last &&
    s - last.sentence <= 2 &&
    sentences[last.sentence]!.paragraph === sentences[s]!.paragraph
  ) {
    draft.member = last.member;
    draft.certain = last.certain * 0.8;
    draft.rule = alone ? "same-paragraph" : "free";
  }
  if (!alone && tokens[k - 1]?.text !== ":") {
    const text = scene.reading.text.slice(stretch.start, stretch.end);
    const count = countWords(text, 0, text.length);
    const whole = /[.!?,]$/.test(text) || /^[,.]$/.test(tokens[k + 1]?.text ?? "");
    if (!/^\p{Lu}/u.test(text) || !whole) draft.kind = count >= 5 ? "mixed" : "partial";
  }
  return draft;
}

function noteSubject(scene: Scene, s: number, words: Words): void {
  const { tokens } = scene.reading;
  const first = tokens[scene.sentence(s).from];
  if (!first || !words.pronouns.has(first.lower) || words.table.pronouns[first.lower] === "n") return;
  const { member } = scene.pronoun(words.table.pronouns[first.lower]!, s);
  if (member) scene.remember(member, s, 12);
}

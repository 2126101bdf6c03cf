import type { Member } from "./build-cast.ts";
import { countWords, quotesOnly, range } from "./clause-shape.ts";
import type { Draft, Who } from "./draft.ts";
import { BODY_NOUNS, DETERMINERS, GROUP_NOUNS, PREPOSITIONS, ROLE_NOUNS } from "./lexicon/words.ts";
import { isEntitled, looksLikeTitle } from "./make-draft.ts";
import { phraseRight } from "./phrases.ts";
import type { Report } from "./report.ts";
import { resolvePhrase } from "./resolve-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./types.ts";
import { SINGS } from "./unknown-verb.ts";

/** The subject of a sentence's main clause: its first noun phrase that is not inside an opening adjunct. */
export function mainSubject(
  scene: Scene,
  s: number,
  before: number,
): { member: Member | null; asNamed: Report["subject"]; certain: number } | null {
  const { tokens } = scene.reading;
  const sentence = scene.sentence(s);
  let k = sentence.from;
  const limit = Math.min(before, sentence.from + 40);
  let fallback: { from: number; to: number } | null = null;
  const whose = whoseWords(scene, s, k, limit);
  if (whose) return whose;
  // "The actor spoke at a screening, saying: …"
  const opener = tokens[k];
  if (opener && DETERMINERS.has(opener.lower)) {
    let to = phraseRight(tokens, k, limit, false);
    const role = tokens.slice(k, to).findLastIndex((t) => ROLE_NOUNS.has(t.lower));
    // "The actor spoke": the phrase ends with the role, unless a name follows.
    if (role >= 0 && to > k + role + 1 && !tokens[k + role + 1]!.capital) to = k + role + 1;
    if (role >= 0) return { ...resolvePhrase(scene, { from: k, to }, s), asNamed: { from: k, to } };
  }
  while (k < limit) {
    const token = tokens[k]!;
    if (token.kind !== "word") {
      k++;
      continue;
    }
    if (/^(?:he|she|they)$/.test(token.lower)) {
      const found = resolvePhrase(scene, { from: k, to: k + 1 }, s);
      return { ...found, asNamed: { from: k, to: k + 1 } };
    }
    const names = token.capital ? scene.namesIn(token.start, token.end) : [];
    const mention = names[0];
    const prevWord = tokens[k - 1]?.lower ?? "";
    if (mention?.possessive && (k === sentence.from || !PREPOSITIONS.has(prevWord))) {
      // "Stone's lawyers issued …, claiming": the lawyers.
      const to = speakerEnd(tokens, k, limit);
      if (to > k + 1) fallback ??= { from: k, to };
    }
    if (mention) {
      let to = k + 1;
      while (to < limit && tokens[to]!.end <= mention.end) to++;
      const prev = tokens[k - 1];
      const inAdjunct = prev !== undefined && k > sentence.from && PREPOSITIONS.has(prev.lower);
      if (!mention.possessive && mention.member.isPerson && !inAdjunct) {
        return { member: mention.member, asNamed: { from: k, to }, certain: 0.92 };
      }
      if (!mention.possessive && !inAdjunct) fallback ??= { from: k, to };
      k = to;
      continue;
    }
    k++;
  }
  if (!fallback) {
    // "Other countries backed it and said": the noun phrase that opens the sentence.
    const to = speakerEnd(tokens, sentence.from, limit);
    if (to < 0) return null;
    fallback = { from: sentence.from, to };
  }
  return { ...resolvePhrase(scene, fallback, s), asNamed: fallback, certain: 0.75 };
}

const WORDS_OF =
  /^(?:verdict|message|response|reply|answer|advice|words|view|warning|comment|reaction|conclusion|explanation|argument|question|plea|appeal|motto|statement|letter|tweet|post|email|assessment|complaint|prediction|promise|retort|theory|slogan|mantra)s?$/;

/** "Roe's verdict: “…”", "Her advice? “…”": whose word it is; null where the sentence opens otherwise. */
function whoseWords(scene: Scene, s: number, from: number, limit: number): Who | null {
  const { tokens } = scene.reading;
  const first = tokens[from]!;
  const pronoun = /^(?:his|her)$/.exec(first.lower)?.[0];
  const [name] = pronoun ? [] : scene.namesIn(first.start, first.end);
  if (!pronoun && !name?.possessive) return null;
  let to = from + 1;
  while (name && to < limit && tokens[to]!.start < name.end) to++;
  const noun = tokens.slice(to, Math.min(limit, to + 3)).findIndex((t) => WORDS_OF.test(t.lower));
  if (noun < 0) return null;
  const who = pronoun
    ? scene.pronoun(pronoun === "his" ? "m" : "f", s)
    : { member: name!.member, certain: 0.9 };
  return { ...who, asNamed: { from, to } };
}

/**
 * Whose words stand in marks in a sentence that reports nothing: whoever spoke in the sentence before; else
 * the person it is about; else whoever spoke a little before, since a thing says nothing.
 */
function whoGoesOn(scene: Scene, s: number, k: number, last: Draft | undefined): Who | null {
  const speaker = (factor: number): Who => ({
    member: last!.member,
    asNamed: null,
    certain: last!.certain * factor,
  });
  if (last && s - last.sentence <= 1) return speaker(0.7);
  const subject = mainSubject(scene, s, k);
  if (subject?.member?.isPerson) return subject;
  return last && s - last.sentence <= 3 ? speaker(0.6) : subject;
}

/** The end of the noun phrase that begins at `from`, with the first noun in it that can speak; -1 where there is none. */
export function speakerEnd(tokens: Token[], from: number, limit: number): number {
  const to = phraseRight(tokens, from, limit, false);
  for (let k = from; k < to; k++) {
    const { lower } = tokens[k]!;
    const next = tokens[k + 1]?.lower ?? "";
    if (
      (GROUP_NOUNS.has(lower) || BODY_NOUNS.has(lower) || ROLE_NOUNS.has(lower) || OTHERS.test(lower)) &&
      !(k + 1 < to && (GROUP_NOUNS.has(next) || BODY_NOUNS.has(next) || ROLE_NOUNS.has(next)))
    )
      return k + 1;
  }
  return -1;
}

const OTHERS = /^(?:team|voice)$/;

/** “Burn it all down,” sings Roe: a line of a song. */
function isSung(tokens: Token[], k: number): boolean {
  for (const token of tokens.slice(Math.max(0, k - 3), k + 4)) if (SINGS.test(token.lower)) return true;
  return /^(?:lyrics?|chorus|refrain|verse|song)$/.test(tokens[k - 1]?.lower ?? "");
}

/** A stretch that no report covers: the rest of somebody's words, or nobody's. */
export function findLoose(
  scene: Scene,
  s: number,
  k: number,
  drafts: Draft[],
  here: { member: Member | null; asNamed: Report["subject"]; certain: number } | null,
): Draft | null {
  const { reading } = scene;
  const { tokens, stretches, text, sentences } = reading;
  const sentence = sentences[s]!;
  const stretch = stretches[tokens[k]!.stretch]!;
  const base = (member: Member | null, rule: string, certain: number): Draft => ({
    sentence: s,
    content: [{ start: stretch.start, end: stretch.end }],
    marked: [tokens[k]!.stretch],
    kind: "direct",
    member,
    asNamed: null,
    cue: null,
    via: null,
    rule,
    certain,
  });
  const last = drafts.at(-1);
  const alone = quotesOnly(tokens, sentence.from, sentence.to);
  if (stretch.continues) {
    const before = drafts.slice(-8).findLast((d) => d.marked.includes(tokens[k]!.stretch - 1));
    if (before) {
      const draft = base(before.member, "goes-on", before.certain);
      if (!alone) draft.kind = "direct";
      draft.via = before.via;
      return draft;
    }
  }
  if (alone) {
    if (last && sentences[last.sentence]!.paragraph === sentence.paragraph && s - last.sentence <= 2)
      return base(last.member, "same-paragraph", last.certain);
    const previous = sentences[s - 1];
    const colon = previous && tokens[previous.to - 1]!.text === ":";
    if (colon) {
      if (last && last.sentence === s - 1) return base(last.member, "colon-before", last.certain);
      const subject = mainSubject(scene, s - 1, previous.to);
      if (subject)
        return {
          ...base(subject.member, "colon-before", subject.certain),
          asNamed: subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null,
        };
    }
    return { ...base(null, "pending", 0), candidate: scene.mostInView(s) };
  }
  if (isSung(tokens, k) || isEntitled(text, stretch)) return null;
  const words = countWords(text, stretch.start, stretch.end);
  // “A.” The reporter goes on: a quotation that opens a sentence with nothing but a full stop in it.
  const colon = tokens[k - 1]?.text === ":" && k > sentence.from;
  if (colon && words >= 3) {
    const subject = here ?? mainSubject(scene, s, k);
    if (subject)
      return {
        ...base(subject.member, "colon-before", subject.certain),
        asNamed: subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null,
      };
    if (last && s - last.sentence <= 1) return base(last.member, "colon-before", last.certain * 0.8);
    return base(null, "pending", 0);
  }
  if (
    words < 4 ||
    (/^[\p{Lu}\d]/u.test(text.slice(stretch.start)) && looksLikeTitle(text.slice(stretch.start, stretch.end)))
  )
    return null;
  const subject = here ?? whoGoesOn(scene, s, k, last);
  // Words that nobody can be named for are still somebody's, where they stand as a sentence.
  if (!subject?.member)
    return /^\p{Lu}/u.test(text.slice(stretch.start)) &&
      /[,.!?]/.test(text[stretch.end - 1]!) &&
      k === sentence.from
      ? base(null, "unattributed", 0)
      : null;
  // A thing described ("its name") is nobody to be named for words.
  const draft = base(
    subject.member.named || subject.member.isPerson ? subject.member : null,
    "free",
    subject.certain * 0.9,
  );
  draft.kind = words >= 5 ? "mixed" : "partial";
  draft.asNamed = subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null;
  return draft;
}

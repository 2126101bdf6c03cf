import type { Who } from "./draft.ts";
import {
  ADVERBS,
  AUXILIARIES,
  BODY_NOUNS,
  DETERMINERS,
  GROUP_NOUNS,
  isManyOf,
  PREPOSITIONS,
  ROLE_NOUNS,
} from "./lexicon/words.ts";
import { JOINERS, phraseRight } from "./phrases.ts";
import { resolvePhrase } from "./resolve-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./types.ts";
import { acts } from "./weigh-mention.ts";

/** The subject of a sentence's main clause: its first noun phrase that is not inside an opening adjunct. */
export function mainSubject(scene: Scene, s: number, before: number): Who | null {
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
    // "The actor spoke": the phrase ends with the role, unless a name follows; "a coach party" is no coach.
    const behind = tokens[k + role + 1];
    const heads = to === k + role + 1 || behind?.capital || endsPhrase(behind, true);
    if (role >= 0 && to > k + role + 1 && !behind!.capital) to = k + role + 1;
    if (role >= 0 && heads) return { ...resolvePhrase(scene, { from: k, to }, s), asNamed: { from: k, to } };
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
      // "New Delhi: The court …"
      if (mention.member.type === "place" && tokens[to]?.text === ":" && to + 1 < limit) {
        k = to + 1;
        continue;
      }
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

/** What is somebody's own when it is words. */
export const WORDS_OF =
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

/** The end of the noun phrase that begins at `from`, with the first noun in it that can speak; -1 where there is none. */
export function speakerEnd(tokens: Token[], from: number, limit: number): number {
  const to = phraseRight(tokens, from, limit, false);
  for (let k = from; k < to; k++) {
    const { lower } = tokens[k]!;
    const next = tokens[k + 1]?.lower ?? "";
    if (
      (GROUP_NOUNS.has(lower) ||
        BODY_NOUNS.has(lower) ||
        ROLE_NOUNS.has(lower) ||
        isManyOf(lower) ||
        OTHERS.test(lower)) &&
      !(k + 1 < to && (GROUP_NOUNS.has(next) || BODY_NOUNS.has(next) || ROLE_NOUNS.has(next)))
    )
      return k + 1;
  }
  return -1;
}

/** Whether a noun phrase is over before a token: a noun behind a noun goes on with it. */
export function endsPhrase(next: Token | undefined, inside: boolean): boolean {
  if (!next || !inside || next.kind !== "word") return true;
  return (
    acts(next) ||
    AUXILIARIES.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    ADVERBS.has(next.lower) ||
    JOINERS.has(next.lower) ||
    /(?:[^s]s|ly)$/.test(next.lower)
  );
}

const OTHERS = /^(?:team|voice)$/;

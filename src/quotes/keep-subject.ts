import type { Member } from "./build-cast.ts";
import { isPossessive } from "./find-roles.ts";
import { DETERMINERS, PRONOUNS } from "./lexicon/words.ts";
import { endsPhrase, speakerEnd } from "./main-subject.ts";
import { phraseRight } from "./phrases.ts";
import type { Report } from "./report.ts";
import { resolvePhrase } from "./resolve-phrase.ts";
import type { Scene } from "./scene.ts";

/** "He had, the columnist wrote, “a heart”": whom a sentence is about that somebody else speaks in. */
export function spokenOf(scene: Scene, s: number, report: Report): Member | null {
  const { from } = scene.sentence(s);
  const first = scene.reading.tokens[from]!.lower;
  if ((first !== "he" && first !== "she") || report.from === from) return null;
  return resolvePhrase(scene, { from, to: from + 1 }, s).member;
}

/** The weight of whoever a sentence is about: he stays in view before the one who speaks in it. */
export const TOPIC = 20;

/** "He was born in …", "The mayor turned to her": the subject of a sentence that reports nothing is kept in mind. */
export function keepSubject(scene: Scene, s: number): void {
  const { from, to } = subjectOf(scene, s);
  if (to === from) return;
  const member = called(scene, to) ?? resolvePhrase(scene, { from, to }, s).member;
  const { lower } = scene.reading.tokens[from]!;
  // A pronoun that may stand for a thing's name makes it nobody.
  if (!member || (PRONOUNS.has(lower) && !member.isPerson)) return;
  const introduced = !member.named && /^(?:an?|one|another)$/.test(lower);
  scene.remember(member, s, introduced ? INTRODUCED : 13);
}

/** "One shareholder was unconvinced.": whoever is brought in so is about to speak. */
const INTRODUCED = 26;

/** The pronoun, or the person or body described, that a sentence opens with; empty where it opens otherwise. */
function subjectOf(scene: Scene, s: number): { from: number; to: number } {
  const { tokens } = scene.reading;
  const { from, to } = scene.sentence(s);
  const first = tokens[from]!;
  // "Besides a daughter, he is survived by a son."
  const limit = OPENS_ADJUNCT.test(first.lower) ? Math.min(to, from + 14) : from + 1;
  for (let k = from; k < limit; k++)
    if (tokens[k]!.lower === "he" || tokens[k]!.lower === "she") return { from: k, to: k + 1 };
  if (DETERMINERS.has(first.lower) || isPossessive(first)) {
    const phrase = speakerEnd(tokens, from, Math.min(to, from + 8));
    // "A spokesman for the ministry, Jane Roe, confirmed …": the name stands behind all of it.
    const whole = phrase > 0 ? phraseRight(tokens, phrase - 1, to, true) : 0;
    if (tokens[whole]?.text === "," && tokens[whole + 1]?.capital) return { from, to: whole };
    if (phrase > 0 && endsPhrase(tokens[phrase], to > phrase)) return { from, to: phrase };
  }
  return { from, to: from };
}

/** Prepositions that open no clause: in "By the time she left, he …" it is he. */
const OPENS_ADJUNCT = /^(?:in|on|at|besides|despite|during|for|with)$/;

/** "The director was Jane Roe": whom the words behind a subject name. */
function called(scene: Scene, at: number): Member | null {
  const { tokens } = scene.reading;
  if (!/^(?:is|was)$/.test(tokens[at]?.lower ?? "")) return null;
  const [name] = scene.namesIn(tokens[at]!.end, tokens[Math.min(at + 4, tokens.length - 1)]!.end);
  return name?.member.isPerson && !name.possessive && name.titleStart === tokens[at + 1]!.start
    ? name.member
    : null;
}

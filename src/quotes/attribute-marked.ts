import type { Member } from "./build-cast.ts";
import { countWords } from "./clause-shape.ts";
import type { PlainTable } from "./cues/plain-types.ts";
import type { Draft } from "./draft.ts";
import { findPlainSpeaker } from "./find-plain-speaker.ts";
import { hasCue, isAlone, isSaid } from "./marked-words.ts";
import { nominative } from "./nominative.ts";
import { cueForms, type Found, set, type Words } from "./plain-words.ts";
import { resolvePlain } from "./resolve-plain.ts";
import type { Scene } from "./scene.ts";

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
      if (!alone && !stretch.piece && !isSaid(tokens, sentence, k, inner, words)) continue;
      if (found === undefined) {
        found = findPlainSpeaker(scene, sentence, words, k);
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
          found = findPlainSpeaker(scene, before, words, before.to);
          if (found) found = { ...found, rule: "follow-on" };
        }
      }
      drafts.push(draftFor(scene, s, k, found, alone, drafts, words));
    }
    if (found === undefined) {
      noteSubject(scene, s, words);
      if (hasCue(tokens, sentence, words)) {
        found = findPlainSpeaker(scene, sentence, words, sentence.to);
        const member = found?.cue ? resolvePlain(scene, s, found.phrase, words).member : null;
        if (member) scene.remember(member, s, 14);
      }
    }
    if (found?.cue && found.rule !== "follow-on" && found.rule !== "colon-before")
      talk = { found, sentence: s };
  }
  return drafts;
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
    const who = resolvePlain(scene, s, found.phrase, words);
    draft.member = who.member;
    draft.certain = who.certain * (found.cue ? 0.95 : 0.55);
    draft.rule = found.rule;
    if (
      found.rule === "according-to" &&
      found.cue &&
      words.table.genitive?.test(tokens[found.cue.from]!.lower)
    )
      restore(who.member);
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
  if (!alone && !stretch.piece && tokens[k - 1]?.text !== ":") {
    const text = scene.reading.text.slice(stretch.start, stretch.end);
    const count = countWords(text, 0, text.length);
    const whole = /[.!?,]$/.test(text) || /^[,.]$/.test(tokens[k + 1]?.text ?? "");
    if (!/^\p{Lu}/u.test(text) || !whole) draft.kind = count >= 5 ? "mixed" : "partial";
  }
  return draft;
}

/** A name that the article gives in the genitive alone is put into the nominative, where that is sure. */
function restore(member: Member | null): void {
  const name = member?.named && nominative(member.name);
  if (!name) return;
  const given = member.name;
  // A nominative stands elsewhere.
  if (member.aliases.some((alias) => alias.split(" ").length > 1)) return;
  member.aliases.push(given);
  member.name = name;
}

function noteSubject(scene: Scene, s: number, words: Words): void {
  const { tokens } = scene.reading;
  const first = tokens[scene.sentence(s).from];
  if (!first || !words.pronouns.has(first.lower) || words.table.pronouns[first.lower] === "n") return;
  const { member } = scene.pronoun(words.table.pronouns[first.lower]!, s);
  if (member) scene.remember(member, s, 12);
}

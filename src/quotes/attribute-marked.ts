import type { PlainTable } from "./cues/plain-types.ts";
import type { Draft } from "./draft.ts";
import { findPlainSpeaker } from "./find-plain-speaker.ts";
import { hasCue, isAlone, isSaid } from "./marked-words.ts";
import { plainDraft } from "./plain-draft.ts";
import { type Found, readTable, type Words } from "./plain-words.ts";
import { resolvePlain } from "./resolve-plain.ts";
import type { Scene } from "./scene.ts";

/**
 * Quotations by their marks, for languages with a plain cue table: the speaker is the noun phrase
 * beside the verb of saying in the same sentence, else whoever spoke last.
 */
export function attributeMarked(scene: Scene, table: PlainTable): Draft[] {
  const { reading } = scene;
  const { tokens, sentences, stretches, text } = reading;
  const words = readTable(table);
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
      drafts.push(plainDraft(scene, words, { s, k, alone }, found, drafts.at(-1)));
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

function noteSubject(scene: Scene, s: number, words: Words): void {
  const { tokens } = scene.reading;
  const first = tokens[scene.sentence(s).from];
  if (!first || !words.pronouns.has(first.lower) || words.table.pronouns[first.lower] === "n") return;
  const { member } = scene.pronoun(words.table.pronouns[first.lower]!, s);
  if (member) scene.remember(member, s, 12);
}

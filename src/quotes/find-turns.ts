import type { Member } from "./build-cast.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./types.ts";

/** How often one label must stand: a transcript comes back to its speakers, a list does not. */
const TURNS = 2;

/**
 * The paragraphs of an interview or transcript that open with their speaker's name and a colon ("Roe: By accident."),
 * each a draft of all that stands behind the colon, by sentence number of the paragraph's first sentence. Words in
 * marks behind a colon are left to the other rules.
 */
export function findTurns(scene: Scene): Map<number, Draft> {
  const { sentences, tokens, text, paragraphs } = scene.reading;
  const found: {
    member: Member;
    s: number;
    label: { start: number; end: number };
    content: { start: number; end: number };
  }[] = [];
  for (const [s, sentence] of sentences.entries()) {
    if (!opensParagraph(sentences, s)) continue;
    const colon = colonBehindName(scene, sentence);
    if (colon < 0 || tokens[colon + 1]!.kind === "quote") continue;
    const [name] = scene.namesIn(tokens[sentence.from]!.start, tokens[colon]!.start);
    if (!name?.member.isPerson) continue;
    const content = { start: tokens[colon + 1]!.start, end: paragraphs[sentence.paragraph]!.end };
    if (text.slice(content.start, content.end).split(/\s+/).length < 2) continue;
    found.push({ member: name.member, s, label: { start: name.titleStart, end: name.end }, content });
  }
  const often = new Map<Member, number>();
  for (const { member } of found) often.set(member, (often.get(member) ?? 0) + 1);
  const turns = new Map<number, Draft>();
  for (const { member, s, label, content } of found) {
    if (often.get(member)! < TURNS) continue;
    turns.set(s, {
      sentence: s,
      content: [content],
      marked: [],
      kind: "direct",
      member,
      asNamed: label,
      cue: null,
      via: null,
      rule: "turn",
      certain: 1,
    });
  }
  return turns;
}

/** Whether a sentence is the first of its paragraph. */
export function opensParagraph(sentences: Sentence[], s: number): boolean {
  return s === 0 || sentences[s - 1]!.paragraph !== sentences[s]!.paragraph;
}

/** The colon that stands behind one to five capitals at a sentence's head, a role between commas allowed; else -1. */
function colonBehindName(scene: Scene, sentence: Sentence): number {
  const { tokens } = scene.reading;
  for (let k = sentence.from; k < Math.min(sentence.to - 1, sentence.from + 12); k++) {
    const token = tokens[k]!;
    if (token.text === ":") return k > sentence.from ? k : -1;
    if (token.kind === "quote" || token.text === "." || (k === sentence.from && !token.capital)) return -1;
    if (
      token.kind === "word" &&
      !token.capital &&
      !tokens.slice(sentence.from, k).some((t) => t.text === ",")
    )
      return -1;
  }
  return -1;
}

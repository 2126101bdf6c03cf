import type { Member } from "./build-cast.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./types.ts";

/** How often one label must stand: a transcript comes back to its speakers, a list does not. */
const TURNS = 2;

/** A paragraph that opens with a label and a colon. */
interface Labelled {
  /** The sentence it opens with. */
  s: number;
  label: { start: number; end: number };
  /** All that stands behind the colon. */
  content: { start: number; end: number };
  member: Member | null;
  certain: number;
}

/**
 * The paragraphs of an interview or transcript that open with their speaker's name, initials or an "A" for answer and
 * a colon ("Roe: By accident."), each a draft of all that stands behind the colon, by sentence number of the
 * paragraph's first sentence. Words in marks behind a colon are left to the other rules.
 */
export function findTurns(scene: Scene): Map<number, Draft> {
  const labelled = [...readLabels(scene)];
  const often = new Map<Member, number>();
  for (const { member } of labelled) if (member) often.set(member, (often.get(member) ?? 0) + 1);
  const turns = new Map<number, Draft>();
  for (const { s, label, content, member, certain } of labelled) {
    if (!member || often.get(member)! < TURNS) continue;
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
      certain,
    });
  }
  return turns;
}

/** Whether a sentence is the first of its paragraph. */
export function opensParagraph(sentences: Sentence[], s: number): boolean {
  return s === 0 || sentences[s - 1]!.paragraph !== sentences[s]!.paragraph;
}

function* readLabels(scene: Scene): Generator<Labelled> {
  const { sentences, tokens, text, paragraphs } = scene.reading;
  const openers = sentences.filter((_, s) => opensParagraph(sentences, s));
  const asks = openers.some(({ from }) =>
    ASKS.test(text.slice(tokens[from]!.start, tokens[from]!.start + 3)),
  );
  const answers = asks ? interviewee(scene) : null;
  const initials = byInitials(scene);
  for (const [s, sentence] of sentences.entries()) {
    if (!opensParagraph(sentences, s)) continue;
    const behind = behindLabel(scene, sentence);
    if (behind < 0 || tokens[behind]!.kind === "quote") continue;
    const content = { start: tokens[behind]!.start, end: paragraphs[sentence.paragraph]!.end };
    if (text.slice(content.start, content.end).split(/\s+/).length < 2) continue;
    const first = tokens[sentence.from]!;
    const [name] = scene.namesIn(first.start, content.start);
    const whole = { start: first.start, end: first.end };
    const word = behind <= sentence.from + 2 ? first.text : "";
    if (name?.member.isPerson)
      yield { s, content, label: { start: name.titleStart, end: name.end }, member: name.member, certain: 1 };
    else if (asks && /^A\.?$/.test(word)) yield { s, content, label: whole, member: answers, certain: 0.85 };
    else if (/^\p{Lu}{2,3}$/u.test(word))
      yield { s, content, label: whole, member: initials.get(word) ?? null, certain: 0.95 };
  }
}

const ASKS = /^Q[:.]\s/;

/**
 * The token behind a label and its colon at a sentence's head: one to five capitals, a role between commas allowed, or
 * "A."; else -1.
 */
function behindLabel(scene: Scene, sentence: Sentence): number {
  const { tokens } = scene.reading;
  if (tokens[sentence.from]!.text === "A." && sentence.to - sentence.from > 1) return sentence.from + 1;
  for (let k = sentence.from; k < Math.min(sentence.to - 1, sentence.from + 12); k++) {
    const token = tokens[k]!;
    if (token.text === ":") return k > sentence.from ? k + 1 : -1;
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

/** Whom the questions are put to: the person named most often. */
function interviewee(scene: Scene): Member | null {
  let best: Member | null = null;
  for (const member of scene.cast.members)
    if (member.isPerson && member.count > (best?.count ?? 0)) best = member;
  return best;
}

/** The persons by the first letters of their names, "OB"; null where several share them. */
function byInitials(scene: Scene): Map<string, Member | null> {
  const bearers = new Map<string, Member | null>();
  for (const member of scene.cast.members) {
    if (!member.isPerson || member.words.length < 2) continue;
    const letters = member.words.map((w) => w[0]!.toUpperCase()).join("");
    bearers.set(letters, bearers.has(letters) ? null : member);
  }
  return bearers;
}

import type { Member } from "./build-cast.ts";
import { countWords } from "./clause-shape.ts";
import type { Draft } from "./draft.ts";
import { nominative } from "./nominative.ts";
import type { Found, Words } from "./plain-words.ts";
import { resolvePlain } from "./resolve-plain.ts";
import type { Scene } from "./scene.ts";

/** A quotation by its token `k` in sentence `s`; `alone` where the sentence has no other word. */
interface Place {
  s: number;
  k: number;
  alone: boolean;
}

/** The quote of one quotation: by what was found beside it, else by whoever spoke `last`. */
export function plainDraft(
  scene: Scene,
  words: Words,
  place: Place,
  found: Found | null,
  last: Draft | undefined,
): Draft {
  const { tokens, stretches } = scene.reading;
  const { stretch: marked } = tokens[place.k]!;
  const { start, end } = stretches[marked]!;
  return {
    sentence: place.s,
    content: [{ start, end }],
    marked: [marked],
    kind: kindAt(scene, place),
    member: null,
    asNamed: null,
    cue: null,
    via: null,
    rule: "pending",
    certain: 0,
    ...(found ? fromFound(scene, words, place, found) : last && fromLast(scene, place, last)),
  };
}

/** The speaker whom words beside the marks name. */
function fromFound(
  scene: Scene,
  words: Words,
  { s, k }: Place,
  { phrase, cue, rule }: Found,
): Partial<Draft> {
  const { tokens, sentences } = scene.reading;
  const who = resolvePlain(scene, s, phrase, words);
  if (rule === "according-to" && cue && words.table.genitive?.test(tokens[cue.from]!.lower))
    restore(who.member);
  let { member } = who;
  let certain = who.certain * (cue ? 0.95 : 0.55);
  if (!cue && !member?.isPerson && rule === "colon-before") {
    // No verb and nobody at the clause's head: a person named before the marks.
    const here = scene.namesIn(tokens[sentences[s]!.from]!.start, tokens[k]!.start);
    const person = here.findLast((name) => name.member.isPerson);
    if (person) [member, certain] = [person.member, 0.6];
  }
  if (who.member) scene.spoke(who.member, s, true);
  const offsets = ({ from, to }: { from: number; to: number }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  });
  return { member, certain, rule, asNamed: offsets(phrase), cue: cue && offsets(cue) };
}

/** The speaker of the quote before, where this one goes on from it or stands in the same paragraph. */
function fromLast(scene: Scene, { s, k, alone }: Place, last: Draft): Partial<Draft> {
  const { tokens, stretches, sentences } = scene.reading;
  const { stretch } = tokens[k]!;
  const { member, certain } = last;
  if (stretches[stretch]!.continues && last.marked.includes(stretch - 1))
    return { member, certain, rule: "goes-on" };
  if (s - last.sentence > 2 || sentences[last.sentence]!.paragraph !== sentences[s]!.paragraph) return {};
  return { member, certain: certain * 0.8, rule: alone ? "same-paragraph" : "free" };
}

/** Marked words within a sentence of the reporter's are no whole utterance. */
function kindAt({ reading: { text, tokens, stretches } }: Scene, { k, alone }: Place): Draft["kind"] {
  const stretch = stretches[tokens[k]!.stretch]!;
  if (alone || stretch.piece || tokens[k - 1]?.text === ":") return "direct";
  const inner = text.slice(stretch.start, stretch.end);
  const whole = /[.!?,]$/.test(inner) || /^[,.]$/.test(tokens[k + 1]?.text ?? "");
  if (/^\p{Lu}/u.test(inner) && whole) return "direct";
  return countWords(inner, 0, inner.length) >= 5 ? "mixed" : "partial";
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

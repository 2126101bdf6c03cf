import type { Member, NameMention } from "./build-cast.ts";
import { describeSpeaker } from "./describe-speaker.ts";
import { describedMember } from "./described-member.ts";
import { isPossessive } from "./find-roles.ts";
import { PRONOUN_GENDER } from "./pronoun-fits.ts";
import type { Scene } from "./scene.ts";

/** The member that a phrase (token range) stands for, as seen from a sentence; `named` are those whom its words name. */
export function resolvePhrase(
  scene: Scene,
  phrase: { from: number; to: number },
  sentence: number,
  named?: ReadonlySet<Member>,
): { member: Member | null; certain: number } {
  const { tokens } = scene.reading;
  const first = tokens[phrase.from]!;
  scene.traceUntil(first.start);
  // The reporter himself, or whoever reads.
  if (phrase.to - phrase.from === 1 && /^(?:i|we|you)$/.test(first.lower))
    return { member: null, certain: 0 };
  if (phrase.to - phrase.from === 1 && PRONOUN_GENDER.has(first.lower) && first.text !== "IT") {
    return scene.pronoun(PRONOUN_GENDER.get(first.lower)!, sentence, named);
  }
  const last = tokens[phrase.to - 1]!;
  const names = scene.namesIn(first.start, last.end);
  // "in Roe's words"
  const whose = names.at(-1);
  if (whose?.possessive && isPossessive(last)) return { member: whose.member, certain: 0.95 };
  if (first.lower === "those") return describeSpeaker(scene, phrase, phrase.to, [], sentence);
  const both = bothOf(scene, phrase, names);
  if (both) return both;
  // The head is what stands before the first preposition.
  let link = phrase.to;
  for (let k = phrase.from + 1; k < phrase.to; k++) {
    if (/^(?:of|for|at|in|from|with|to|on|by)$/.test(tokens[k]!.lower)) {
      link = k;
      break;
    }
  }
  const final = names.at(-1);
  const ends = final !== undefined && !final.possessive && final.end >= last.end - 2;
  if (final && ends && (link === phrase.to || final.titleStart <= tokens[link]!.start)) {
    const lowerHead = tokens[phrase.to - 1]!;
    if (lowerHead.capital || /^\d/.test(lowerHead.text) || lowerHead.kind === "punct")
      return { member: final.member, certain: final.shared ? 0.85 : 1 };
  }
  if (final && ends && final.member.isPerson && final.member.words.length > 1 && link < phrase.to) {
    // "Afghan ambassador to the United States Jane Roe": no comma, so the name is the head.
    const between = names.at(-2);
    if (between && between.end + 1 >= final.titleStart) return { member: final.member, certain: 0.9 };
  }
  if (final && tokens[phrase.to - 1]!.text === ")") return { member: final.member, certain: 0.9 };
  // "Undersecretary for Education Mr. Roe"
  const title = tokens[phrase.to - 2];
  if (
    final &&
    ends &&
    title &&
    phrase.to - 2 > phrase.from &&
    /^(?:mr|mrs|ms|dr|miss)\.?$/.test(title.lower)
  ) {
    return { member: final.member, certain: 0.95 };
  }
  const head = tokens[link - 1]!;
  // "a statement from the bishops": they speak.
  if (
    /^(?:statement|letter|post|message|email|tweet|note|memo)s?$/.test(head.lower) &&
    /^(?:from|by|of)$/.test(tokens[link]?.lower ?? "") &&
    link + 1 < phrase.to
  ) {
    return resolvePhrase(scene, { from: link + 1, to: phrase.to }, sentence);
  }
  // "Peskov of the Kremlin": the name before the preposition.
  const bearer = names.find((n) => n.end >= head.end - 2 && n.end <= head.end && !n.possessive);
  if (bearer && head.capital) return { member: bearer.member, certain: 0.95 };
  return beside(scene, phrase) ?? describeSpeaker(scene, phrase, link, names, sentence);
}

/** "one user, Jane Roe": somebody described whom the next words name. */
function beside(
  scene: Scene,
  phrase: { from: number; to: number },
): { member: Member; certain: number } | null {
  const { tokens } = scene.reading;
  const next = tokens[phrase.to + 1];
  if (tokens[phrase.to]?.text !== "," || !next?.capital) return null;
  const [name] = scene.namesIn(next.start, tokens[Math.min(phrase.to + 4, tokens.length - 1)]!.end);
  if (!name || name.titleStart !== next.start || name.possessive || name.member.type === "place") return null;
  if (!name.member.isPerson && !name.member.unsure) return null;
  let k = phrase.to + 1;
  while (k < tokens.length && tokens[k]!.end <= name.end) k++;
  return /^[,.;]$/.test(tokens[k]?.text ?? ".") ? { member: name.member, certain: 0.92 } : null;
}

/** "Jane Roe and John Doe": two people, of whom neither is the speaker alone. */
function bothOf(
  scene: Scene,
  phrase: { from: number; to: number },
  names: NameMention[],
): { member: Member; certain: number } | null {
  const [a, b] = names.slice(-2);
  if (!a?.member.isPerson || !b?.member.isPerson || a.member === b.member || a.possessive || b.possessive)
    return null;
  const { tokens, text } = scene.reading;
  const last = tokens[phrase.to - 1]!;
  if (b.end < last.end || !/^\s+and\s+/.test(text.slice(a.end, b.titleStart + 1))) return null;
  const words = text.slice(a.start, b.end);
  let member = scene.described.get(words);
  if (!member) {
    member = describedMember(words, "group", false);
    scene.described.set(words, member);
  }
  return { member, certain: 0.95 };
}

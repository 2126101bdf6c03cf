import type { Member } from "./build-cast.ts";
import { describedMember } from "./described-member.ts";
import { encliticPronoun } from "./find-plain-speaker.ts";
import type { Phrase, Words } from "./plain-words.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./types.ts";

/** Whom a phrase means in sentence `s`, and how sure that is (0 to 1). */
export function resolvePlain(
  scene: Scene,
  s: number,
  phrase: Phrase,
  words: Words,
): { member: Member | null; certain: number } {
  const { tokens, text } = scene.reading;
  const first = tokens[phrase.from]!;
  const pronoun = encliticPronoun(first.lower, words) ?? first.lower;
  if (phrase.to - phrase.from === 1 && words.pronouns.has(pronoun)) {
    const gender = words.table.pronouns[pronoun]!;
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

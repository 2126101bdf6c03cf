import type { SpeakerType } from "../model.ts";
import type { Member, NameMention } from "./build-cast.ts";
import { describedMember } from "./described-member.ts";
import { findByBody } from "./find-by-body.ts";
import { AGED, findByEpithet } from "./find-by-epithet.ts";
import { findByRole } from "./find-by-role.ts";
import { fold } from "./fold.ts";
import { BODY_NOUNS, DETERMINERS, GROUP_NOUNS, ROLE_NOUNS } from "./lexicon/words.ts";
import type { Scene } from "./scene.ts";

/** "the ministry", "a spokeswoman", "officials": who is meant by a phrase without a name at its head. */
export function describeSpeaker(
  scene: Scene,
  phrase: { from: number; to: number },
  link: number,
  names: NameMention[],
  sentence: number,
): { member: Member | null; certain: number } {
  const { tokens, text } = scene.reading;
  const head = tokens[link - 1]!;
  const first = tokens[phrase.from]!;
  const words = text.slice(first.start, tokens[phrase.to - 1]!.end);
  const bare =
    DETERMINERS.has(first.lower) && /^(?:the|a|an)$/.test(first.lower) && phrase.to - phrase.from > 1
      ? text.slice(tokens[phrase.from + 1]!.start, tokens[phrase.to - 1]!.end)
      : words;
  const lower = fold(head.text);
  const indefinite = /^(?:a|an|one|another|some|several|many)$/.test(first.lower);
  const epithet = () => findByEpithet(scene, tokens.slice(phrase.from + 1, link), bare, sentence);
  const aged = first.lower === "the" && AGED.test(bare);
  if (ROLE_NOUNS.has(lower) && !indefinite) {
    // "The 27-year-old singer" is whoever was talked of, not the next singer who is named.
    const found = (aged && epithet()) || findByRole(scene, lower, bare);
    if (found) return found;
  }
  if (first.lower === "the") {
    const found = epithet();
    if (found) return found;
  }
  if (first.lower === "the" && names.length === 0 && link === phrase.to) {
    const found = findByBody(scene, lower, sentence);
    if (found) return found;
  }
  // "the statement added": whoever made it.
  const author =
    first.lower === "the" && phrase.to - phrase.from === 2 && MADE.test(lower)
      ? scene.lastSpeaker(sentence)
      : null;
  if (author) return { member: author, certain: 0.85 };
  const group = GROUP_NOUNS.has(head.lower) || (/[^s]s$/.test(head.lower) && !head.capital);
  let type: SpeakerType = "group";
  let named = false;
  if (ROLE_NOUNS.has(lower)) type = "person";
  else if (!group || BODY_NOUNS.has(lower) || (head.capital && phrase.to - phrase.from > 1)) {
    type = "organization";
    named = head.capital || (names.length > 0 && BODY_NOUNS.has(lower) && !indefinite);
  }
  if (/^(?:police|authorities)$/.test(head.lower) && names.length > 0) {
    type = "organization";
    named = true;
  }
  const key = `${bare.toLowerCase()}`;
  let member = scene.described.get(key);
  if (!member) {
    member = describedMember(bare, type, named);
    scene.described.set(key, member);
  }
  // A bare small noun is more often the end of a longer subject: "those who grow apples said".
  const bareNoun =
    type === "organization" && !head.capital && names.length === 0 && !DETERMINERS.has(first.lower);
  return { member, certain: bareNoun ? 0.5 : 0.92 };
}

/** What somebody says something by. */
const MADE = /^(?:statement|letter|memo|post|message|email|tweet|note)$/;

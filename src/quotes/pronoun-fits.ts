import type { Member } from "./build-cast.ts";
import { BODY_NOUNS } from "./lexicon/words.ts";
import type { Gender } from "./types.ts";

/** Pronouns that may be a subject, in all languages. */
export const PRONOUN_GENDER = new Map<string, Gender>([
  ["he", "m"],
  ["she", "f"],
  ["it", "n"],
  ["they", "p"],
  ["him", "m"],
  ["her", "f"],
  ["his", "m"],
  ["their", "p"],
  ["them", "p"],
]);

/** A pronoun looks back to a name rather than to somebody described in passing. */
const UNNAMED = 0.4;

/** How well a pronoun of that gender may stand for a member: 0 to 1. */
export function pronounFits(member: Member, gender: Gender): number {
  if (member.gender === "p" && member.isPerson) return gender === "p" ? 1 : 0;
  if (gender === "m" || gender === "f") {
    if (member.gender === "n") return 0;
    if (member.type === "place" || member.type === "group") return 0;
    if (!member.isPerson) {
      if (!mayBePerson(member)) return 0;
      return member.spoke ? 0.7 : member.words.length > 1 ? 0.4 : 0.12;
    }
    if (member.gender === gender) return 1;
    return member.gender === "?" ? (member.named ? 0.9 : UNNAMED) : 0;
  }
  if (gender === "n") return member.isPerson ? 0 : member.type === "organization" ? 1 : 0.6;
  if (gender === "p")
    return member.type === "group" ? 1 : member.type === "organization" ? 0.7 : member.isPerson ? 0.45 : 0.3;
  return 1;
}

/** A name of which nothing tells what it is. */
function mayBePerson(member: Member): boolean {
  return (
    member.named &&
    member.unsure === true &&
    member.words.length <= 4 &&
    !BODY_NOUNS.has(member.words.at(-1)!) &&
    !/^[A-Z]{2,}$/.test(member.name)
  );
}

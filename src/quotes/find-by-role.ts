import type { Member } from "./build-cast.ts";
import { genderOf } from "./find-roles.ts";
import { fold } from "./fold.ts";
import { NATIONAL } from "./lexicon/words.ts";
import type { Scene } from "./scene.ts";

/** "the Kremlin spokesman": the person who is given that role, the last one spoken of first. */
export function findByRole(
  scene: Scene,
  head: string,
  words: string,
): { member: Member; certain: number } | null {
  const gender = genderOf(words);
  const wanted = words.split(/[\s-]+/).map(fold);
  let best: Member | null = null;
  let bestScore = 0;
  for (const member of scene.cast.members) {
    if (!member.isPerson || member.roles.length === 0) continue;
    if (gender !== "?" && member.gender !== "?" && member.gender !== gender) continue;
    let score = 0;
    for (const role of member.roles) {
      const have = role.split(/[\s-]+/).map(fold);
      if (
        QUALIFIERS.some(
          (w) => wanted.includes(w) !== have.includes(w) && (wanted.includes(w) || w === "shadow"),
        )
      )
        continue;
      if (otherOffice(wanted, have, head)) continue;
      if (!have.some((w) => sameRole(w, head)) && !(SPEAKERS.test(head) && /press secretary/i.test(role)))
        continue;
      score = Math.max(score, 1 + wanted.filter((w) => w !== head && have.includes(w)).length);
    }
    if (score === 0) continue;
    const last = scene.lastTrace(member);
    if (last >= 0) score += 1 + last / (scene.reading.sentences.length + 1);
    if (score > bestScore) {
      best = member;
      bestScore = score;
    }
  }
  return best ? { member: best, certain: 0.92 } : null;
}

/** "The shadow chancellor" is not the chancellor, nor is he she; "the former minister" may be called that later on. */
const QUALIFIERS = ["shadow", "deputy", "vice", "opposition", "acting", "assistant", "former"];

/** "The Spanish minister" is not the Irish one, "the health secretary" not the transport secretary. */
function otherOffice(wanted: string[], have: string[], head: string): boolean {
  const nations = (words: string[]) => words.filter((w) => NATIONAL.has(w));
  if (apart(nations(wanted), nations(have))) return true;
  if (!OFFICES.test(head) || !have.includes(head)) return false;
  const office = (words: string[]) =>
    words.slice(0, words.indexOf(head)).filter((w) => !NATIONAL.has(w) && !QUALIFIERS.includes(w));
  return apart(office(wanted).slice(-1), office(have).slice(-1));
}

const OFFICES = /^(?:minister|secretary)$/;

/** Two lists, neither empty, without a word in common. */
function apart(a: string[], b: string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((w) => b.includes(w));
}

const SPEAKERS = /^spokes(?:man|woman|person)$/;

function sameRole(a: string, b: string): boolean {
  return a === b || (SPEAKERS.test(a) && SPEAKERS.test(b));
}

import type { Member } from "./build-cast.ts";
import { genderOf } from "./find-roles.ts";
import { isOfNation, ROLE_NOUNS } from "./lexicon/words.ts";
import type { Scene } from "./scene.ts";
import type { Gender, Token } from "./types.ts";

/** Words that a reporter calls somebody by whom he has named already; never those for who speaks for a body. */
const EPITHETS = new Set(
  (
    "native champion star veteran singer actor actress rapper comedian author writer novelist playwright artist painter musician composer " +
    "songwriter guitarist drummer cellist pianist violinist dancer filmmaker entrepreneur billionaire millionaire businessman businesswoman " +
    "tycoon striker midfielder defender goalkeeper keeper forward winger playmaker skipper quarterback pitcher boxer golfer athlete swimmer " +
    "sprinter cyclist racer pensioner retiree politician socialite heiress influencer boss winner medallist medalist laureate bowler batsman " +
    "batter wicketkeeper all-rounder seamer prop flanker fly-half scrum-half jockey skier skater snowboarder surfer gymnast wrestler rower " +
    "headmistress headmaster monarch royal mother-of-one mother-of-two mother-of-three mother-of-four father-of-one father-of-two " +
    "father-of-three father-of-four grandmother-of-two great-grandmother chef presenter broadcaster newsreader showman frontman frontwoman"
  ).split(" "),
);

export const AGED = /\b(\d+)-year-old\b/;

/** How much likelier somebody is of whom just that age was told, and how much less so one of unknown gender. */
const OF_THAT_AGE = 10;
const UNTOLD = 0.4;

function fitsAge(member: Member, age: number): boolean {
  return Number.isNaN(age) || member.age === undefined || member.age === age;
}

function fitsGender(member: Member, gender: Gender): boolean {
  return member.gender === "?" || member.gender === gender;
}

/** "the 36-year-old", "the former champion", "the Ohio native": the person talked of; null where nobody is or several may be. */
export function findByEpithet(
  scene: Scene,
  tokens: Token[],
  words: string,
  sentence: number,
): { member: Member; certain: number } | null {
  const last = tokens.at(-1);
  if (!last) return null;
  const aged = tokens.some((t) => AGED.test(t.lower));
  // "the former Minister" of whom no such role was told
  const former = tokens[0]!.lower === "former" && ROLE_NOUNS.has(last.lower);
  if (!aged && !former && !EPITHETS.has(last.lower) && !(last.capital && isOfNation(last.lower))) return null;
  // "A 34-year-old man was hurt. The 34-year-old said": somebody without a name.
  for (const [key, member] of scene.described) if (key.includes(last.lower)) return { member, certain: 0.85 };
  const gender = genderOf(words);
  const age = Number(AGED.exec(words)?.[1] ?? Number.NaN);
  const inView = scene
    .inView(
      (m) => m.isPerson && m.named && fitsAge(m, age) && (gender === "?" || fitsGender(m, gender)),
      sentence,
    )
    .map(({ member, value }) => ({
      member,
      value:
        value *
        (member.age === age ? OF_THAT_AGE : 1) *
        (member.gender === gender || gender === "?" ? 1 : UNTOLD),
    }))
    .sort((a, b) => b.value - a.value);
  const [best, second] = inView;
  if (!best) return null;
  return { member: best.member, certain: 0.9 - 0.25 * (second ? second.value / best.value : 0) };
}

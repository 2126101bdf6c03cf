import type { Member } from "./build-cast.ts";
import { genderOf } from "./find-roles.ts";
import { isOfNation, ROLE_NOUNS } from "./lexicon/words.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./types.ts";

/** Words that a reporter calls somebody by whom he has named already; never those for who speaks for a body. */
const EPITHETS = new Set(
  (
    "native champion star veteran singer actor actress rapper comedian author writer novelist playwright artist painter musician composer " +
    "songwriter guitarist drummer cellist pianist violinist dancer filmmaker entrepreneur billionaire millionaire businessman businesswoman " +
    "tycoon striker midfielder defender goalkeeper keeper forward winger playmaker skipper quarterback pitcher boxer golfer athlete swimmer " +
    "sprinter cyclist racer pensioner retiree politician socialite heiress influencer"
  ).split(" "),
);

export const AGED = /\b\d+-year-old\b/;

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
  const [best, second] = scene.inView(
    (member) =>
      member.isPerson &&
      member.named &&
      (gender === "?" || member.gender === "?" || member.gender === gender),
    sentence,
  );
  if (!best) return null;
  return { member: best.member, certain: 0.9 - 0.25 * (second ? second.value / best.value : 0) };
}

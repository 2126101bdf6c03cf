import { eld } from "eld/small";
import { countLetters } from "./letter-runs.ts";

const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
];

/** How many characters are enough to tell a language by. */
export const enough = 600;

/** ISO 639-1 code of a text's language, or undefined where it is too short to tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, enough);
  for (const [script, language] of /[\u1100-\uffff]/.test(sample) ? scripts : []) {
    const signs = sample.match(script)?.length ?? 0;
    if (signs > sample.length / 5) return language;
  }
  if (countLetters(sample) < 12) return undefined;
  const result = eld.detect(sample);
  if (result.language === "") return undefined;
  return result.isReliable() ? result.language : undefined;
}

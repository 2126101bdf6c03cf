import { eld } from "eld/small";
import { countLetters, letters, runsOf } from "./letter-runs.ts";

const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
];

/** How many characters are enough to tell a language by. */
export const enough = 600;

/** What no other language is full of: a text where these are a fifth of the words is English, without a closer look. */
const english = new Set("the of and to that was with for his are from which were have has".split(" "));

function isEnglish(sample: string): boolean {
  const words = runsOf(sample.toLowerCase(), letters);
  const hits = words.filter((word) => english.has(word)).length;
  return hits >= 8 && hits >= words.length / 5;
}

/** The languages the detector tells apart; it takes any other for the nearest of these. */
const known = new Set([...Object.values(eld.info().Languages), "nb", "nn"]);

/**
 * ISO 639-1 code of a text's language, or undefined where it is too short to tell. `declared` is what its page says:
 * that stands where the detector does not know such a language.
 */
export function detectLanguage(text: string, declared?: string): string | undefined {
  const sample = text.slice(0, enough);
  if (isEnglish(sample)) return "en";
  for (const [script, language] of /[\u1100-\uffff]/.test(sample) ? scripts : []) {
    const signs = sample.match(script)?.length ?? 0;
    if (signs > sample.length / 5) return language;
  }
  if (declared && declared !== "und" && !known.has(declared)) return declared;
  if (countLetters(sample) < 12) return undefined;
  const result = eld.detect(sample);
  if (result.language === "") return undefined;
  return result.isReliable() ? result.language : undefined;
}

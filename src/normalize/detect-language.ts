import { eld } from "eld/small";

const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
];

/** How many characters are enough to tell a language by. */
const enough = 600;

/** ISO 639-1 code of a text's language, or undefined where it is too short to tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, enough);
  for (const [script, language] of scripts) {
    const signs = sample.match(script)?.length ?? 0;
    if (signs > sample.length / 5) return language;
  }
  const letters = sample.replace(/[^\p{L}]+/gu, "").length;
  if (letters < 12) return undefined;
  const result = eld.detect(sample);
  if (result.language === "") return undefined;
  return result.isReliable() ? result.language : undefined;
}

const rightToLeft = new Set(["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/**
 * `lang` and `dir` for a text in `language` standing in a text in `around`; nothing where they agree.
 * An undetermined language is said to be unknown (`lang=""`), as HTML has it.
 */
export function languageAttributes(
  language: string | undefined,
  around: string,
): { lang?: string; dir?: "ltr" | "rtl" } {
  if (language === undefined || language === around) return {};
  if (language === "und") return { lang: "" };
  const turned = rightToLeft.has(language) !== rightToLeft.has(around);
  return { lang: language, ...(turned && { dir: rightToLeft.has(language) ? "rtl" : "ltr" }) };
}

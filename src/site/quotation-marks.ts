/**
 * The marks each language puts around a quote, as the Common Locale Data Repository has them (`quotationStart`,
 * `quotationEnd`); in French a narrow space keeps them off the words.
 */
const pairs: Record<string, string> = {
  "“|”": "ar az da en ga hi id kk ko lv ms ps pt th tr ur vi zh",
  "«|»": "be ca el es fa hy it nb nn no ru uk",
  "„|“": "bg cs de et is ka lt mk sk sl sr",
  "„|”": "bs hr hu pl ro",
  "”|”": "fi he sv",
  "‘|’": "cy nl",
  "「|」": "ja",
  "«\u202f|\u202f»": "fr",
};

const marksOf = new Map(
  Object.entries(pairs).flatMap(([pair, languages]) => {
    const [open = "", close = ""] = pair.split("|");
    return languages.split(" ").map((language) => [language, [open, close] as const] as const);
  }),
);

/** The opening and the closing mark of a language, ISO 639-1; of one not known here those of the language around. */
export function quotationMarks(language: string, around: string): readonly [string, string] {
  return marksOf.get(language) ?? marksOf.get(around) ?? ["“", "”"];
}

/** A quote's words between the marks of their language. */
export function inMarks(words: string, language: string, around: string): string {
  const [open, close] = quotationMarks(language, around);
  return `${open}${words}${close}`;
}

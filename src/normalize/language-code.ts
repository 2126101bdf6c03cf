/** English names of languages, in small letters, and their ISO 639-1 codes. */
const named = new Map<string, string>();
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
for (const first of letters)
  for (const second of letters) {
    const name = names.of(first + second)?.toLowerCase();
    if (name && !named.has(name)) named.set(name, first + second);
  }

/** The ISO 639-1 code of a language as crawlers and pages name it: "en", "en_GB", "deu", "German"; undefined for others. */
export function languageCode(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  const known = named.get(name);
  if (known) return known;
  const code = name.match(/^[a-z]{2,3}(?=$|[-_])/)?.[0];
  const canonical = code && Intl.getCanonicalLocales(code)[0];
  return canonical?.length === 2 ? canonical : undefined;
}

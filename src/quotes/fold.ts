const PLAIN = /^[A-Za-z]+$/;

/** Lower case without accents, possessive or full stops: the form in which names are compared. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?:'s|s'|')$/u, (tail) => (tail === "s'" ? "s" : ""))
    .replaceAll(".", "");
}

/** Languages that are written without spaces: the index parts them into words, and so must a query be. */
const unspaced = ["zh", "ja", "th"];

/** Signs that Pagefind leaves out of words. Those that join two words to one, as "_", stay. */
const signs = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/**
 * Words as Pagefind's program takes them: small letters, no signs, a space between two of them; once without accents
 * and once with them, word for word.
 */
export function indexedWords(typed: string, language: string): { plain: string; marked: string } {
  const parted = unspaced.includes(language)
    ? [...new Intl.Segmenter(language, { granularity: "word" }).segment(typed)]
        .map(({ segment }) => segment)
        .join(" ")
    : typed;
  // Letter by letter: at the end of a word "Σ" would become another letter than within it.
  const small = Array.from(parted.replace(signs, ""), (letter) => letter.toLocaleLowerCase()).join("");
  const words = small
    .split(/\s+/)
    .map((word) => [word, withoutAccents(word)] as const)
    .filter(([, plain]) => plain !== "");
  return {
    plain: words.map(([, plain]) => plain).join(" "),
    marked: words.map(([word]) => word).join(" "),
  };
}

/** Japanese marks that make another sound of a letter are no accents. */
function withoutAccents(word: string): string {
  const plain = word.normalize("NFD").replace(/(?![\u3099\u309A])\p{M}/gu, "");
  return /[\u3099\u309A]/.test(plain) ? plain.normalize("NFC") : plain;
}

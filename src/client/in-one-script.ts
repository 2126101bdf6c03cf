/** Letters that look the same, Latin and Cyrillic. */
const pairs = "aа cс eе iі jј oо pр sѕ xх yу AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ ïї ÏЇ".split(" ");
const cyrillic = new Map(pairs.map(([latin = "", other = ""]) => [latin, other]));
const latin = new Map(pairs.map(([own = "", other = ""]) => [other, own]));

/**
 * A word of Latin and Cyrillic letters in the one script that has them all, as what was pasted from elsewhere may mix
 * letters that look the same; any other word as it is.
 */
export function inOneScript(word: string): string {
  const mixed = /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
  if (!mixed) return word;
  const changed = [cyrillic, latin].map((letters) =>
    Array.from(word, (letter) => letters.get(letter) ?? letter).join(""),
  );
  return changed.find((own) => !/\p{Script=Latin}/u.test(own) || !/\p{Script=Cyrillic}/u.test(own)) ?? word;
}

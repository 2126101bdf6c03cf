import anyAscii from "any-ascii";
import { givenNameRow } from "./given-names.ts";

/** A name taken apart for comparison; all parts lower-case Latin letters. */
export interface NameKey {
  /** The whole name, folded. */
  folded: string;
  /** Given name as spelt, and in its row of equivalents; "" where the name is a surname alone. */
  given: string;
  givenRow: string;
  /** Surname, with the usual variants of transliteration made one. */
  surname: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** "Володимир Зеленський" and "Volodymyr Zelenskyy" share surname and given row; folded they differ. */
export function nameKey(name: string): NameKey {
  const folded = fold(name);
  const words = folded.split(" ").filter((word) => !SUFFIX.test(word));
  const surname = words.at(-1) ?? "";
  const given = words.length > 1 ? words[0]! : "";
  return { folded, given, givenRow: givenNameRow(given), surname: oneSpelling(surname) };
}

/** Lower-case Latin words without marks and accents. */
export function fold(name: string): string {
  return anyAscii(name.normalize("NFKC"))
    .toLowerCase()
    .replace(/['’`]s?\b/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The same of a body or a publisher, which is named with "The" or without. */
export function bodyKey(name: string): string {
  return fold(name).replace(/^the /, "") || name;
}

/** Makes one of -sky, -skiy, -skyy, -skii, -skyi, -skyj, and of kh/h, ye/e, ks/x, doubled letters. */
function oneSpelling(surname: string): string {
  return surname
    .replace(/(?:iy|yy|ii|ij|yj|yi|i|y|j)$/, "y")
    .replace(/kh/g, "h")
    .replace(/ks/g, "x")
    .replace(/ck/g, "k")
    .replace(/[iy]e/g, "e")
    .replace(/(.)\1/g, "$1");
}

import anyAscii from "any-ascii";
import { givenNames } from "./lexicon/given-names.ts";

/**
 * "Дмитрия Пескова" -> "Дмитрий Песков", "Олени Коваль" -> "Олена Коваль": a given name and surname from the genitive,
 * which is what stands behind "по словам" and "за словами". Only where the endings leave no choice; null for all else. A given name in
 * "-а" or "-я" is a man's there, since a woman's ends in "-ы" or "-и".
 */
export function nominative(name: string): string | null {
  const [given, surname, ...more] = name.split(" ");
  if (!given || !surname || more.length > 0) return null;
  const woman = change(given, GIVEN_OF_WOMEN);
  if (woman && givenNames(anyAscii(woman).toLowerCase()) === "f") {
    const family = change(surname, SURNAME_OF_WOMEN) ?? (STAYS.test(surname) ? surname : null);
    return family && `${woman} ${family}`;
  }
  const first = change(given, GIVEN);
  const last = change(surname, SURNAME);
  return first && last ? `${first} ${last}` : null;
}

const CONSONANT = "[бвгґджзклмнпрстфхцчшщ]";

/* The first that fits decides: longer endings come before the bare "-а" that they end in. */
const GIVEN: [RegExp, string][] = [
  [/ия$/, "ий"],
  [/ія$/, "ій"],
  [/ея$/, "ей"],
  [/ая$/, "ай"],
  [new RegExp(`(${CONSONANT})а$`), "$1"],
];
const SURNAME: [RegExp, string][] = [
  [/(с|ц)кого$/, "$1кий"],
  [/(с|ц)ького$/, "$1ький"],
  [/енка$/, "енко"],
  [/енко$/, "енко"],
  [new RegExp(`(${CONSONANT})а$`), "$1"],
];

const GIVEN_OF_WOMEN: [RegExp, string][] = [
  [/ії$/, "ія"],
  [/([ьи])и$/, "$1я"],
  [/[иы]$/, "а"],
];
const SURNAME_OF_WOMEN: [RegExp, string][] = [
  [/(с|ц)кой$/, "$1кая"],
  [/(с|ц)ької$/, "$1ька"],
  [/([оеє]в|[иі]н)(?:ой|ої)$/, "$1а"],
];

/** A woman's surname that ends so has no other forms. */
const STAYS = new RegExp(`(?:${CONSONANT}|ь|ко)$`);

function change(word: string, endings: [RegExp, string][]): string | null {
  for (const [ending, to] of endings) if (ending.test(word)) return word.replace(ending, to);
  return null;
}

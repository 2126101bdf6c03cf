import { fold } from "./fold.ts";

/** Cyrillic letters as Russian and Ukrainian names are written in Latin ones; what is not here stays. */
const latin: Record<string, string> = Object.fromEntries(
  (
    "а a б b в v г g ґ g д d е e є e ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts " +
    "ч ch ш sh щ shch ы i э e ю iu я ia ё e ў u ъ  ь  ’  '"
  )
    .match(/\S+ \S*/g)
    ?.map((pair) => pair.split(" ") as [string, string]) ?? [],
);

/** Spellings of one sound, the longer first: they become the same. */
const alike: [RegExp, string][] = [
  [/tch|tsch/g, "ch"],
  [/shch|sch/g, "sh"],
  [/ye|yo|jo|je|io/g, "e"],
  [/yu|ju/g, "iu"],
  [/ya|ja/g, "ia"],
  [/kh|(?<![scz])h/g, "g"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/ks/g, "x"],
  [/[yj]/g, "i"],
  [/c(?=[ei])/g, "ts"],
  [/c(?!h)/g, "k"],
  [/(.)\1+/g, "$1"],
];

/** Whether some of it is written in Cyrillic. */
export function isCyrillic(text: string): boolean {
  return /[\u0400-\u04ff]/.test(text);
}

/**
 * A name as it sounds, roughly: "Зеленський", "Zelenskyy" and "Zelensky" become the same, and so do the beginnings
 * of them. For finding names only; different names may become the same too.
 */
export function nameSound(name: string): string {
  const written = fold(name).replace(/[\u0400-\u04ff’']/g, (letter) => latin[letter] ?? letter);
  return alike.reduce((key, [spelling, sound]) => key.replace(spelling, sound), written);
}

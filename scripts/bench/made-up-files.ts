import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const GIVEN =
  "Anna Boris Clara David Elena Frank Greta Hugo Irina Jonas Karin Louis Maria Nadia Oscar Paula".split(" ");
const SYLLABLES =
  "ba ber bro cal dar den el far gor hal ich jor kan lan mer nor ost pal rin sal tor ul ver wan".split(" ");
const ROLES = [
  "mayor",
  "finance minister",
  "spokesman",
  "analyst",
  "police chief",
  "union leader",
  "coach",
  "professor",
];
const VERBS = ["said", "told reporters", "added", "warned", "wrote"];
const NOUNS =
  "harbour budget bridge council strike talks ceasefire hospital school market river storm election plan report vote border train factory price".split(
    " ",
  );
const MIDDLES = [
  "will need",
  "has delayed",
  "could end",
  "is close to",
  "depends on",
  "may lead to",
  "follows",
  "was part of",
];
const FURNITURE = [
  "Advertisement",
  "Read more",
  "Sign up for our daily newsletter",
  "Copyright © 2024 The Daily Example.",
];

/** Writes `n` made-up article files to a raw folder. */
export function writeMadeUpFiles(raw: string, n: number): void {
  mkdirSync(raw, { recursive: true });
  for (const [i, text] of madeUpArticles(n).entries())
    writeFileSync(join(raw, `${String(i).padStart(6, "0")}.txt`), text);
}

/**
 * The texts of `n` made-up article files of about 500 words: bylines, dates, furniture, direct and indirect quotes
 * by about n / 5 speakers. The same n gives the same texts on any machine.
 */
export function madeUpArticles(n: number): string[] {
  const random = mulberry32(n);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const word = () => one(SYLLABLES) + one(SYLLABLES);
  const name = (i: number) => {
    const syllable = (n: number) => SYLLABLES[n % SYLLABLES.length]!;
    const surname = syllable(i) + syllable(Math.floor(i / 7)) + syllable(Math.floor(i / 24));
    return `${GIVEN[i % GIVEN.length]} ${surname[0]!.toUpperCase()}${surname.slice(1)}`;
  };
  const clause = () =>
    `the ${one(NOUNS)} of ${word()} ${one(MIDDLES)} the ${one(NOUNS)} that ${word()} and ${word()} planned`;
  const upper = (text: string) => text[0]!.toUpperCase() + text.slice(1);

  return Array.from({ length: n }, () => {
    const day = `${1 + below(28)} ${one(["January", "April", "July", "October"])} ${2015 + below(10)}`;
    const lines = [upper(clause()), `By ${name(below(400))}`, day];
    for (let p = 0; p < 14; p++) {
      // Few speak often and many seldom, as in a real archive.
      const speaker = Math.floor((n / 5 + 5) * random() ** 2);
      const surname = name(speaker).split(" ")[1]!;
      const paragraph = [
        `${upper(clause())}, ${one(ROLES)} ${name(speaker)} said on Monday.`,
        `“${upper(clause())}, and ${clause()},” ${surname} ${one(VERBS)}.`,
        `${upper(clause())}. ${upper(clause())} after ${clause()}.`,
      ];
      lines.push(
        p % 3 === 0 ? paragraph[0]! : p % 3 === 1 ? paragraph[1]! : `${paragraph[2]!} ${upper(clause())}.`,
      );
    }
    lines.splice(6, 0, one(FURNITURE));
    lines.push(one(FURNITURE));
    return `${lines.join("\n\n")}\n`;
  });
}

/** A small generator of pseudo-random numbers in [0, 1) (Tommy Ettinger's mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

import { DisjointSets } from "../archive/disjoint-sets.ts";
import { longestCommon } from "./longest-common.ts";
import { alike, type Word, wordList } from "./word-list.ts";

/** Something said, as one account of the event words it. */
export interface Variant {
  /** The account it stands in. */
  account: string;
  text: string;
  /** Whom the account names; absent where it names nobody. */
  voice?: Voice;
}

/** Who speaks: a government and its spokesman may say one thing, two people do not. */
export interface Voice {
  id: string;
  person: boolean;
}

/** A stretch of a variant: words that another account has too, or that only this one has. */
export interface Stretch {
  text: string;
  shared: boolean;
}

/** One statement in the words of at least two accounts. */
export type Statement<V> = { variant: V; stretches: Stretch[] }[];

interface Measure {
  /** Meaningful words, and their share of the shorter wording. */
  enough: { words: number; share: number }[];
  /** The share that will do where a stretch is word for word the same. */
  withSameRun: number;
}

/** How much of the shorter wording must return in the other, in its order, for both to be one statement. */
const ofOneSpeaker: Measure = {
  enough: [
    { words: 4, share: 0.4 },
    { words: 3, share: 0.6 },
  ],
  withSameRun: 0.35,
};
/** Where the accounts name different speakers, or none, only the wording speaks for it. */
const ofDifferentSpeakers: Measure = { enough: [{ words: 4, share: 0.6 }], withSameRun: 0.5 };

/** A stretch that chance does not repeat. */
const sameRun = { words: 5, meaningful: 4 };

/**
 * Finds what is the same utterance in several accounts and marks where their wordings part.
 *
 * Two wordings are one statement where the words that carry meaning return in the same order (the longest
 * common subsequence of stems) over enough of the shorter one. Only different accounts are compared; an
 * account that splits a statement in two has both its parts in it.
 *
 * @param variants in the order in which they are to be shown
 */
export function alignVariants<V extends Variant>(variants: V[]): { statements: Statement<V>[]; rest: V[] } {
  const worded = variants.map((variant) => ({ variant, words: wordList(variant.text) }));
  const groups = sameStatements(worded);
  const statements = groups
    .filter((group) => group.length > 1)
    .map((group) =>
      group.map((i) => {
        const { variant, words } = worded[i]!;
        const others = group.filter((j) => worded[j]!.variant.account !== variant.account);
        const shared = sharedWords(
          words,
          others.map((j) => worded[j]!.words),
        );
        return { variant, stretches: stretchesOf(variant.text, words, shared) };
      }),
    );
  return { statements, rest: groups.filter(({ length }) => length === 1).map(([i]) => variants[i!]!) };
}

interface Worded {
  variant: Variant;
  words: Word[];
}

/** Places of wordings that are one statement, sets in the order of their first; those alone too. */
function sameStatements(worded: Worded[]): number[][] {
  const said = new DisjointSets(worded.length);
  const people = worded.map(({ variant: { voice } }) => (voice?.person ? voice.id : undefined));
  const join = (i: number, j: number) => {
    const [one, other] = [people[said.find(i)], people[said.find(j)]];
    // What two people said is two statements, however alike.
    if (one === undefined || other === undefined || one === other) people[said.join(i, j)] = one ?? other;
  };
  const joinAll = (measure: Measure, sameVoice: boolean) => {
    for (const [i, one] of worded.entries())
      for (let j = i + 1; j < worded.length; j += 1) {
        const other = worded[j]!;
        if (one.variant.account === other.variant.account) continue;
        if (isSameVoice(one.variant, other.variant) !== sameVoice) continue;
        if (sameStatement(one.words, other.words, measure)) join(i, j);
      }
  };
  joinAll(ofOneSpeaker, true);
  joinAll(ofDifferentSpeakers, false);
  return said.all();
}

const isSameVoice = (one: Variant, other: Variant) =>
  one.voice !== undefined && one.voice.id === other.voice?.id;

function sameStatement(one: Word[], other: Word[], { enough, withSameRun }: Measure): boolean {
  const stems = (words: Word[]) => words.flatMap(({ stem }) => stem ?? []);
  const [a, b] = [stems(one), stems(other)];
  const common = longestCommon(a, b, alike).length;
  const part = common / Math.min(a.length, b.length);
  if (enough.some(({ words, share }) => common >= words && part >= share)) return true;
  return part >= withSameRun && haveSameRun(one, other);
}

function haveSameRun(one: Word[], other: Word[]): boolean {
  const keys = other.map(({ key }) => ` ${key} `).join("");
  return one.some((_, start) => {
    const run = one.slice(start, start + sameRun.words);
    const meaningful = run.filter(({ stem }) => stem !== undefined).length;
    const words = run.map(({ key }) => ` ${key} `).join("");
    return run.length === sameRun.words && meaningful >= sameRun.meaningful && keys.includes(words);
  });
}

/** The words that some other wording has in the same order; a lone "the" is chance and does not count. */
function sharedWords(words: Word[], others: Word[][]): Set<number> {
  const shared = new Set<number>();
  for (const other of others)
    for (const [i] of longestCommon(words, other, (a, b) => a.key === b.key)) shared.add(i);
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (shared.has(to)) to += 1;
    if (words.slice(from, to).every(({ stem }) => stem === undefined))
      for (let i = from; i < to; i += 1) shared.delete(i);
    from = Math.max(to, from + 1);
  }
  return shared;
}

/** Cuts a text where shared words begin and end; what stands between words is nobody's. */
function stretchesOf(text: string, words: Word[], shared: Set<number>): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (to: number, from: number, own: boolean) => {
    if (to <= from) return;
    const last = stretches.at(-1);
    if (last?.shared === own) last.text += text.slice(from, to);
    else stretches.push({ text: text.slice(from, to), shared: own });
  };
  let at = 0;
  for (const [i, { start, end }] of words.entries()) {
    const differs = !shared.has(i);
    const inside = differs && i > 0 && !shared.has(i - 1);
    add(start, at, !inside);
    add(end, start, !differs);
    at = end;
  }
  add(text.length, at, true);
  return stretches;
}

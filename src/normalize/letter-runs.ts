/** What a character is: bits that add up to the kinds a run may hold. */
export const letters = 1;
export const marks = 2;
export const numbers = 4;
export const apostrophes = 8;
/** Those letters that are capitals, and those that are small. */
export const capitals = 16;
const smalls = 32;

const seen = 128;
/** Kinds of the characters of the basic plane, looked up in Unicode's tables once each. */
const kinds = new Uint8Array(65536);

/** Called with the offsets of a run: its first character and the one behind its last. */
type Visit = (start: number, end: number) => void;

/**
 * Visits the runs of characters of the given kinds in a text, in order. The same as matching `[\p{L}\p{M}…]+`,
 * several times as fast, since each character's kind is looked up in a table.
 */
export function eachRun(text: string, wanted: number, visit: Visit): void {
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const wide = code >= 0xd800 && code < 0xdc00;
    if ((wide ? kindAt(text, i) : kindOf(code)) & wanted) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      visit(start, i);
      start = -1;
    }
    if (wide && text.codePointAt(i)! > 0xffff) i++;
  }
  if (start >= 0) visit(start, text.length);
}

/** The runs of characters of the given kinds: a text's words. */
export function runsOf(text: string, wanted: number): string[] {
  const runs: string[] = [];
  eachRun(text, wanted, (start, end) => runs.push(text.slice(start, end)));
  return runs;
}

/** The runs with single blanks between them. Those that stand so in the text are taken in one piece. */
export function joinRuns(text: string, wanted: number): string {
  let joined = "";
  let from = text.length;
  let to = -1;
  eachRun(text, wanted, (start, end) => {
    if (start !== to + 1 || text.charCodeAt(to) !== 32) {
      if (to > from) joined += `${text.slice(from, to)} `;
      from = start;
    }
    to = end;
  });
  return joined + text.slice(from, to);
}

/** How many letters a text has, in code units. */
export function countLetters(text: string): number {
  let count = 0;
  eachRun(text, letters, (start, end) => {
    count += end - start;
  });
  return count;
}

/** What the character at an offset is: the sum of its kinds. */
export function kindAt(text: string, offset: number): number {
  const point = text.codePointAt(offset)!;
  return point > 0xffff ? look(String.fromCodePoint(point)) : kindOf(point);
}

function kindOf(code: number): number {
  const known = kinds[code]!;
  if (known) return known & ~seen;
  const kind = look(String.fromCharCode(code));
  kinds[code] = kind | seen;
  return kind;
}

function look(sign: string): number {
  if (sign === "'") return apostrophes;
  if (/\p{Lu}/u.test(sign)) return letters | capitals;
  if (/\p{Ll}/u.test(sign)) return letters | smalls;
  if (/\p{L}/u.test(sign)) return letters;
  if (/\p{M}/u.test(sign)) return marks;
  return /\p{N}/u.test(sign) ? numbers : 0;
}

/** What a character is: bits that add up to the kinds a run may hold. */
export const letters = 1;
export const marks = 2;
export const numbers = 4;
export const apostrophes = 8;

const seen = 128;
/** Kinds of the characters of the basic plane, looked up in Unicode's tables once each. */
const kinds = new Uint8Array(65536);

/**
 * The runs of characters of the given kinds in a text, in order: its words. The same as matching
 * `[\p{L}\p{M}…]+`, several times as fast, since each character's kind is looked up in a table.
 */
export function runsOf(text: string, wanted: number): string[] {
  const runs: string[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const wide = code >= 0xd800 && code < 0xdc00;
    const kind = wide ? look(String.fromCodePoint(text.codePointAt(i)!)) : kindOf(code);
    if (kind & wanted) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      runs.push(text.slice(start, i));
      start = -1;
    }
    if (wide && text.codePointAt(i)! > 0xffff) i++;
  }
  if (start >= 0) runs.push(text.slice(start));
  return runs;
}

/** How many letters a text has; letters beyond the basic plane count once. */
export function countLetters(text: string): number {
  let count = 0;
  for (const run of runsOf(text, letters)) count += run.length;
  return count;
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
  if (/\p{L}/u.test(sign)) return letters;
  if (/\p{M}/u.test(sign)) return marks;
  return /\p{N}/u.test(sign) ? numbers : 0;
}

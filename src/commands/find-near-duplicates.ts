/** How many hashes stand for a text, and how many of them make one band. */
const size = 64;
const rows = 4;
/** Words in a row that are compared as one. */
const shingle = 4;
/** Texts with fewer words are too short to tell. */
const shortest = 40;
/** From this share of common shingles on, two texts are one story. */
const alike = 0.5;
/** The most texts compared with one that share a band with it; more would be furniture left in all of them. */
const most = 20;

/**
 * For each text that nearly repeats an earlier one, the index of that one: the same wire story in two papers, or an
 * updated version. MinHash over runs of four words, in bands (Broder 1997; Indyk and Motwani 1998), so that the work
 * grows with the number of texts; a pair that shares a band is compared by its estimated similarity.
 */
export function findNearDuplicates(signatures: (number[] | undefined)[]): Map<number, number> {
  const found = new Map<number, number>();
  const bands = new Map<string, number[]>();
  signatures.forEach((signature, index) => {
    if (!signature) return;
    let best = alike;
    for (let at = 0; at < size; at += rows) {
      const key = `${at}:${signature.slice(at, at + rows).join()}`;
      const others = bands.get(key) ?? [];
      for (const other of others.slice(0, most)) {
        const share = similarity(signature, signatures[other]!);
        if (share > best || (share === best && !found.has(index))) {
          best = share;
          found.set(index, other);
        }
      }
      bands.set(key, [...others.slice(0, most), index]);
    }
  });
  return found;
}

/**
 * What stands for a text: the smallest hash of its runs of words under each of 64 orders; undefined where it is too
 * short to tell.
 */
export function signText(text: string): number[] | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < shortest) return undefined;
  const hashes = words.map(hashOf);
  const signature = new Uint32Array(size).fill(0xffffffff);
  for (let i = 0; i + shingle <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < shingle; j++) hash = mix(hash, hashes[i + j]!);
    for (let k = 0; k < size; k++) {
      const value = mix(hash, k) >>> 0;
      if (value < signature[k]!) signature[k] = value;
    }
  }
  return [...signature];
}

function similarity(a: number[], b: number[]): number {
  let same = 0;
  for (let i = 0; i < size; i++) if (a[i] === b[i]) same++;
  return same / size;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** One step of MurmurHash3's 32-bit mixing. */
function mix(hash: number, value: number): number {
  let next = hash ^ Math.imul(value + 0x9e3779b9, 0xcc9e2d51);
  next = Math.imul(next ^ (next >>> 16), 0x85ebca6b);
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35);
  return next ^ (next >>> 16);
}

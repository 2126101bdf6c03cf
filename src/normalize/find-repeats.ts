import { isProse } from "./find-body.ts";
import type { Line } from "./page.ts";
import { plainWords } from "./page.ts";

/** How many words of a line are looked up at once. */
const gram = 3;
/** The most places a line's first words are compared at; real texts have a few. */
const most = 200;

/** Up to so many lines a plain search for each is faster. */
const few = 150;

/** Where some words stand: in which of the long lines, and at which of its characters. */
interface Place {
  text: string;
  at: number;
}

/**
 * Lines of five to forty-five words whose words stand elsewhere among the lines too: pull quotes, and lines printed
 * twice. Of prose that is printed twice the first stays: nothing else says the same. The work grows with the text's length, not with its square: places are found by three words at once.
 */
export function findRepeats(body: Line[]): Line[] {
  const candidates = body.filter(
    (line) => !line.mark && line.words >= 5 && line.words <= 45 && line.text.length <= 300,
  );
  const long = new Set(body.filter((line) => !line.mark && line.words >= 8));
  // A key is the first 300 characters' words: for most lines all of them.
  const texts = [...long].map((line) => (line.text.length <= 300 ? line.key : plainWords(line.text)));
  const distinct = [...new Set(texts)];
  const repeated = distinct.length > few ? byPlaces(candidates, distinct) : bySearch(distinct);
  const copies = countKeys(candidates);
  const headings = headingsOf(body);
  const seen = new Set<string>();
  return candidates.filter((line) => {
    if (copies.get(line.key)! > 1) {
      if (headings.get(line.key) === line) return false;
      if (seen.has(line.key) || !isProse(line)) return true;
    }
    seen.add(line.key);
    const found = repeated(line);
    return found > 1 || (found === 1 && !long.has(line));
  });
}

/** Short lines right over running text, by their keys: of a table of contents and its headings the headings stay. */
function headingsOf(body: Line[]): Map<string, Line> {
  const headings = new Map<string, Line>();
  body.forEach((line, index) => {
    const next = body[index + 1];
    if (!line.bullet && !isProse(line) && next && !next.mark && !next.bullet && isProse(next))
      headings.set(line.key, line);
  });
  return headings;
}

function countKeys(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How often a line's words stand in the texts, as far as two. */
type Count = (line: Line) => number;

function bySearch(texts: string[]): Count {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  return (line) => {
    const key = bare(line);
    let count = 0;
    for (const text of longestFirst) {
      if (text.length < key.length) break;
      for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) if (++count === 2) return 2;
    }
    return count;
  };
}

function byPlaces(candidates: Line[], texts: string[]): Count {
  const openings = new Map<Line, string>();
  for (const line of candidates) {
    const words = opening(bare(line));
    if (words) openings.set(line, words);
  }
  const places = findPlaces(texts, new Set(openings.values()));
  return (line) => {
    const key = bare(line);
    const own = places.get(openings.get(line) ?? "")?.slice(0, most) ?? [];
    return own.filter(({ text, at }) => text.startsWith(key, at)).length;
  };
}

const bare = (line: Line) => line.key.replace(/^'+|'+$/g, "");

/** The first three words of a key; undefined where it has fewer. */
function opening(key: string): string | undefined {
  const end = endOfWords(key, 0);
  return end < 0 ? undefined : key.slice(0, end);
}

function findPlaces(texts: string[], openings: Set<string>): Map<string, Place[]> {
  const firsts = new Set([...openings].map((words) => words.slice(0, words.indexOf(" "))));
  const places = new Map<string, Place[]>();
  for (const text of texts) {
    for (let at = 0; at >= 0 && at < text.length; at = text.indexOf(" ", at) + 1 || -1) {
      const start = text[at] === "'" ? at + 1 : at;
      const blank = text.indexOf(" ", start);
      if (blank < 0) break;
      if (!firsts.has(text.slice(start, blank))) continue;
      const words = text.slice(start, endOfWords(text, start));
      if (!openings.has(words)) continue;
      const list = places.get(words);
      if (list) list.push({ text, at: start });
      else places.set(words, [{ text, at: start }]);
    }
  }
  return places;
}

/** Where the third word from a place on ends; -1 where the text ends before. */
function endOfWords(text: string, from: number): number {
  let at = from - 1;
  for (let words = 0; words < gram; words++) {
    if (words > 0 && at === text.length) return -1;
    at = text.indexOf(" ", at + 1);
    if (at < 0) at = text.length;
  }
  return at;
}

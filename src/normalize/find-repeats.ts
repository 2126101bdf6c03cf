import type { Line } from "./page.ts";
import { plainWords } from "./page.ts";

/** How many words of a line are looked up at once. */
const gram = 3;
/** The most places a line's first words are compared at; real texts have a few. */
const most = 200;

/** Where some words stand: in which of the long lines, and at which of its characters. */
interface Place {
  text: string;
  at: number;
}

/**
 * Lines of five to forty-five words whose words stand elsewhere among the lines too: pull quotes, and lines printed
 * twice. The work grows with the text's length, not with its square: places are found by three words at once.
 */
export function findRepeats(body: Line[]): Line[] {
  const candidates = body.filter(
    (line) => !line.mark && line.words >= 5 && line.words <= 45 && line.text.length <= 300,
  );
  const long = new Set(body.filter((line) => !line.mark && line.words >= 8));
  const openings = new Map<Line, string>();
  for (const line of candidates) {
    const words = opening(bare(line));
    if (words) openings.set(line, words);
  }
  const places = findPlaces(long, new Set(openings.values()));
  return candidates.filter((line) => {
    const key = bare(line);
    let found = 0;
    for (const { text, at } of places.get(openings.get(line) ?? "")?.slice(0, most) ?? [])
      if (text.startsWith(key, at)) found++;
    return found > 1 || (found === 1 && !long.has(line));
  });
}

const bare = (line: Line) => line.key.replace(/^'+|'+$/g, "");

/** The first three words of a key; undefined where it has fewer. */
function opening(key: string): string | undefined {
  const end = endOfWords(key, 0);
  return end < 0 ? undefined : key.slice(0, end);
}

function findPlaces(lines: Set<Line>, openings: Set<string>): Map<string, Place[]> {
  const firsts = new Set([...openings].map((words) => words.slice(0, words.indexOf(" "))));
  const places = new Map<string, Place[]>();
  for (const line of lines) {
    // A key is the first 300 characters' words: for most lines all of them.
    const text = line.text.length <= 300 ? line.key : plainWords(line.text);
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

import type { Line } from "./page.ts";
import { plainWords } from "./page.ts";

/** How many words of a line are looked up at once. */
const gram = 3;
/** The most places a line's first words are compared at; real texts have a few. */
const most = 200;

/**
 * Lines of five to forty-five words whose words stand elsewhere among the lines too: pull quotes, and lines printed
 * twice. The work grows with the text's length, not with its square: places are found by three words at once.
 */
export function findRepeats(body: Line[]): Line[] {
  const candidates = body.filter(
    (line) => !line.mark && line.words >= 5 && line.words <= 45 && line.text.length <= 300,
  );
  const long = body.filter((line) => !line.mark && line.words >= 8);
  const whole = long.map((line) => plainWords(line.text)).join("\n");
  const inText = new Set(long);
  const places = placesOf(
    whole,
    new Set(candidates.map((line) => opening(bare(line))).filter((words) => words !== undefined)),
  );
  return candidates.filter((line) => {
    const key = bare(line);
    const words = opening(key);
    if (words === undefined) return whole.includes(key);
    let found = 0;
    for (const at of places.get(words)?.slice(0, most) ?? []) if (whole.startsWith(key, at)) found++;
    return found > 1 || (found === 1 && !inText.has(line));
  });
}

const bare = (line: Line) => line.key.replace(/^'+|'+$/g, "");

/** The first three words of a key; undefined where it has fewer. */
function opening(key: string): string | undefined {
  const end = endOfWords(key, 0);
  return end < 0 ? undefined : key.slice(0, end);
}

/** Where in a text each of the openings stands. */
function placesOf(text: string, openings: Set<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && text[at - 1] !== " " && text[at - 1] !== "\n") continue;
    const start = text[at] === "'" ? at + 1 : at;
    const end = endOfWords(text, start);
    if (end < 0) continue;
    const words = text.slice(start, end);
    if (!openings.has(words)) continue;
    const list = places.get(words);
    if (list) list.push(start);
    else places.set(words, [start]);
  }
  return places;
}

/** Where the third word from a place on ends; -1 where the line ends before. */
function endOfWords(text: string, from: number): number {
  let words = 0;
  for (let at = from; at <= text.length; at++) {
    const end = at === text.length || text[at] === "\n";
    if (!end && text[at] !== " ") continue;
    if (++words === gram) return at;
    if (end) return -1;
  }
  return -1;
}

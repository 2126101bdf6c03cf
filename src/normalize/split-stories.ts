import type { Question } from "../model.ts";
import { isProse } from "./find-body.ts";
import { knownAgency } from "./known-agency.ts";
import { isBylineLine, isDateLine } from "./masthead-lines.ts";
import type { Line } from "./page.ts";
import { splitDateline } from "./split-dateline.ts";
import { isSignOff } from "./take-ending.ts";
import { isEnd, isRule, takeHead } from "./wire-marks.ts";

/** The fewest words of running text that a story has. */
const least = 40;
/** How many lines may stand between the end of one story and the first paragraph of the next. */
const reach = 12;
/** The stories of one file, and what to ask of those that cannot be told apart for certain. */
export interface Stories {
  stories: Line[][];
  questions: Question[];
}

/**
 * Parts a text that holds several stories: below an end mark ("ENDS", "###", "REUTER") or a rule, where each story has a
 * headline, a byline or day or dateline, and running text of its own. Where a second agency's dateline opens a
 * paragraph without any of that, the text stays whole and the editor is asked.
 */
export function splitStories(lines: Line[]): Stories {
  const starts = [0];
  lines.forEach((line, index) => {
    if (line.words > 4) return;
    const agency = isSignOff(line) && !isEnd(line.text);
    if (!agency && !isEnd(line.text) && !isRule(line.source[0]!.text)) return;
    // A story shows itself in its first lines; to look at all of them for each mark would cost the square.
    const from = starts.at(-1)!;
    if (!isStory(lines.slice(from, Math.min(index, from + 4 * reach)))) return;
    // An agency's name may stand under a picture as well.
    const next = lines.slice(index + 1, index + 1 + 4 * reach);
    if (isStory(next) && (!agency || splitDateline(next.find(isProse)!.text))) starts.push(index + 1);
  });
  const stories = starts.map((start, i) => lines.slice(start, starts[i + 1]));
  return { stories, questions: stories.length === 1 ? askAbout(lines) : [] };
}

/** Headline, then byline, day or dateline, then text enough. */
function isStory(lines: Line[]): boolean {
  const first = lines.findIndex(isProse);
  if (first < 1 || first > reach) return false;
  const head = lines.slice(0, first);
  const signs = head.filter((line) => isBylineLine(line) || isDateLine(line));
  const headline = head.some((line) => line.words >= 2 && line.words <= 22 && !signs.includes(line));
  if (!headline || head.some(({ text }) => (takeHead(text)?.take ?? 1) > 1)) return false;
  const words = lines.filter(isProse).reduce((sum, line) => sum + line.words, 0);
  return words >= least && (signs.length > 0 || splitDateline(lines[first]!.text) !== undefined);
}

/** Whether a second agency's story may begin further down. */
function askAbout(lines: Line[]): Question[] {
  let first: string | undefined;
  for (const line of lines) {
    // "(Reuters) -", for a quick look: few lines have it.
    if (line.words < 12 || !/[)\]/]\s?[-–—]/.test(line.text.slice(0, 100))) continue;
    const found = splitDateline(line.text);
    if (!found?.agency || !knownAgency(found.agency)) continue;
    if (first !== undefined && first !== found.place) {
      const words = line.text.slice(0, 80);
      const text = `A second story may begin on line ${line.source[0]!.line}: “${words}”. If it does, put it into a file of its own.`;
      return [{ about: "second-story", text }];
    }
    first ??= found.place;
  }
  return [];
}

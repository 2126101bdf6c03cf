import { isProse } from "./find-body.ts";
import { type Line, makeLine, mark } from "./page.ts";
import { splitDateline } from "./split-dateline.ts";
import { isMore, takeHead } from "./wire-marks.ts";

/** How many lines below a take's head may repeat the story's. */
const reach = 5;

interface Take {
  number: number;
  lines: Line[];
}

/**
 * A wire story that came in takes as one: the takes in their order, their heads, "(more)" and the dateline repeated on
 * top of each left out. Lines of any other text come back as they are.
 */
export function joinTakes(lines: Line[]): Line[] {
  const heads = lines.map((line, index) => (isHead(lines, index) ? takeHead(line.text)!.take : undefined));
  const more = lines.filter(({ text }) => isMore(text));
  const numbers = heads.filter((take) => take !== undefined);
  const isStory = numbers.some((take) => take > 1) && (numbers.length > 1 || more.length > 0);
  if (isStory || more.some(({ text }) => /^\W/.test(text)))
    for (const line of more) mark(line, "left-out", "take-mark");
  if (!isStory || new Set(numbers).size < numbers.length) return lines;
  const takes = cutAt(lines, heads);
  const [first, ...others] = takes.toSorted((a, b) => a.number - b.number);
  const opening = first!.lines.slice(0, 8);
  return [...first!.lines, ...others.flatMap((take) => withoutHead(take.lines, opening))];
}

/** A short line whose other words are the story's slug, in capitals, or stand over the text as well. */
function isHead(lines: Line[], index: number): boolean {
  const line = lines[index]!;
  const head = line.words <= 14 ? takeHead(line.text) : undefined;
  if (!head) return false;
  const { rest } = head;
  const opening = lines.slice(0, 8).filter((each) => each !== line);
  return (
    !/\p{Ll}/u.test(rest) || opening.some(({ text }) => text.toLowerCase().startsWith(rest.toLowerCase()))
  );
}

/** The takes as they stand in the file. What stands over the first head is the first take, or the head of the one below. */
function cutAt(lines: Line[], heads: (number | undefined)[]): Take[] {
  const takes: Take[] = [{ number: 1, lines: [] }];
  lines.forEach((line, index) => {
    const number = heads[index];
    if (number !== undefined) {
      mark(line, "left-out", "take-mark");
      const open = takes.at(-1)!;
      if (takes.length === 1 && !open.lines.some(isProse)) open.number = number;
      else takes.push({ number, lines: [] });
    }
    takes.at(-1)!.lines.push(line);
  });
  return takes;
}

/** A later take without what it repeats of the first: slug, headline, byline and the dateline over its first paragraph. */
function withoutHead(lines: Line[], opening: Line[]): Line[] {
  const known = new Set(opening.map(({ key }) => key));
  const first = lines.findIndex((line) => !line.mark && isProse(line));
  for (const line of lines.slice(0, Math.min(first, reach)))
    if (known.has(line.key) || !/\p{Ll}/u.test(line.text)) mark(line, "left-out", "take-mark");
  const line = lines[first];
  const dateline = line && splitDateline(line.text);
  if (!dateline || !opening.some(({ text }) => text.startsWith(dateline.place))) return lines;
  const { source, text, gap } = line;
  const head = makeLine(
    [{ ...source[0]!, text: text.slice(0, dateline.length) }],
    text.slice(0, dateline.length),
    gap,
  );
  mark(head, "left-out", "take-mark");
  const rest = text.slice(dateline.length);
  const own = source.length === 1 ? [{ ...source[0]!, text: rest }] : source;
  return [...lines.slice(0, first), head, makeLine(own, rest, false), ...lines.slice(first + 1)];
}

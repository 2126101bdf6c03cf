import { besideText } from "./beside-text.ts";
import { isProse } from "./find-body.ts";
import type { PlacedLine } from "./html-lines.ts";
import type { HtmlElement } from "./parse-html.ts";

/** An element that holds paragraphs, and what can be told of them. */
export interface Holder {
  element: HtmlElement;
  /** Words of running text, and of all its lines; and those among them that are links. */
  prose: number;
  words: number;
  linked: number;
  /** Indexes of its first and last line. */
  first: number;
  last: number;
  /** How likely it is an article's, by what it stands in: 1 unless that is a sidebar, next to nothing for comments. */
  standing: number;
}

/** Elements that are paragraphs or parts of them. */
const small = new Set(
  "p li ul ol dl dd dt blockquote h1 h2 h3 h4 h5 h6 pre table thead tbody tr td th time figcaption figure".split(
    " ",
  ),
);

/** For each element that holds lines, what it holds: a line counts for the nearest element with more than this one line. */
export function findHolders(placed: PlacedLine[]): Holder[] {
  const crowded = withSeveralLines(placed);
  const holders = new Map<HtmlElement, Holder>();
  const standings = new Map<HtmlElement, number>();
  placed.forEach(({ line, element }, index) => {
    const at = holderOf(element, crowded);
    const holder = holders.get(at) ?? {
      element: at,
      prose: 0,
      words: 0,
      linked: 0,
      first: index,
      last: index,
      standing: standingOf(at, standings),
    };
    const links = line.hint?.links ?? 0;
    if (isProse(line) && links < 0.5) holder.prose += line.words * (1 - links);
    holder.words += line.words;
    holder.linked += line.words * links;
    holder.last = index;
    holders.set(at, holder);
  });
  return [...holders.values()];
}

function holderOf(element: HtmlElement, crowded: Set<HtmlElement>): HtmlElement {
  let at = element;
  while (at.parent && (small.has(at.tag) || !crowded.has(at))) at = at.parent;
  return at;
}

/** Elements with more than one line below them. */
function withSeveralLines(placed: PlacedLine[]): Set<HtmlElement> {
  const once = new Set<HtmlElement>();
  const crowded = new Set<HtmlElement>();
  for (const { element } of placed) {
    // What is above a crowded element is crowded too.
    for (let at: HtmlElement | undefined = element; at && !crowded.has(at); at = at.parent) {
      if (once.has(at)) crowded.add(at);
      else once.add(at);
    }
  }
  return crowded;
}

function standingOf(element: HtmlElement, known: Map<HtmlElement, number>): number {
  const path: HtmlElement[] = [];
  let at: HtmlElement | undefined = element;
  while (at && !known.has(at)) {
    path.push(at);
    at = at.parent;
  }
  let standing = at ? known.get(at)! : 1;
  for (const each of path.reverse()) {
    const beside = besideText(each);
    if (beside) standing = Math.min(standing, beside.sure ? 0.02 : 0.25);
    known.set(each, standing);
  }
  return standing;
}

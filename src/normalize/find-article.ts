import { groupBy } from "../group-by.ts";
import { besideText } from "./beside-text.ts";
import { isProse, type Stretch } from "./find-body.ts";
import { findHolders, type Holder } from "./find-holders.ts";
import type { PlacedLine } from "./html-lines.ts";
import { mark, plainWords } from "./page.ts";
import { type HtmlElement, namesOf } from "./parse-html.ts";

/** Class names that articles' texts have in one system or another. */
const bodyNames =
  /(?:article|story|entry|post|news|content|main|rich|body)[-_]{0,2}(?:body|text|content|copy|main)|(?:^|\s)(?:prose|storytext|entry|wysiwyg|articletext)(?:\s|$)/i;
/** Elements with less running text than this, in words, are no article's. */
const least = 40;
/** A card with another article's headline has at most so many words of running text. */
const most = 60;
/** What stands beside a text is less than this share of it. */
const small = 0.4;

/**
 * Finds the stretch of a page's lines that lies in the element with the article's text, and leaves out what stands
 * beside the text in there. Undefined where no element stands out.
 *
 * Running text is counted for the elements that hold paragraphs (as Arc90's Readability does), those of one kind
 * together, since many pages part a text to put something in between. What is below another headline counts less:
 * pages go on with the next article.
 */
export function findArticle(placed: PlacedLine[], title: string | undefined): Stretch | undefined {
  const group = findText(placed, title);
  if (!group) return undefined;
  const stretch = {
    start: Math.min(...group.map(({ first }) => first)),
    end: Math.max(...group.map(({ last }) => last)),
  };
  stretch.end = belowPictures(placed, stretch.end, group);
  markBeside(placed, stretch, group);
  markLinked(placed, stretch);
  markCards(placed, stretch, group);
  return stretch;
}

/**
 * The lines that a reader sees, and the rest of an article that the page hides from those who do not pay: running text
 * beside the text it shows, in an element that nothing says is something else.
 */
export function readableLines(placed: PlacedLine[], title: string | undefined): PlacedLine[] {
  const shown = placed.filter(({ hidden }) => !hidden);
  if (shown.length === placed.length) return placed;
  const group = findText(shown, title);
  if (!group) return placed;
  const root = commonAncestor(group.map(({ element }) => element));
  const around = new Set([root, root.parent]);
  const prose = new Map<HtmlElement, number>();
  for (const { hidden, line } of placed)
    if (hidden && isProse(line) && line.hint!.links < 0.3) prose.set(hidden, (prose.get(hidden) ?? 0) + 1);
  const belongs = (hidden: HtmlElement) =>
    (prose.get(hidden) ?? 0) >= 2 && around.has(hidden.parent) && besideText(hidden) === undefined;
  return placed.filter(({ hidden }) => !hidden || belongs(hidden));
}

function findText(placed: PlacedLine[], title: string | undefined): Holder[] | undefined {
  const headlines = headlinesOf(placed, title);
  const holders = findHolders(placed);
  let best: { score: number; group: Holder[] } | undefined;
  for (const group of groupsOf(holders, headlines)) {
    const score = sum(group.map(scoreOf)) * headlines.nearness(group[0]!.first);
    const enough = sum(group.map(({ prose }) => prose)) >= least;
    if (enough && score > (best?.score ?? 0)) best = { score, group };
  }
  return best && withNeighbours(best.group, holders, headlines);
}

/** Holders of one kind under one headline, together. */
function groupsOf(holders: Holder[], headlines: Headlines): Holder[][] {
  const worded = holders.filter(({ prose }) => prose > 0);
  const place = ({ element, first }: Holder) => `${kindOf(element)}\n${headlines.over(first)}`;
  return [...groupBy(worded, place).values()];
}

/** Tags and class names of an element and the one around it, without what numbers them. */
function kindOf(element: HtmlElement): string {
  const own = (at: HtmlElement | undefined) =>
    `${at?.tag}.${(at?.attributes.class ?? "").replace(/\d+/g, "")}`;
  return `${own(element)} ${own(element.parent)}`;
}

function scoreOf({ element, prose, words, linked, standing }: Holder): number {
  const own = 1 - linked / Math.max(1, words);
  return prose * own * own * standing * (isNamedBody(element) ? 1.5 : 1);
}

function isNamedBody(element: HtmlElement): boolean {
  if (/\barticleBody\b/i.test(element.attributes.itemprop ?? "")) return true;
  return [element, element.parent].some((at) => at && bodyNames.test(namesOf(at)));
}

/** The last paragraph below a gallery that stands beside the text's element: only pictures' captions lie between. */
function belowPictures(placed: PlacedLine[], end: number, group: Holder[]): number {
  const around = commonAncestor(group.map(({ element }) => element)).parent;
  let last = end;
  let captions = 0;
  for (let index = end + 1; index < placed.length; index++) {
    const { element, line } = placed[index]!;
    if (line.hint!.tag === "figcaption") captions++;
    else if (
      captions > 0 &&
      element.tag === "p" &&
      element.parent === around &&
      isProse(line) &&
      line.hint!.links < 0.3
    )
      last = index;
    else break;
  }
  return last;
}

interface Headlines {
  /** Index of the last headline above a line; -1 where there is none. */
  over(index: number): number;
  /** 1 for what stands below the article's own headline, less for what does not. */
  nearness(index: number): number;
}

/** The page's own headline and the other h1, which open other articles. */
function headlinesOf(placed: PlacedLine[], title: string | undefined): Headlines {
  const wanted = plainWords(title ?? "");
  const all = placed.flatMap(({ element }, index) => (element.tag === "h1" ? [index] : []));
  const isOwn = (index: number) => {
    const { key } = placed[index]!.line;
    return key.length > 8 && (wanted.startsWith(key) || key.startsWith(wanted));
  };
  const own = all.find(isOwn);
  const others = own === undefined ? [] : all.filter((index) => index > own && !isOwn(index));
  return {
    over: (index) => others.findLast((other) => other <= index) ?? -1,
    nearness: (index) => {
      if (own === undefined) return 1;
      if (index < own) return 0.6;
      return others.some((other) => other <= index) ? 0.3 : 1;
    },
  };
}

/** With elements of another kind beside the chosen ones that hold as much text of their own: a lead, the part behind a picture. */
function withNeighbours(group: Holder[], holders: Holder[], headlines: Headlines): Holder[] {
  const root = commonAncestor(group.map(({ element }) => element));
  const around = new Set<HtmlElement>();
  for (let at = root.parent, up = 0; at && at.tag !== "body" && up < 2; at = at.parent, up++) around.add(at);
  const over = headlines.over(group[0]!.first);
  const isPart = ({ element, prose, words, linked, standing, first }: Holder) =>
    standing === 1 &&
    prose >= least &&
    prose > words * 0.7 &&
    linked < words * 0.2 &&
    headlines.over(first) === over &&
    headlines.nearness(first) === headlines.nearness(group[0]!.first) &&
    isInside(element, around, 3);
  return [...group, ...holders.filter((holder) => !group.includes(holder) && isPart(holder))];
}

function isInside(element: HtmlElement, around: Set<HtmlElement>, reach: number): boolean {
  let at: HtmlElement | undefined = element;
  for (let up = 0; at && up < reach; up++, at = at.parent) if (around.has(at)) return true;
  return false;
}

function commonAncestor(elements: HtmlElement[]): HtmlElement {
  let path = pathOf(elements[0]!);
  for (const element of elements) {
    let at: HtmlElement | undefined = element;
    while (at && !path.includes(at)) at = at.parent;
    path = path.slice(path.indexOf(at!));
  }
  return path[0]!;
}

/** An element and all around it, from the inside out. */
function pathOf(element: HtmlElement): HtmlElement[] {
  const path: HtmlElement[] = [];
  for (let at: HtmlElement | undefined = element; at; at = at.parent) path.push(at);
  return path;
}

/** Leaves out what lies in a sidebar, a list of links, a post from elsewhere between the paragraphs, unless that is most of it. */
function markBeside(placed: PlacedLine[], { start, end }: Stretch, group: Holder[]): void {
  const outermost = new Map<HtmlElement, Outer | undefined>();
  for (const { element } of group) for (const at of pathOf(element)) outermost.set(at, undefined);
  const found = new Map<Outer, PlacedLine[]>();
  for (const each of placed.slice(start, end + 1)) {
    const outer = outermostBeside(each.element, outermost);
    const lines = outer && found.get(outer);
    if (lines) lines.push(each);
    else if (outer) found.set(outer, [each]);
  }
  const proseOf = (lines: PlacedLine[]) => sum(lines.map(({ line }) => (isProse(line) ? line.words : 0)));
  const all = proseOf(placed.slice(start, end + 1));
  for (const [{ rule }, lines] of found)
    if (proseOf(lines) < all * small) for (const { line } of lines) mark(line, "left-out", rule);
}

interface Outer {
  rule: string;
}

/** The outermost element around one that is no part of the text; `known` holds those looked at before. */
function outermostBeside(
  element: HtmlElement,
  known: Map<HtmlElement, Outer | undefined>,
): Outer | undefined {
  const path: HtmlElement[] = [];
  let at: HtmlElement | undefined = element;
  for (; at && !known.has(at); at = at.parent) path.push(at);
  let outer = at && known.get(at);
  for (const each of path.reverse()) {
    outer ??= besideText(each);
    known.set(each, outer);
  }
  return outer;
}

/** Leaves out lines between the paragraphs that are nothing but links: other articles, a list of sections. */
function markLinked(placed: PlacedLine[], { start, end }: Stretch): void {
  for (const { line } of placed.slice(start, end + 1)) {
    const links = line.hint?.links ?? 0;
    if (links > 0.9 || (links > 0.6 && !line.sentence)) mark(line, "left-out", "linked-line");
  }
}

/** Leaves out the few words that stand in one box with such a link: they are about the other article. */
function markCards(placed: PlacedLine[], { start, end }: Stretch, group: Holder[]): void {
  const own = new Set(group.map(({ element }) => element));
  for (const { element, prose, first, last } of findHolders(placed.slice(start, end + 1))) {
    const lines = placed.slice(start + first, start + last + 1).map(({ line }) => line);
    const linked = lines.some((line) => line.mark?.rule === "linked-line");
    if (own.has(element) || !linked || prose > most || lines.length > 6) continue;
    for (const line of lines) mark(line, "left-out", "linked-card");
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

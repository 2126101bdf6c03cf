import { type Line, makeLine, squeeze } from "./page.ts";
import {
  type HtmlElement,
  type HtmlText,
  type HtmlTree,
  isElement,
  namesOf,
  type Position,
} from "./parse-html.ts";

/** Elements whose text is not for readers. */
const silent = new Set(
  "script style noscript template svg math iframe select option button input textarea object audio video canvas head dialog".split(
    " ",
  ),
);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead time tr ul".split(
    " ",
  ),
);
/** Elements around a line that tell what it is. */
const telling = new Set("nav footer aside figure header form".split(" "));

/** A line of a page and the element it is the text of. */
export interface PlacedLine {
  line: Line;
  element: HtmlElement;
  /** The outermost element around it that the page does not show, where there is one. */
  hidden?: HtmlElement;
}

/** An element being read: the text since its last line, and how much of it is inside links. */
interface Open {
  element: HtmlElement;
  tag: string;
  within: string[];
  hidden?: HtmlElement | undefined;
  /** Its pieces, which are joined once, and the end of the last. */
  text: string[];
  tail: string;
  /** Whether there is but white space so far. */
  blank: boolean;
  linked: number;
  /** Where the text begins. */
  at: Position;
}

/** An element whose children are being read. */
interface Step {
  element: HtmlElement;
  next: number;
  link: boolean;
  block: Open;
}

/**
 * A page's text as lines, as a reader would see it. Depth first; text between block elements becomes a line.
 * Without recursion, since nothing limits how deep a page nests.
 */
export function htmlLines({ root }: HtmlTree): PlacedLine[] {
  const lines: PlacedLine[] = [];
  const steps: Step[] = [stepInto({ element: root, tag: "body", within: [], ...unread() }, false)];
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const node = step.element.children[step.next++];
    if (!node) {
      if (step.block.element === step.element) flush(step.block, lines);
      steps.pop();
    } else if (!isElement(node)) addText(step, node);
    else if (!isSilent(node)) enter(step, node, steps, lines);
  }
  return lines;
}

function stepInto(block: Open, link: boolean): Step {
  return { element: block.element, next: 0, link, block };
}

function enter(
  { element: outer, block, link, next }: Step,
  node: HtmlElement,
  steps: Step[],
  lines: PlacedLine[],
): void {
  if (node.tag === "br") {
    // Two breaks in a row part paragraphs, and so does one between sizes of type; one is a blank.
    if (/\n\s*$/.test(block.tail) || partsSizes(outer, next)) flush(block, lines);
    else append(block, "\n");
  } else if (blocks.has(node.tag) && !(node.tag === "time" && block.tag === "p")) {
    flush(block, lines);
    steps.push(stepInto(openBlock(block, node), link));
  } else {
    // "<span>By</span><span>Ann Lee</span>": a style sheet keeps them apart on the screen.
    const before = outer.children[next - 2];
    if (before && isElement(before) && /[\p{Ll}\d.,:|]$/u.test(block.tail) && opensBig(node))
      append(block, " ");
    steps.push({ element: node, next: 0, link: link || isLink(node), block });
  }
}

/** Whether a break, the child before `next`, stands between two font elements: the headline and the byline of old pages. */
function partsSizes({ children }: HtmlElement, next: number): boolean {
  const isFont = (node: HtmlElement | HtmlText | undefined) =>
    node !== undefined && isElement(node) && node.tag === "font";
  const isBlank = (node: HtmlElement | HtmlText | undefined) =>
    node !== undefined && !isElement(node) && node.text.trim() === "";
  const after = isBlank(children[next]) ? children[next + 1] : children[next];
  return isFont(children[next - 2]) && isFont(after);
}

function addText({ block, link }: Step, { text, at }: HtmlText): void {
  if (block.blank) block.at = behind(at, text.slice(0, text.length - text.trimStart().length));
  append(block, text);
  if (link) block.linked += text.trim().length;
}

function append(block: Open, text: string): void {
  block.text.push(text);
  block.tail = (block.tail + text.slice(-40)).slice(-40);
  block.blank &&= text.trim() === "";
}

/** Where a text ends that begins at a position. */
function behind({ line, column }: Position, text: string): Position {
  const last = text.lastIndexOf("\n");
  if (last < 0) return { line, column: column + text.length };
  return { line: line + text.split("\n").length - 1, column: text.length - last };
}

/** A link to another page; one within the page, as headings have, leads nowhere else. */
function isLink({ tag, attributes }: HtmlElement): boolean {
  return tag === "a" && !/^#./.test(attributes.href ?? "");
}

/** Whether an element's text begins as a new word or a bar does. */
function opensBig(element: HtmlElement): boolean {
  let first: HtmlElement | HtmlText | undefined = element;
  while (first && isElement(first)) first = first.children[0];
  return first !== undefined && /^[\p{Lu}\d|•·]/u.test(first.text);
}

function flush(block: Open, lines: PlacedLine[]): void {
  const { element, tag, within, hidden, at, linked } = block;
  if (!block.blank) {
    const text = block.text.join("");
    const clean = squeeze(text);
    const links = Math.min(1, linked / text.trim().length);
    if (clean !== "")
      lines.push({
        line: makeLine([{ ...at, text: clean }], clean, false, { tag, within, links }),
        element,
        ...(hidden && { hidden }),
      });
  }
  Object.assign(block, unread());
}

/** A block's text before any of it is read. */
function unread() {
  return { text: [] as string[], tail: "", blank: true, linked: 0, at: { line: 1, column: 1 } };
}

function openBlock(outer: Open, element: HtmlElement): Open {
  const within = surroundings(outer.within, element);
  const hidden = outer.hidden ?? (isHidden(element) ? element : undefined);
  return { element, tag: tagOf(outer, element, within), within, hidden, ...unread() };
}

/** A paragraph inside a quotation, a list item or a caption is still that. */
function tagOf(outer: Open, element: HtmlElement, within: string[]): string {
  const { tag } = element;
  const maybe = within.includes("figure") || /caption/i.test(element.attributes.class ?? "");
  if (maybe && isCaptioned(namesOf(element))) return "figcaption";
  if (tag !== "p" && tag !== "div" && tag !== "section") return tag;
  if (["li", "blockquote", "figcaption"].includes(outer.tag)) return outer.tag;
  return tag === "p" ? "p" : "div";
}

/** Whether class names are those of words that belong to a picture. */
function isCaptioned(names: string): boolean {
  const words = names.toLowerCase().split(/[\s_-]+/);
  return words.some(
    (word) =>
      /^(?:credits|legend|copyright)$/.test(word) ||
      (/^[a-z\d]+$/.test(word) && (word.includes("caption") || word.endsWith("credit"))),
  );
}

/** Each name once: what matters is whether one is there, and pages may nest deep. */
function surroundings(within: string[], { tag }: HtmlElement): string[] {
  return telling.has(tag) && !within.includes(tag) ? [...within, tag] : within;
}

function isSilent(element: HtmlElement): boolean {
  const { tag, attributes } = element;
  // Pages saved whole keep the parts of components in templates.
  if (silent.has(tag)) return !(tag === "template" && "shadowrootmode" in attributes);
  return !blocks.has(tag) && isHidden(element);
}

const hiding = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden({ attributes }: HtmlElement): boolean {
  const { style } = attributes;
  return "hidden" in attributes || (style !== undefined && hiding.test(style));
}

import { Parser } from "htmlparser2";

/** A piece of text between tags, with its character references resolved. */
export interface HtmlText {
  text: string;
  /** Where it begins. */
  at: Position;
}

/** A place in a file: its line and the character in it, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** An element of a page. Names of tags and attributes are in lower case. */
export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  parent?: HtmlElement;
  children: (HtmlElement | HtmlText)[];
}

/** A page's elements: the root, which stands for the file, and all below it in the order they open. */
export interface HtmlTree {
  root: HtmlElement;
  elements: HtmlElement[];
}

/** No article nests so deep; browsers stop at 512. Deeper pages would cost more for every tag. */
const deepest = 2000;

/** Parses a page as browsers roughly do; undefined where its elements nest too deep to be one. */
export function parseHtml(html: string): HtmlTree | undefined {
  const root: HtmlElement = { tag: "", attributes: {}, children: [] };
  const elements: HtmlElement[] = [];
  const positionOf = positionCounter(html);
  let open = root;
  let depth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const element: HtmlElement = { tag, attributes, parent: open, children: [] };
      open.children.push(element);
      elements.push(element);
      open = element;
      if (++depth > deepest) parser.pause();
    },
    onclosetag() {
      open = open.parent ?? root;
      depth--;
    },
    ontext(text) {
      const last = open.children.at(-1);
      if (last && "text" in last) last.text += text;
      else open.children.push({ text, at: positionOf(parser.startIndex) });
    },
  });
  parser.write(withEndedComments(html));
  if (depth > deepest) return undefined;
  parser.end();
  return { root, elements };
}

/** Of a comment that never ends only the sign goes; the rest of the page would go with it. */
function withEndedComments(html: string): string {
  const ended = html.lastIndexOf("-->") + 1;
  return html.slice(0, ended) + html.slice(ended).replaceAll("<!--", "    ");
}

/** Tells the position of an index; they are asked for from the top down. */
function positionCounter(html: string): (index: number) => Position {
  let line = 1;
  let start = 0;
  let next = html.indexOf("\n");
  return (index) => {
    while (next >= 0 && next < index) {
      line++;
      start = next + 1;
      next = html.indexOf("\n", start);
    }
    return { line, column: index - start + 1 };
  };
}

/** Whether a node is an element, and not text. */
export function isElement(node: HtmlElement | HtmlText): node is HtmlElement {
  return "tag" in node;
}

/** All text below an element, as it stands in the file. */
export function textContent(element: HtmlElement): string {
  let text = "";
  const open: (HtmlElement | HtmlText)[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) open.push(...node.children.toReversed());
    else text += node.text;
  }
  return text;
}

/** What an element is called by those who made the page: its class names, id and names for tests and tracking. */
export function namesOf({ attributes }: HtmlElement): string {
  const names = ["class", "id", "data-testid", "data-component", "data-area", "data-name", "role"];
  return names
    .map((name) => attributes[name])
    .filter(Boolean)
    .join(" ");
}

import { parseHTML } from "linkedom";
import { type Hint, type Line, type Metadata, makeLine, squeeze } from "./page.ts";
import { readMetadata } from "./read-metadata.ts";

/** Elements whose text is not for readers. */
const silent = new Set(
  "script style noscript template svg iframe select option button input textarea object audio video canvas head dialog".split(
    " ",
  ),
);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead time tr ul".split(
    " ",
  ),
);
/** Elements around a line that tell what it is. */
const telling = new Set("nav footer aside figure header form".split(" "));
/** Class names and ids of what is around articles, not in them. */
const around =
  /(?:^|[\s_-])(?:comments?|related|recommend\w*|newsletter|promo\w*|share|sharing|social|sidebar|footer|breadcrumbs?|menu|nav|navbar|cookie\w*|consent|banner|advert\w*|ads?|sponsor\w*|popular|trending|most-?read|outbrain|taboola|signup|subscribe|paywall|modal|popup|toolbar|read-?more|also-?read)(?:$|[\s_-])/i;

/** A saved page as lines with hints, and what its metadata says. */
export interface HtmlPage {
  lines: Line[];
  metadata: Metadata;
}

/** Turns an HTML page into lines as a reader would see them. Scripts are parsed as data where they are JSON-LD and never run. */
export function readHtml(html: string): HtmlPage {
  const bare = withoutComments(html);
  const whole = /<html[\s>]/i.test(bare.slice(0, 5000)) ? bare : `<!doctype html><html>${bare}</html>`;
  const { document } = parseHTML(whole);
  // A declaration that never ends leaves the parser without a page.
  if (!document.documentElement) return { lines: [], metadata: {} };
  const lines: Line[] = [];
  const place = locator(html);
  const add = (text: string, hint: Hint) => {
    const clean = squeeze(text);
    if (clean === "") return;
    lines.push(makeLine([{ line: place(clean), text: clean }], clean, false, hint));
  };
  if (document.body) walk(document.body as unknown as Element, { tag: "body", within: [] }, add);
  return { lines, metadata: readMetadata(document as unknown as Document) };
}

/** Comments go first: those for old browsers hold tags of their own. Of one that never ends only the sign goes. */
function withoutComments(html: string): string {
  let kept = "";
  let at = 0;
  for (let open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", at)) {
    const close = html.indexOf("-->", open + 4);
    kept += html.slice(at, open);
    at = close < 0 ? open + 4 : close + 3;
  }
  return kept + html.slice(at);
}

interface Around {
  tag: string;
  within: string[];
}

/** A block element being read: the text since its last line, and how much of it is inside links. */
interface Open {
  place: Around;
  text: string;
  linked: number;
}

/** An element whose children are being read. */
interface Step {
  next: Node | null;
  link: boolean;
  block: Open;
  /** Whether the element opened its block, so that it closes it. */
  own: boolean;
}

/** Depth first; text between block elements becomes a line. Without recursion, since nothing limits how deep a page nests. */
function walk(body: Element, place: Around, add: (text: string, hint: Hint) => void): void {
  const flush = (block: Open) => {
    const length = block.text.trim().length;
    const { tag, within } = block.place;
    if (length) add(block.text, { tag, within, links: Math.min(1, block.linked / length) });
    block.text = "";
    block.linked = 0;
  };
  const enter = (element: Element, place: Around): Step => ({
    next: element.firstChild,
    link: false,
    block: { place, text: "", linked: 0 },
    own: true,
  });
  const steps = [enter(body, place)];
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const { next: node, block, link } = step;
    if (!node) {
      if (step.own) flush(block);
      steps.pop();
      continue;
    }
    step.next = node.nextSibling;
    if (node.nodeType === 3) {
      const text = node.textContent ?? "";
      block.text += text;
      if (link) block.linked += text.trim().length;
    }
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const tag = child.localName;
    if (silent.has(tag) || hidden(child)) continue;
    if (tag === "br") {
      // Two breaks in a row part paragraphs; one is a blank.
      if (/\n\s*$/.test(block.text.slice(-40))) flush(block);
      else block.text += "\n";
    } else if (blocks.has(tag)) {
      flush(block);
      steps.push(enter(child, placeOf(block.place, child)));
    } else steps.push({ next: child.firstChild, link: link || tag === "a", block, own: false });
  }
}

function placeOf(outer: Around, element: Element): Around {
  const tag = element.localName;
  return {
    tag: tag === "div" || tag === "section" ? "div" : inherit(outer.tag, tag),
    within: surroundings(outer.within, element),
  };
}

/** A paragraph inside a quotation or a list item is still that. */
function inherit(outer: string, tag: string): string {
  if ((outer === "li" || outer === "blockquote" || outer === "figcaption") && (tag === "p" || tag === "div"))
    return outer;
  return tag;
}

function surroundings(within: string[], element: Element): string[] {
  const found = telling.has(element.localName) ? [element.localName] : [];
  if (element.localName !== "body" && element.localName !== "article" && element.localName !== "main") {
    const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 300);
    if (around.test(names)) found.push("around");
  }
  // Each name once: what matters is whether one is there, and pages may nest without end.
  const fresh = found.filter((name) => !within.includes(name));
  return fresh.length ? [...within, ...fresh] : within;
}

function hidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Tells on which line of the file a text stands, going forward; texts broken by tags keep the last line found. */
function locator(html: string): (text: string) => number {
  let at = 0;
  let line = 1;
  return (text) => {
    const first = text.slice(0, 24).split(/[&<>"'’]/)[0]!;
    const found = first.length < 3 ? -1 : html.slice(at, at + 200_000).indexOf(first);
    if (found < 0) return line;
    for (let i = at; i < at + found; i++) if (html.charCodeAt(i) === 10) line++;
    at += found;
    return line;
  };
}

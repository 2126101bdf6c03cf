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

/** Comments go first: those for old browsers hold tags of their own. */
function withoutComments(html: string): string {
  let kept = "";
  let at = 0;
  for (let open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", at)) {
    const close = html.indexOf("-->", open + 4);
    kept += html.slice(at, open);
    if (close < 0) return kept;
    at = close + 3;
  }
  return kept + html.slice(at);
}

interface Around {
  tag: string;
  within: string[];
}

/** Depth first; text between block elements becomes a line. Deep nesting is walked without recursion's limit in mind: pages stay in the hundreds. */
function walk(element: Element, place: Around, add: (text: string, hint: Hint) => void): void {
  let text = "";
  let linked = 0;
  const flush = () => {
    const length = text.trim().length;
    if (length) add(text, { tag: place.tag, within: place.within, links: Math.min(1, linked / length) });
    text = "";
    linked = 0;
  };
  const inline = (node: Node, link: boolean): void => {
    if (node.nodeType === 3) {
      text += node.textContent ?? "";
      if (link) linked += (node.textContent ?? "").trim().length;
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const tag = child.localName;
    if (silent.has(tag) || hidden(child)) return;
    if (tag === "br") {
      // Two breaks in a row part paragraphs; one is a blank.
      if (/\n\s*$/.test(text)) flush();
      else text += "\n";
      return;
    }
    if (blocks.has(tag)) {
      flush();
      walk(
        child,
        {
          tag: tag === "div" || tag === "section" || tag === "span" ? "div" : inherit(place.tag, tag),
          within: surroundings(place.within, child),
        },
        add,
      );
      return;
    }
    for (const inner of child.childNodes) inline(inner as Node, link || tag === "a");
  };
  for (const node of element.childNodes) inline(node as Node, false);
  flush();
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
  return found.length ? [...within, ...found] : within;
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

import { type Json, parseLoosely } from "./json-article.ts";
import { countWords } from "./page.ts";
import { type HtmlTree, textContent } from "./parse-html.ts";

/** Fewer words than this are no article. */
const least = 80;
/** How far below an item of a list its text may stand. */
const reach = 4;
/** Where an item has one of these, it is another article's teaser and no paragraph. */
const teaserKeys = ["title", "headline", "url", "href", "link", "slug"];

/** A text found in a script's data. */
export interface EmbeddedText {
  /** Plain, or HTML. */
  text: string;
  /** Of the file: where the script begins. */
  line: number;
}

/**
 * The longest text in the data that a page's scripts build it from, for pages saved before they were built: one string,
 * or a list of paragraphs. The data are parsed, never run. Undefined where nothing is as long as an article.
 */
export function embeddedText({ elements }: HtmlTree): EmbeddedText | undefined {
  let best: EmbeddedText = { text: "", line: 1 };
  for (const element of elements) {
    if (element.tag !== "script" || /ld\+json/i.test(element.attributes.type ?? "")) continue;
    const source = textContent(element);
    const first = element.children[0];
    if (source.length < 400 || !first || !("text" in first)) continue;
    const start = source.indexOf("{");
    const data = parseLoosely(source.slice(start, source.lastIndexOf("}") + 1));
    const text = longestText(data);
    if (text.length > best.text.length) best = { text, line: first.at.line };
  }
  return countWords(best.text) >= least ? best : undefined;
}

function longestText(data: unknown): string {
  let best = "";
  const take = (text: string) => {
    if (text.length > best.length) best = text;
  };
  const open = [data];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === "string" && isProse(value)) take(value);
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value))
      take(
        value
          .map((item) => paragraphOf(item, 0))
          .filter(Boolean)
          .join("\n\n"),
      );
    open.push(...Object.values(value).filter((inner) => inner !== undefined));
  }
  return best;
}

/** An item's text: itself or the longest below it; none where it is a teaser. */
function paragraphOf(item: unknown, depth: number): string {
  if (typeof item === "string") return isProse(item) ? item : "";
  if (typeof item !== "object" || item === null || depth > reach) return "";
  if (!Array.isArray(item) && teaserKeys.some((key) => typeof (item as Json)[key] === "string")) return "";
  const texts = Object.values(item)
    .slice(0, 50)
    .map((inner) => paragraphOf(inner, depth + 1));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** A sentence or more, not a style sheet or a program. */
function isProse(text: string): boolean {
  return (
    text.length > 40 &&
    /[.!?…”»]["”»)]?(?:\s|<|$)/.test(text) &&
    !/[{};]\s*[\w.#-]+\s*[:{(]/.test(text.slice(0, 400))
  );
}

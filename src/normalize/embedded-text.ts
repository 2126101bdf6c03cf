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
  /** The object that holds it, if that has a title: what it says of the article besides. */
  record?: Json | undefined;
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
    const { text, record } = longestText(data);
    if (text.length > best.text.length) best = { text, line: first.at.line, record };
  }
  return countWords(best.text) >= least ? best : undefined;
}

/** The longest text, and the nearest object around it that has a title. */
function longestText(data: unknown): { text: string; record?: Json | undefined } {
  let best: { text: string; record?: Json | undefined } = { text: "" };
  const open: { value: unknown; record?: Json | undefined }[] = [{ value: data }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value } = next;
    const take = (text: string) => {
      if (text.length > best.text.length) best = { text, record: next!.record };
    };
    if (typeof value === "string" && isProse(value)) take(value);
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      const paragraphs = value.map((item) => headingOf(item) ?? paragraphOf(item, 0));
      take(paragraphs.filter(Boolean).join("\n\n"));
    }
    const record = isTitled(value) ? (value as Json) : next.record;
    for (const inner of Object.values(value)) open.push({ value: inner, record });
  }
  return best;
}

function isTitled(value: object): boolean {
  return ["title", "headline"].some((key) => typeof (value as Json)[key] === "string");
}

/** "{ type: 'heading', text: 'Nobody asked' }": the line over a section of the text. */
function headingOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { type, tag, kind, __typename, text, content, html } = item as Json;
  const name = [type, tag, kind, __typename].find((each) => typeof each === "string");
  const words = text ?? content ?? html;
  if (typeof words !== "string" || words.length > 120) return undefined;
  return /head(?:ing|er|line)?$|^h[2-6]$|subtitle|crosshead/i.test(String(name)) ? words : undefined;
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

import { unescapeHtml } from "./json-article.ts";
import { squeeze } from "./page.ts";
import { type HtmlElement, type HtmlTree, textContent } from "./parse-html.ts";

/** What a page says of itself outside its text, before anybody has made sense of it. */
export interface PageMetas {
  /** Contents of meta elements (and of links that carry microdata) by their name in lower case, in the page's order. */
  metas: Map<string, string[]>;
  /** Texts of the JSON-LD scripts. */
  scripts: string[];
  /** The title element's text. */
  title?: string;
  /** Texts of the h1 elements. */
  headings: string[];
  canonical?: string | undefined;
  /** The page's language tag. */
  language?: string | undefined;
}

/** Collects a page's metadata in one pass over its elements. */
export function pageMetas({ elements }: HtmlTree): PageMetas {
  const found: PageMetas = { metas: new Map(), scripts: [], headings: [] };
  for (const element of elements) collect(element, found);
  return found;
}

function collect(element: HtmlElement, found: PageMetas): void {
  const { tag, attributes } = element;
  if (tag === "meta") addMeta(attributes, found.metas);
  else if (tag === "script" && /\bld\+json/i.test(attributes.type ?? ""))
    found.scripts.push(textContent(element));
  else if (tag === "title" && element.parent?.tag !== "svg") found.title ??= squeeze(textContent(element));
  else if (tag === "link" && /^canonical$/i.test(attributes.rel ?? "")) found.canonical ??= attributes.href;
  else if (tag === "html") found.language ??= attributes.lang ?? attributes["xml:lang"];
  else if (tag === "h1") {
    const text = squeeze(textContent(element));
    if (text) found.headings.push(text);
  }
}

function addMeta(attributes: Record<string, string>, metas: PageMetas["metas"]): void {
  const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
  const content = squeeze(unescapeHtml(attributes.content ?? attributes.value ?? ""));
  if (!name || !content) return;
  const key = name.trim().toLowerCase();
  const list = metas.get(key);
  if (list) list.push(content);
  else metas.set(key, [content]);
}

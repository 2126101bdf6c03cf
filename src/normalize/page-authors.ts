import { besideText } from "./beside-text.ts";
import { squeeze } from "./page.ts";
import { type HtmlElement, type HtmlTree, isElement, textContent } from "./parse-html.ts";

/** The most characters a byline has. */
const longest = 160;
/** The most marked elements looked at: comments and lists of columnists have many more. */
const most = 20;
const classNames =
  /(?:^|[\s_-])(?:author[_-]*name|authors?|byline(?:[_-]*(?:name|author|link))?|contributor(?:[_-]*name)?|writer|reporter)(?:$|[\s_-])/i;

/** Ways in which pages mark who wrote an article, the surest first. */
const marks: ((element: HtmlElement) => boolean)[] = [
  ({ attributes }) => /\bauthor\b/.test(attributes.itemprop ?? ""),
  ({ attributes }) => /\bauthor\b/.test(attributes.rel ?? ""),
  ({ attributes, tag }) => tag !== "meta" && classNames.test(attributes.class ?? ""),
];

/**
 * Texts of the elements that a page marks as its author's name: below the headline rather than above it, never in
 * comments or beside other articles, and those that stand together with the first.
 */
export function pageAuthors({ elements }: HtmlTree): string[] {
  const headline = elements.findLastIndex(({ tag }) => tag === "h1");
  for (const isMarked of marks) {
    const below = elements.slice(headline + 1).filter(isMarked);
    const near = (below.length ? below : elements.filter(isMarked)).slice(0, most).filter(isNear);
    const texts = near.filter((element) => standTogether(near[0]!, element)).map(nameText);
    const short = texts.filter((text) => text.length > 2 && text.length <= longest);
    if (short.length) return short;
  }
  return [];
}

/** The name's own element, where the mark is around more than a name. */
function nameText(element: HtmlElement): string {
  const inner = element.children.filter(isElement);
  const all = [...inner, ...inner.flatMap((child) => child.children.filter(isElement))];
  const named = all.find(({ attributes }) => /\bname\b/.test(attributes.itemprop ?? ""));
  return squeeze(named?.attributes.content ?? textContent(named ?? element));
}

function isNear(element: HtmlElement): boolean {
  for (let at: HtmlElement | undefined = element; at; at = at.parent)
    if (besideText(at)?.sure && !isArticlesFoot(at)) return false;
  return true;
}

/** The foot that an article has of its own: many systems print the name there. */
function isArticlesFoot(element: HtmlElement): boolean {
  return (
    element.tag === "footer" &&
    element.parent?.tag === "article" &&
    besideText({ ...element, tag: "div" }) === undefined
  );
}

/** Side by side, or in boxes that stand side by side. */
function standTogether(a: HtmlElement, b: HtmlElement): boolean {
  return (
    a === b ||
    a.parent === b.parent ||
    (a.parent?.parent !== undefined && a.parent.parent === b.parent?.parent)
  );
}

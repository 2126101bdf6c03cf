import type { HtmlElement, HtmlTree } from "./parse-html.ts";
import { readStamp, type Stamp } from "./read-stamp.ts";

/** The machine-readable moment of a time element that says it is the one of publication. */
export function printedStamp({ elements }: HtmlTree): Stamp | undefined {
  for (const element of elements) {
    const { attributes } = element;
    const stamp = isPublished(element) && readStamp(attributes.datetime ?? attributes.content);
    if (stamp) return stamp;
  }
  return undefined;
}

function isPublished({ tag, attributes }: HtmlElement): boolean {
  if (/\bdatePublished\b/.test(attributes.itemprop ?? "")) return true;
  if (tag !== "time") return false;
  return (
    "pubdate" in attributes ||
    /(?:^|[\s_-])(?:entry-date|published|pubdate|date-published|published-date|publish-date|post-date)(?:$|[\s_-])/i.test(
      attributes.class ?? "",
    )
  );
}

/** The days of all time elements, for machines or in words, each once. */
export function timeDays({ elements }: HtmlTree): string[] {
  const texts = elements.flatMap(({ tag, attributes: { datetime, title } }) =>
    tag === "time" ? [datetime, title] : [],
  );
  return [...new Set(texts.flatMap((text) => readStamp(text)?.day ?? []))];
}

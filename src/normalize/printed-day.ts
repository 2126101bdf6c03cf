import type { HtmlElement, HtmlTree } from "./parse-html.ts";

/** The machine-readable day of a time element that says it is the day of publication. */
export function printedDay({ elements }: HtmlTree): string | undefined {
  for (const element of elements) {
    const { attributes } = element;
    const stamp = attributes.datetime ?? attributes.content;
    if (stamp && isPublished(element)) return /^(?:19|20)\d\d-\d\d-\d\d/.exec(stamp)?.[0];
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

import { markdown } from "../articles/parse-body.ts";

/** Editors' Markdown (descriptions in the vocabularies) as HTML: no raw HTML, no links from bare addresses. */
export function markdownHtml(source: string): string {
  return markdown.render(source);
}

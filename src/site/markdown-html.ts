import { markdown } from "../articles/parse-body.ts";

// A picture's words stand in its place: no page asks another host for anything.
markdown.renderer.rules.image = (tokens, index, options, env, renderer) =>
  markdown.utils.escapeHtml(renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env));

/** Editors' Markdown (descriptions in the vocabularies) as HTML: no raw HTML, no pictures, no links from bare addresses. */
export function markdownHtml(source: string): string {
  return markdown.render(source);
}

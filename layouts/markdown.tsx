import { markdownHtml } from "../src/site/markdown-html.ts";

/** Text an editor wrote in Markdown, such as a topic's description. */
export function Markdown({ text, class: name }: { text: string; class?: string }) {
  // Safe: markdown-it escapes everything that is not Markdown
  return <div class={name} dangerouslySetInnerHTML={{ __html: markdownHtml(text) }} />;
}

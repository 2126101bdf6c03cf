import { address } from "./address.ts";
import type { Site } from "./site.ts";

/** Newest articles, and stories, named one by one. */
const most = 50;

/** A guide to the archive in Markdown, for language models (llmstxt.org): what is where, and in which form. */
export function llmsText(site: Site): string {
  const { settings, strings, archive } = site;
  const link = (name: string, path: string, note?: string) => {
    const words = name.replace(/([\\[\]<>])/g, "\\$1").replace(/\s+/g, " ");
    return `- [${words}](${site.fullest(path)})${note ? `: ${note}` : ""}`;
  };
  const holds = [
    strings.articles(archive.articles.length),
    strings.quotes(site.quoteCount),
    strings.speakers(archive.speakers.length),
  ].join(", ");
  const parts = [
    `# ${settings.title}`,
    `> ${[settings.description.replace(/\s+/g, " "), `${holds}.`].filter(Boolean).join(" ")}`,
    `${strings.aboutText.speakers} ${strings.aboutText.dates}`,
    `## ${strings.data.title}`,
    [
      link(strings.data.tables.articles, address.dataFile("articles.jsonl"), "JSON Lines"),
      link(strings.data.tables.quotes, address.dataFile("quotes.jsonl"), "JSON Lines"),
      link(strings.data.tables.speakers, address.dataFile("speakers.jsonl"), "JSON Lines"),
      link(strings.data.dictionary, address.dataFile("datapackage.json")),
    ].join("\n"),
    strings.data.twins,
    `## ${strings.home}`,
    [
      link(strings.nav.speakers, address.speakers()),
      link(strings.nav.topics, address.topics()),
      link(strings.sources, address.sources()),
      link(strings.nav.timeline, address.timeline()),
      link(strings.nav.about, address.about()),
    ].join("\n"),
    `## ${strings.newest}`,
    archive.articles
      .filter((article) => !site.isKeptFromSearch([article]))
      .slice(0, most)
      .map((article) => link(article.title, address.article(article.slug), site.sourceName(article)))
      .join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

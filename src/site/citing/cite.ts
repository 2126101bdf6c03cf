import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { ArchivedArticle } from "../../model.ts";
import type { Site } from "../site.ts";
import { type CslItem, cslItem, cslItemFor, type DatePatterns } from "./csl-item.ts";
import { apa, chicago, mla } from "./styles.ts";

export type CitationStyle = "chicago" | "apa" | "mla";

/** An article as the styles cite it, in plain text. */
export type Citations = Record<CitationStyle, string>;

const styles = plugins.config.get("@csl").styles;
styles.add("chicago", chicago);
styles.add("short-apa", apa);
styles.add("mla", mla);
const templates: Record<CitationStyle, string> = { chicago: "chicago", apa: "short-apa", mla: "mla" };
plugins.config.get("@bibtex").format.useIdAsLabel = true;

const patterns: Record<CitationStyle, DatePatterns> = {
  chicago: { day: "MMMM d, yyyy", month: "MMMM yyyy" },
  apa: { day: "yyyy, MMMM d", month: "yyyy, MMMM" },
  mla: { day: "d MMM. yyyy", month: "MMM. yyyy" },
};

/** Formatted once for an article, and for its neighbours with it: a batch takes half the time. */
const formatted = new WeakMap<ArchivedArticle, Citations>();
const batch = 50;

/** The citations of an article, as text: nothing in a title is markup. */
export function cite(site: Site, article: ArchivedArticle): Citations {
  if (!formatted.has(article)) {
    const from = Math.max(0, site.archive.articles.indexOf(article));
    formatBatch(site, site.archive.articles.slice(from, from + batch));
  }
  return formatted.get(article)!;
}

function formatBatch(site: Site, articles: ArchivedArticle[]): void {
  const [chicagos, apas, mlas] = (["chicago", "apa", "mla"] as const).map((style) => {
    const items = articles.map((article) =>
      asText(cslItemFor(cslItem(site, article), article, patterns[style], style !== "apa")),
    );
    const options = {
      format: "text",
      template: templates[style],
      lang: "en-US",
      nosort: true,
      asEntryArray: true,
    };
    const entries = plugins.output.format("bibliography", items, options) as [string, string][];
    return new Map(entries.map(([id, text]) => [asWritten(id), asWritten(text).replace(/\s+/g, " ").trim()]));
  });
  for (const article of articles) {
    const text = (entries: Map<string, string> | undefined) => entries?.get(article.slug) ?? "";
    formatted.set(article, { chicago: text(chicagos), apa: text(apas), mla: text(mlas) });
  }
}

/** Files for reference managers. */
export type CitationFile = "bib" | "ris" | "json";

/** What one of an article's citation files holds. */
export function citationFile(site: Site, article: ArchivedArticle, kind: CitationFile): string {
  const item = cslItem(site, article);
  switch (kind) {
    case "json":
      return `${JSON.stringify([item], null, 2)}\n`;
    case "bib":
      return `${String(plugins.output.format("bibtex", [withoutBraces(item)])).trim()}\n`;
    case "ris":
      return risText(item);
  }
}

/** The library breaks lines within words, and leaves out who wrote for a newspaper, and on which day. */
function risText(item: CslItem): string {
  const options = { format: "object", spec: "new" };
  const [{ TY, ...tags }] = plugins.output.format("ris", [item], options) as [Record<string, unknown>];
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, " ")}`),
  );
  const authors = (item.author ?? []).map(
    ({ family, given, literal }) => `AU  - ${literal ?? `${family}, ${given}`}`,
  );
  const date = item.issued && "date-parts" in item.issued ? item.issued["date-parts"][0]! : [];
  const day =
    date.length === 3 ? [`DA  - ${date.map((part) => String(part).padStart(2, "0")).join("/")}/`] : [];
  return `${[`TY  - ${TY}`, ...authors, ...day, ...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** BibTeX reads braces in a name as its own. */
function withoutBraces(item: CslItem): CslItem {
  const author = item.author?.map((name) =>
    name.literal === undefined ? name : { literal: name.literal.replace(/[{}]/g, "") },
  );
  return { ...item, ...(author && { author }) };
}

/** CSL reads "<i>" in a title as markup; a character for private use stands in until it is formatted. */
const opening = "\ue000";
/** The library files texts in plain objects: after this sign "constructor" is no key that every object has. */
const noKey = "\ue001";

function asText(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item).replaceAll("<", opening), (_, value) =>
    typeof value === "string" && value in Object.prototype ? value + noKey : value,
  ) as CslItem;
}

const asWritten = (text: string) => text.replaceAll(opening, "<").replaceAll(noKey, "");

import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { ArchivedArticle } from "../../model.ts";
import type { Site } from "../site.ts";
import { type CslItem, cslItem, cslItemFor, type DatePatterns } from "./csl-item.ts";
import { apa, between, chicago, mla } from "./styles.ts";

export type CitationStyle = "chicago" | "apa" | "mla";

/** Something as the styles cite it, in plain text. */
export type Citations = Record<CitationStyle, string>;

/** An article's citations, as formatted together. */
interface Formatted {
  entry: Citations;
  inText: Citations;
}

const styleNames: CitationStyle[] = ["chicago", "apa", "mla"];
const styles = plugins.config.get("@csl").styles;
styles.add("chicago", chicago);
styles.add("short-apa", apa);
styles.add("mla", mla);
const templates: Record<CitationStyle, string> = { chicago: "chicago", apa: "short-apa", mla: "mla" };

const patterns: Record<CitationStyle, DatePatterns> = {
  chicago: { day: "MMMM d, yyyy", month: "MMMM yyyy" },
  apa: { day: "yyyy, MMMM d", month: "yyyy, MMMM" },
  mla: { day: "d MMM. yyyy", month: "MMM. yyyy" },
};
const yearAlone: DatePatterns = { day: "yyyy", month: "yyyy" };

/** Formatted once for an article, and for its neighbours with it: a batch takes half the time. */
const formatted = new WeakMap<ArchivedArticle, Formatted>();
const batch = 50;

/** The entry of an article in a list of works, as text: nothing in a title is markup. */
export function cite(site: Site, article: ArchivedArticle): Citations {
  return formattedWithOthers(site, article).entry;
}

/** What a note or parentheses say of an article, with gaps for the paragraph and, in a note, for the address. */
export function citeInText(site: Site, article: ArchivedArticle): Citations {
  return formattedWithOthers(site, article).inText;
}

function formattedWithOthers(site: Site, article: ArchivedArticle): Formatted {
  if (!formatted.has(article)) {
    const from = Math.max(0, site.archive.articles.indexOf(article));
    const articles = site.archive.articles.slice(from, from + batch);
    const works = articles.map((one) => ({ article: one, item: cslItem(site, one) }));
    const texts = byStyle((style) => format(style, works));
    for (const [i, one] of articles.entries())
      formatted.set(one, {
        entry: byStyle((style) => texts[style][i]?.[0] ?? ""),
        inText: byStyle((style) => texts[style][i]?.[1] ?? ""),
      });
  }
  return formatted.get(article)!;
}

interface Work {
  article: ArchivedArticle;
  item: CslItem;
}

const byStyle = <T>(make: (style: CitationStyle) => T) =>
  Object.fromEntries(styleNames.map((style) => [style, make(style)])) as Record<CitationStyle, T>;

/** Of each work its entry and what a text says, in their order. */
function format(style: CitationStyle, works: Work[]): string[][] {
  const items = works.map(({ item, article }) => {
    const year = cslItemFor(withYear(item), article, yearAlone, false).issued;
    return asText({
      ...cslItemFor(item, article, patterns[style], style !== "apa"),
      ...(year && { "original-date": year }),
      "title-short": firstWords(item.title),
    });
  });
  const options = {
    format: "text",
    template: templates[style],
    lang: "en-US",
    nosort: true,
    asEntryArray: true,
  };
  const byId = new Map(plugins.output.format("bibliography", items, options) as [string, string][]);
  return items.map(({ id }) => (byId.get(id) ?? "").split(between).map(asWritten));
}

/** Parentheses have the year alone. */
function withYear(item: CslItem): CslItem {
  const date = item.issued && "date-parts" in item.issued ? item.issued["date-parts"][0] : undefined;
  return date ? { ...item, issued: { "date-parts": [date.slice(0, 1)] } } : item;
}

/** Where nobody signed, parentheses name the title by its first words, up to a mark or a word that leads on. */
function firstWords(title: string): string {
  const [clause = title] = title.split(/[,;:.?!—–]\s/);
  const words = clause.split(" ").slice(0, 5);
  while (words.length > 2 && /^\p{Ll}{1,3}$/u.test(words.at(-1)!)) words.pop();
  return words.join(" ");
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

const asWritten = (text: string) =>
  text.replaceAll(opening, "<").replaceAll(noKey, "").replace(/\s+/g, " ").trim();

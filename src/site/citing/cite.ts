import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { ArchivedArticle } from "../../model.ts";
import type { Site } from "../site.ts";
import { type CslItem, cslItem, type DatePatterns, issuedAs } from "./csl-item.ts";
import { between, made, styles } from "./styles.ts";

export type CitationStyle = "chicago" | "apa" | "mla";

/** Something as the styles cite it, in plain text. */
export type Citations = Record<CitationStyle, string>;

/** An article's citations, as formatted together. */
interface Formatted {
  entry: Citations;
  inText: Citations;
}

plugins.config.get("@csl").styles.add("onrecord", styles);

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
    const items = articles.map((one) => asText(itemForStyles(site, one)));
    const options = { format: "text", template: "onrecord", lang: "en-US", nosort: true, asEntryArray: true };
    const byId = new Map(plugins.output.format("bibliography", items, options) as [string, string][]);
    for (const [i, one] of articles.entries()) formatted.set(one, takenApart(byId.get(items[i]!.id) ?? ""));
  }
  return formatted.get(article)!;
}

function takenApart(text: string): Formatted {
  const parts = text.split(between).map(asWritten);
  const part = (name: (typeof made)[number]) => parts[made.indexOf(name)] ?? "";
  return {
    entry: { chicago: part("chicago"), apa: part("apa"), mla: part("mla") },
    inText: { chicago: part("chicagoInText"), apa: part("apaInText"), mla: part("mlaInText") },
  };
}

/** An article as the styles read it: its date in the form of each, and no address but the original's and the archive's. */
function itemForStyles(site: Site, article: ArchivedArticle): CslItem {
  const { issued, URL: _, ...item } = cslItem(site, article);
  const dates = Object.entries({
    issued: issuedAs(issued, article, patterns.chicago),
    "event-date": issuedAs(issued, article, patterns.apa),
    "original-date": issuedAs(withYear(issued), article, yearAlone),
    submitted: issuedAs(issued, article, patterns.mla),
  }).filter(([, date]) => date !== undefined);
  return {
    ...item,
    ...Object.fromEntries(dates),
    ...(article.url !== undefined && { URL: article.url }),
    "title-short": firstWords(article.title),
  };
}

/** Parentheses have the year alone. */
function withYear(issued: CslItem["issued"]): CslItem["issued"] {
  const date = issued && "date-parts" in issued ? issued["date-parts"][0] : undefined;
  return date ? { "date-parts": [date.slice(0, 1)] } : issued;
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

import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { ArchivedArticle } from "../../model.ts";
import type { Site } from "../site.ts";
import type { Strings } from "../strings.ts";
import { type CslItem, cslItem } from "./csl-item.ts";
import { type DatePatterns, dateInStyle } from "./date-in-style.ts";
import { between, made, stylesIn } from "./styles.ts";

export type CitationStyle = "chicago" | "apa" | "mla";

/** Something as the styles cite it, in plain text. */
export type Citations = Record<CitationStyle, string>;

/** An item whose dates are words. */
type StyledItem = Omit<CslItem, "issued">;

/** An article's citations, as formatted together. */
interface Formatted {
  entry: Citations;
  inText: Citations;
}

/** Parentheses have the year alone. */
const yearAlone: DatePatterns = { day: "yyyy", month: "yyyy" };

/** Formatted once for an article of a site, and for its neighbours with it: a batch takes half the time. */
const formatted = new WeakMap<Site, Map<ArchivedArticle, Formatted>>();
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
  const known = formatted.get(site) ?? new Map<ArchivedArticle, Formatted>();
  formatted.set(site, known);
  if (!known.has(article)) {
    const from = Math.max(0, site.archive.articles.indexOf(article));
    const articles = site.archive.articles.slice(from, from + batch);
    const items = articles.map((one) => asText(itemForStyles(site, one)));
    const options = {
      format: "text",
      template: templateIn(site.strings),
      lang: "en-US",
      nosort: true,
      asEntryArray: true,
    };
    const byId = new Map(plugins.output.format("bibliography", items, options) as [string, string][]);
    for (const [i, one] of articles.entries()) known.set(one, takenApart(byId.get(items[i]!.id) ?? ""));
  }
  return known.get(article)!;
}

/** The styles in a language of the interface, by the name under which the library has them. */
function templateIn({ language, citing }: Strings): string {
  const name = `onrecord-${language}`;
  const { styles } = plugins.config.get("@csl");
  if (!styles.has(name)) styles.add(name, stylesIn(citing));
  return name;
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
function itemForStyles(site: Site, article: ArchivedArticle): StyledItem {
  const { issued: _, URL: __, ...item } = cslItem(site, article);
  const { dates } = site.strings.citing;
  const written = {
    issued: dates.chicago,
    "event-date": dates.apa,
    "original-date": yearAlone,
    submitted: dates.mla,
  };
  const inStyles = Object.entries(written).flatMap(([variable, patterns]) => {
    const literal = dateInStyle(article, patterns, site.strings);
    return literal === undefined ? [] : [[variable, { literal }]];
  });
  return {
    ...item,
    ...Object.fromEntries(inStyles),
    ...(article.url !== undefined && { URL: article.url }),
    "title-short": firstWords(article.title),
  };
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

function asText(item: StyledItem): StyledItem {
  return JSON.parse(JSON.stringify(item).replaceAll("<", opening), (_, value) =>
    typeof value === "string" && value in Object.prototype ? value + noKey : value,
  ) as StyledItem;
}

const asWritten = (text: string) =>
  text.replaceAll(opening, "<").replaceAll(noKey, "").replace(/\s+/g, " ").trim();

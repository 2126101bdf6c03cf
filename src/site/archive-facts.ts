import type { ArchivedArticle, Basis, Quote, QuoteKind } from "../model.ts";
import type { Site } from "./site.ts";
import { shownSpeaker } from "./speaker-name.ts";
import { wordCount } from "./text-facts.ts";

/** What the page about the archive counts; every number is of articles unless its name says otherwise. */
export interface ArchiveFacts {
  words: number;
  quotes: number;
  byKind: Record<QuoteKind, number>;
  languages: Map<string, number>;
  /** How the dates were established. */
  dates: Record<Basis["how"], number>;
  /** Dates that are not a whole day. */
  imprecise: number;
  titlesDerived: number;
  sourcesUnknown: number;
  authorsUnknown: number;
  /** Quotes of somebody with a page of their own. */
  quotesNamed: number;
  /** Quotes of somebody described but not named: "officials". */
  quotesDescribed: number;
  /** Quotes of nobody known, or not surely enough. */
  quotesUnknown: number;
  quotesEdited: number;
  /** Named by a pronoun, a role or a bare surname, and resolved. */
  quotesResolved: number;
  linesLeftOut: number;
}

/** Counts what the archive holds, how it is known, and what is not. */
export function archiveFacts(site: Site): ArchiveFacts {
  const { articles } = site.archive;
  const quotes = articles.flatMap((article) => article.quotes);
  const shown = quotes.map((quote) => shownSpeaker(site, quote));
  const languages = new Map<string, number>();
  for (const { language } of articles) languages.set(language, (languages.get(language) ?? 0) + 1);
  const ofKind = (kind: QuoteKind) => quotes.filter((quote) => quote.kind === kind).length;
  const datedBy = (how: Basis["how"]) => articles.filter((article) => dateBasis(article) === how).length;
  const resolved = ({ asNamed, speaker, speakerSlug }: Quote) =>
    speakerSlug !== undefined && asNamed !== undefined && asNamed.text !== speaker?.name;
  return {
    words: articles.reduce((sum, article) => sum + wordCount(article.text), 0),
    quotes: quotes.length,
    byKind: {
      direct: ofKind("direct"),
      mixed: ofKind("mixed"),
      partial: ofKind("partial"),
      indirect: ofKind("indirect"),
    },
    languages,
    dates: {
      stated: datedBy("stated"),
      inferred: datedBy("inferred"),
      derived: datedBy("derived"),
      editor: datedBy("editor"),
      unknown: datedBy("unknown"),
    },
    imprecise: articles.filter(({ published }) => published && !/^\d{4}-\d\d-\d\d$/.test(published)).length,
    titlesDerived: articles.filter(({ basis }) => basis.title?.how === "derived").length,
    sourcesUnknown: articles.filter(({ sourceSlug }) => sourceSlug === undefined).length,
    authorsUnknown: articles.filter(({ authors }) => authors.length === 0).length,
    quotesNamed: shown.filter(({ slug }) => slug !== undefined).length,
    quotesDescribed: shown.filter(({ slug, established }) => established && slug === undefined).length,
    quotesUnknown: shown.filter(({ established }) => !established).length,
    quotesEdited: quotes.filter(({ edited }) => edited).length,
    quotesResolved: quotes.filter(resolved).length,
    linesLeftOut: articles.reduce(
      (sum, article) => sum + article.leftOut.reduce((own, { lines }) => own + lines.length, 0),
      0,
    ),
  };
}

function dateBasis({ published, basis }: ArchivedArticle): Basis["how"] {
  return published === undefined ? "unknown" : (basis.published?.how ?? "stated");
}

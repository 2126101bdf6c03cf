import type { ArchivedArticle, Quote, Speaker } from "../model.ts";
import { withoutClosingComma } from "./quote-words.ts";
import type { Site } from "./site.ts";

/** A length that reads well in large type, in characters. */
const fitting = { least: 40, best: 130, most: 220 };

/**
 * A quote for the front page: the telling one of the newest article that has one. The closing comma of
 * "…," he said is left off, as a pulled quote does.
 */
export function featureQuote(
  site: Site,
): { quote: Quote; words: string; article: ArchivedArticle; speaker: Speaker } | undefined {
  for (const article of site.archive.articles) {
    const quote = tellingQuote(site, article);
    const speaker = quote && site.speakerOf(quote);
    if (speaker) return { quote, words: withoutClosingComma(quote.text), article, speaker };
  }
  return undefined;
}

/** One whole utterance of a named person, of a fitting length, that begins as a sentence; if there is one. */
export function tellingQuote(site: Site, article: ArchivedArticle): Quote | undefined {
  const distance = (quote: Quote) => Math.abs(quote.text.length - fitting.best);
  const [quote] = article.quotes
    .filter(({ kind, spans, text }) => kind === "direct" && spans.length === 1 && fits(text))
    .filter((candidate) => site.speakerOf(candidate)?.type === "person")
    .sort((a, b) => distance(a) - distance(b));
  return quote;
}

function fits(text: string): boolean {
  return text.length >= fitting.least && text.length <= fitting.most && /^\p{Lu}/u.test(text);
}

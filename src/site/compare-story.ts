import type { ArchivedArticle, Quote, Speaker } from "../model.ts";
import { alignVariants, type Statement, type Variant } from "./align-variants.ts";
import { quoteWords } from "./quote-words.ts";
import type { Site } from "./site.ts";
import { type ShownSpeaker, shownSpeaker } from "./speaker-name.ts";
import { tallySpeakers } from "./tally.ts";
import { wordList } from "./word-list.ts";

/** A quote as one account of the event has it. */
export interface QuoteVariant extends Variant {
  quote: Quote;
  speaker: ShownSpeaker;
}

export interface Comparison {
  /** What several accounts have, whomever they name. */
  statements: Statement<QuoteVariant>[];
  /** What else those speakers say who are quoted in several accounts, those with most quotes first. */
  bySpeaker: { speaker: Speaker; quotes: QuoteVariant[] }[];
}

/** What is said in the accounts of one event, compared. */
export function compareStory(site: Site, accounts: ArchivedArticle[]): Comparison {
  const variants = accounts.flatMap((article) =>
    article.quotes.map((quote) => variantOf(site, article, quote)),
  );
  const { statements, rest } = alignVariants(variants);
  const shared = tallySpeakers(site, accounts).filter(
    ({ thing }) => accounts.filter(({ slug }) => thing.articles.includes(slug)).length > 1,
  );
  return {
    statements,
    bySpeaker: shared
      .map(({ thing }) => ({
        speaker: thing,
        quotes: rest.filter(({ speaker }) => speaker.slug === thing.slug),
      }))
      .filter(({ quotes }) => quotes.length > 0),
  };
}

/** Meaningful words that say something alone. */
const telling = 4;

/** Of a mixed quote the speaker's own words are compared, where they are not too few. */
function variantOf(site: Site, article: ArchivedArticle, quote: Quote): QuoteVariant {
  const words = quoteWords(article, quote, site.strings.language);
  const own = words
    .filter((part) => part.own)
    .map(({ text }) => text)
    .join(" … ");
  const clause = words.map(({ text }) => text).join("");
  const speaker = shownSpeaker(site, quote);
  return {
    quote,
    speaker,
    account: article.slug,
    text: wordList(own).filter(({ stem }) => stem !== undefined).length >= telling ? own : clause,
    ...(speaker.established && {
      voice: { id: speaker.slug ?? speaker.name, person: quote.speaker?.type === "person" },
    }),
  };
}

import { uniqueSlug } from "../articles/slug.ts";
import type {
  Archive,
  ArchivedArticle,
  Article,
  FoundQuote,
  Problem,
  Question,
  Quote,
  Source,
} from "../model.ts";
import { applyEdits } from "./apply-edits.ts";
import { findStories } from "./find-stories.ts";
import { findTopics } from "./find-topics.ts";
import { groupBy } from "./group-by.ts";
import { inferDates } from "./infer-dates.ts";
import { type Appearance, joinSpeakers } from "./join-speakers.ts";
import { quoteIds } from "./quote-id.ts";
import type { Vocabularies } from "./vocabularies.ts";

export interface ArchiveInput {
  articles: Article[];
  /** The quotes found in each article, by slug. */
  quotes: Map<string, FoundQuote[]>;
  vocabularies: Vocabularies;
  /** What normalising left out, by slug; empty for articles written by hand. */
  leftOut: Map<string, ArchivedArticle["leftOut"]>;
}

/**
 * Knits articles into an archive: an editor's attributions, stories, dates across a story, topics, sources and
 * speakers. Pure; the order of the input does not matter.
 */
export function buildArchive(input: ArchiveInput): { archive: Archive; problems: Problem[] } {
  const { vocabularies, leftOut } = input;
  const sorted = [...input.articles].sort((a, b) => order(a.slug, b.slug));
  const edited = applyEdits(sorted, input.quotes);
  const stories = findStories(sorted, edited.quotes);
  const dates = inferDates(sorted, stories);
  const dated = sorted.map((article): Article => {
    const inferred = dates.get(article.slug);
    if (!inferred) return article;
    const { published, basis } = inferred;
    return { ...article, published, basis: { ...article.basis, published: basis } };
  });
  const articles = dated.sort(byDate);
  const { topics, slugsOf } = findTopics(articles, vocabularies.topics);
  const sources = collectSources(articles, vocabularies);
  const sourceOf = slugIndex(sources);
  const storyOf = slugIndex(stories);

  const joined = joinSpeakers(appearancesIn(articles, edited.quotes), vocabularies.people);
  const archived = articles.map((article): ArchivedArticle => {
    const found = edited.quotes.get(article.slug) ?? [];
    const ids = quoteIds(found.map((quote) => quote.text));
    const quotes = found.map((quote, i): Quote => {
      const speaker = quote.speaker && joined.speakerOf.get(quote.speaker);
      const sure = quote.confidence >= vocabularies.settings.threshold;
      return {
        ...quote,
        id: ids[i]!,
        article: article.slug,
        ...(speaker && sure && { speakerSlug: speaker.slug }),
      };
    });
    const sourceSlug = sourceOf.get(article.slug);
    const storySlug = storyOf.get(article.slug);
    return {
      ...article,
      quotes,
      topicSlugs: slugsOf.get(article.slug)!,
      ...(sourceSlug && { sourceSlug }),
      ...(storySlug && { storySlug }),
      leftOut: leftOut.get(article.slug) ?? [],
    };
  });

  const speakers = new Map(joined.speakers.map((speaker) => [speaker.slug, speaker]));
  for (const article of archived)
    for (const quote of article.quotes) {
      const speaker = quote.speakerSlug && speakers.get(quote.speakerSlug);
      if (!speaker) continue;
      speaker.quotes.push(quote);
      if (speaker.articles.at(-1) !== article.slug) speaker.articles.push(article.slug);
    }
  const archive: Archive = {
    settings: vocabularies.settings,
    articles: archived,
    speakers: joined.speakers.filter((speaker) => speaker.quotes.length),
    topics,
    sources,
    stories,
    questions: [...joined.questions, ...articles.flatMap(openQuestions)],
  };
  return { archive, problems: edited.problems };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first; a day without a year, a bound and no date at all come last; then by title and slug. */
function byDate(a: Article, b: Article): number {
  const key = ({ published = "" }: Article) => (/^\d/.test(published) ? published : "");
  return order(key(b), key(a)) || order(a.title, b.title) || order(a.slug, b.slug);
}

function collectSources(articles: Article[], { sources }: Vocabularies): Source[] {
  const taken = new Set<string>();
  const urls = new Map(
    sources.map(({ name, url, domains }) => [name, url ?? (domains[0] && `https://${domains[0]}/`)]),
  );
  const published = groupBy(
    articles.filter(({ source }) => source),
    ({ source }) => source!,
  );
  return [...published]
    .sort(([a], [b]) => order(a, b))
    .map(([name, own]) => {
      const url = urls.get(name);
      return {
        slug: uniqueSlug(name, taken),
        name,
        ...(url && { url }),
        articles: own.map(({ slug }) => slug),
      };
    });
}

/** Article slug -> slug of the one group that holds it. */
function slugIndex(groups: { slug: string; articles: string[] }[]): Map<string, string> {
  return new Map(groups.flatMap(({ slug, articles }) => articles.map((article) => [article, slug] as const)));
}

function appearancesIn(articles: Article[], quotes: Map<string, FoundQuote[]>): Appearance[] {
  return articles.flatMap((article) => {
    const named = (quotes.get(article.slug) ?? []).filter(({ speaker }) => speaker?.named);
    return [...groupBy(named, ({ speaker }) => speaker!)].map(([entity, own]): Appearance => {
      const asNamed = own.flatMap((quote) => quote.asNamed?.text ?? []);
      return { article, entity, quotes: own.length, asNamed };
    });
  });
}

/** What the archive cannot say of an article. */
function openQuestions({ slug, title, published, source }: Article): (Question & { article: string })[] {
  const open: (Question & { article: string })[] = [];
  if (!published) open.push({ about: "unknown-date", text: `When was “${title}” published?`, article: slug });
  if (!source) open.push({ about: "unknown-source", text: `Who published “${title}”?`, article: slug });
  return open;
}

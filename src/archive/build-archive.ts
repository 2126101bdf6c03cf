import { uniqueSlug } from "../articles/slug.ts";
import { compare } from "../compare.ts";
import { groupBy } from "../group-by.ts";
import type {
  Archive,
  ArchivedArticle,
  Article,
  FoundQuote,
  OpenQuestion,
  Problem,
  Quote,
  Source,
  Terms,
} from "../model.ts";
import { applyEdits, EDITOR } from "./apply-edits.ts";
import { findStories } from "./find-stories.ts";
import { findTopics } from "./find-topics.ts";
import { inferDates } from "./infer-dates.ts";
import { joinSpeakers } from "./join-speakers.ts";
import { limitQuotes } from "./limit-quotes.ts";
import type { Appearance } from "./name-speakers.ts";
import { publishable } from "./publishable.ts";
import { quoteIds } from "./quote-id.ts";
import { spellSources } from "./spell-sources.ts";
import { termsOf } from "./terms-of.ts";
import type { Vocabularies } from "./vocabularies.ts";
import { type Shown, withhold } from "./withhold.ts";

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
 *
 * The archive is what may be published: nothing behind this room ever sees a private article, or a word that an
 * article's rights withhold. Stories, dates and topics are found in the whole texts all the same.
 */
export function buildArchive(input: ArchiveInput): { archive: Archive; problems: Problem[] } {
  const { vocabularies } = input;
  const sorted = [...input.articles].sort((a, b) => compare(a.slug, b.slug));
  const edited = applyEdits(sorted, input.quotes);
  const permitted = publishable({ ...input, articles: sorted, quotes: edited.quotes });
  const limited = limitQuotes(permitted.articles, permitted.quotes);
  const open = {
    ...permitted,
    articles: spellSources(permitted.articles, vocabularies.sources),
    quotes: limited.quotes,
  };
  const shownOf = new Map(open.articles.map((article) => [article.slug, show(article, open)]));
  const withheld = new Set([...shownOf].filter(([, shown]) => shown.withheld).map(([slug]) => slug));
  const stories = findStories(open.articles, open.quotes, withheld);
  const dates = inferDates(open.articles, stories);
  const dated = (article: Article): Article => {
    const inferred = dates.get(article.slug);
    if (!inferred) return article;
    const { published, basis } = inferred;
    return { ...article, published, basis: { ...article.basis, published: basis } };
  };
  const articles = open.articles.map(dated).sort(byDate);
  const { topics, slugsOf } = findTopics(articles, vocabularies.topics);
  const sources = collectSources(articles, vocabularies);
  const sourceOf = slugIndex(sources);
  const storyOf = slugIndex(stories);

  const joined = joinSpeakers(
    articles.flatMap((article) => appearancesIn(article, shownOf.get(article.slug)!)),
    vocabularies.people,
  );
  const archived = articles.map(({ slug }): ArchivedArticle => {
    const { article, quotes: shown, found, terms } = shownOf.get(slug)!;
    // An id must not change with the rights: it counts the quotes that are withheld too.
    const ids = quoteIds(found.map((quote) => quote.text));
    const quotes = shown.flatMap((quote, i): Quote[] => {
      if (!quote) return [];
      const speaker = found[i]!.speaker && joined.speakerOf.get(found[i]!.speaker);
      const sure = quote.confidence >= vocabularies.settings.threshold;
      return [
        {
          ...quote,
          id: ids[i]!,
          article: slug,
          ...(speaker && sure && { speakerSlug: speaker.slug }),
          ...(quote.rule === EDITOR && { edited: true }),
        },
      ];
    });
    const sourceSlug = sourceOf.get(slug);
    const storySlug = storyOf.get(slug);
    return {
      ...dated(article),
      quotes,
      topicSlugs: slugsOf.get(slug)!,
      ...(sourceSlug && { sourceSlug }),
      ...(storySlug && { storySlug }),
      leftOut: open.leftOut.get(slug) ?? [],
      ...(terms && { terms }),
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
    questions: [...joined.questions, ...limited.questions, ...articles.flatMap(openQuestions)],
  };
  return { archive, problems: [...edited.problems, ...strayEntries(vocabularies.people, sorted)] };
}

/** Entries of people.yml that hold for articles which are not there: a file was renamed, or its name mistyped. */
function strayEntries(people: Vocabularies["people"], articles: Article[]): Problem[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return people.flatMap(({ name, articles = [] }) =>
    articles
      .filter((slug) => !slugs.has(slug))
      .map((slug) => ({
        file: "people.yml",
        rule: "unknown-article",
        reason: `${name} is said to be meant in “${slug}”, but there is no articles/${slug}.md`,
      })),
  );
}

/** Newest first; a day without a year, a bound and no date at all come last; then by title and slug. */
function byDate(a: Article, b: Article): number {
  const key = ({ published = "" }: Article) => (/^\d/.test(published) ? published : "");
  return compare(key(b), key(a)) || compare(a.title, b.title) || compare(a.slug, b.slug);
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
    .sort(([a], [b]) => compare(a, b))
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

/** An article as it may be published, beside its quotes as they were found. */
interface ShownArticle extends Shown {
  found: FoundQuote[];
  terms?: Terms;
}

function show(article: Article, { quotes, vocabularies }: ArchiveInput): ShownArticle {
  const found = quotes.get(article.slug) ?? [];
  const { rights, ...said } = termsOf(article, vocabularies);
  if (rights === "private") throw new Error(`${article.slug} is private and may not be shown`);
  const shown = withhold(article, found, rights);
  if (!shown.withheld && Object.keys(said).length === 0) return { ...shown, found };
  return {
    ...shown,
    found,
    terms: { rights, ...said, ...(shown.withheld && { withheld: shown.withheld }) },
  };
}

/** The named speakers of the quotes that are shown. */
function appearancesIn(article: Article, { quotes, found }: ShownArticle): Appearance[] {
  const named = found
    .map((quote, i) => ({ entity: quote.speaker, shown: quotes[i], asNamed: quote.asNamed?.text }))
    .filter(({ entity, shown }) => shown && entity?.named);
  return [...groupBy(named, ({ entity }) => entity!)].map(([entity, own]): Appearance => {
    const shown = own[0]!.shown?.speaker;
    return {
      article,
      entity,
      ...(shown && { shown }),
      quotes: own.length,
      asNamed: own.flatMap(({ asNamed }) => asNamed ?? []),
    };
  });
}

/** What the archive cannot say of an article. */
function openQuestions({ slug, published, source }: Article): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  if (!published) open.push({ about: "unknown-date", article: slug });
  if (!source) open.push({ about: "unknown-source", article: slug });
  return open;
}

import type { Archive, ArchivedArticle, Quote, QuoteKind, Source, Speaker, Topic } from "../../src/model.ts";
import { makeArticle } from "../archive/make.ts";

/** How much to make up. The same plan gives the same archive on any machine. */
export interface Plan {
  articles: number;
  /** Quotes in each article, on average. */
  quotesPerArticle?: number;
  speakers?: number;
  sources?: number;
  topics?: number;
  /** Words in each article besides its quotes. */
  words?: number;
  seed?: number;
}

/** A name that would like to be markup. */
export const hostileName = `<img src=x onerror="document.title='hacked'">`;

const given = ["Anna", "Boris", "Clara", "Dmytro", "Elena", "Farid", "Greta", "Hugo", "Irina", "Jonas"];
const family = [
  "Adler",
  "Brandt",
  "Castro",
  "Dorn",
  "Eriksen",
  "Falk",
  "Gruber",
  "Hollis",
  "Ivanova",
  "Jansen",
];
const cyrillic = ["Олена Савчук", "Пётр Орлов", "Дарья Белова", "Тарас Мельник"];
const kinds: QuoteKind[] = ["direct", "direct", "direct", "mixed", "partial", "indirect"];

/**
 * An archive of made-up words: people with two-part names, two of whom share one; a speaker in Cyrillic,
 * one whose name is markup; quotes without a speaker; articles without a date or a source.
 */
export function madeUpArchive(plan: Plan): Archive {
  const random = randomFrom(plan.seed ?? 1);
  const below = (n: number) => Math.floor(random() * n);
  /** Few are quoted often and many seldom, as with words in a text. */
  const skewed = (n: number) => Math.floor(n * random() ** 2);
  const vocabulary = Array.from({ length: 4000 }, (_, i) => madeUpWord(i));
  const sentence = (words: number) => {
    const text = Array.from({ length: words }, () => vocabulary[Math.floor(4000 * random() ** 2.5)]).join(
      " ",
    );
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };

  const speakers = Array.from({ length: plan.speakers ?? 20 }, (_, i) => madeUpSpeaker(i));
  const sources = Array.from(
    { length: plan.sources ?? 6 },
    (_, i): Source => ({
      slug: `source-${i}`,
      name: i === 3 ? "Herald & <b>Sons</b>" : `The Daily ${i}`,
      articles: [],
    }),
  );
  const topics = Array.from(
    { length: plan.topics ?? 8 },
    (_, i): Topic => ({ slug: `topic-${i}`, name: `Topic ${i}`, articles: [] }),
  );

  const articles = Array.from({ length: plan.articles }, (_, i): ArchivedArticle => {
    const slug = `article-${i}`;
    const paragraphs = Array.from({ length: 4 }, () => sentence(Math.ceil((plan.words ?? 80) / 4)));
    const wanted = plan.quotesPerArticle ?? 5;
    const count = wanted === 0 ? 0 : 1 + below(wanted * 2 - 1);
    const quotes = Array.from({ length: count }, (_, n): Quote => {
      const text = sentence(8 + below(30));
      const speaker = below(10) === 0 ? undefined : speakers[skewed(speakers.length)];
      paragraphs.push(`“${text}” said ${speaker?.name ?? "somebody"}.`);
      return {
        id: (i * 1000 + n).toString(16).padStart(8, "0"),
        article: slug,
        kind: kinds[below(kinds.length)] ?? "direct",
        spans: [],
        text,
        rule: "said-after",
        confidence: 0.5 + below(50) / 100,
        ...(speaker && { speakerSlug: speaker.slug }),
      };
    });
    const source = i % 10 === 9 ? undefined : sources[skewed(sources.length)];
    const topicSlugs = [...new Set([below(topics.length), below(topics.length)])].map((n) => `topic-${n}`);
    return {
      ...makeArticle({ slug, text: paragraphs.join("\n\n") }),
      title: i === 1 ? `Title ${hostileName}` : `Title ${i}: ${sentence(5)}`,
      quotes,
      topicSlugs,
      leftOut: [],
      ...(source && { source: source.name, sourceSlug: source.slug }),
      ...published(i, plan.articles),
    };
  });

  for (const article of articles) {
    for (const quote of article.quotes) {
      const speaker = speakers.find(({ slug }) => slug === quote.speakerSlug);
      speaker?.quotes.push(quote);
      if (speaker && speaker.articles.at(-1) !== article.slug) speaker.articles.push(article.slug);
    }
    sources.find(({ slug }) => slug === article.sourceSlug)?.articles.push(article.slug);
    for (const topic of topics)
      if (article.topicSlugs.includes(topic.slug)) topic.articles.push(article.slug);
  }
  const settings = { title: "Made up", description: "", language: "en", threshold: 0.5 };
  return { settings, articles, speakers, topics, sources, stories: [], questions: [] };
}

/** Newest first, over twenty years; the last tenth has no date, and a few have no more than a month or a day. */
function published(i: number, count: number): { published?: string } {
  if (i >= count * 0.95) return i % 2 ? {} : { published: "XXXX-02-26" };
  const days = Math.floor((i / count) * 20 * 365);
  const day = new Date(Date.UTC(2025, 11, 28) - days * 86_400_000).toISOString().slice(0, 10);
  return { published: i % 20 === 7 ? day.slice(0, 7) : day };
}

function madeUpSpeaker(i: number): Speaker {
  const name =
    i === 2
      ? hostileName
      : i % 12 === 5
        ? `${cyrillic[Math.floor(i / 12) % cyrillic.length]}`
        : // The second and the eleventh thousand share names with others; their slugs do not.
          `${given[i % 10]} ${family[Math.floor(i / 10) % 10]}${i >= 100 ? ` ${madeUpWord(i)}` : ""}`;
  const twin = i === 1;
  return {
    slug: twin ? "anna-adler-2" : `speaker-${i}`,
    oldSlugs: [],
    name: twin ? "Anna Adler" : name,
    type: "person",
    aliases: twin ? [] : [`Alias${i}`, "the spokesman"],
    roles: [],
    quotes: [],
    articles: [],
  };
}

/** A pronounceable word for each number, the same every time. */
function madeUpWord(i: number): string {
  const syllables = ["ba", "ke", "lo", "mi", "ru", "sa", "to", "ni", "ve", "do"];
  let word = "";
  for (let rest = i + 37; rest > 0; rest = Math.floor(rest / 10)) word += syllables[rest % 10];
  return word;
}

/** A linear congruential generator, for numbers from 0 to 1 that are the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

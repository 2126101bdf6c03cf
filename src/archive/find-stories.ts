import { uniqueSlug } from "../articles/slug.ts";
import { groupBy } from "../group-by.ts";
import type { Article, FoundQuote, Story, StoryEvidence } from "../model.ts";
import { contentWords } from "./content-words.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { eventDay } from "./event-day.ts";

/** Words of a lead: news says what happened in its first lines. */
const LEAD_WORDS = 150;
/** Leads as alike as this (cosine of weighted words) may tell one event; as `SAME` they are one text. */
const ALIKE = 0.25;
const SAME = 0.7;
/** A clue that more articles share than this says nothing about an event. */
const COMMON = 12;
/** Content words in a row that two wordings of one utterance share. */
const RUN = 5;
/** Articles further apart than this many days do not report one event. */
const DAYS = 2;

interface Reading {
  article: Article;
  /** Weighted words of title and lead, of length 1. */
  lead: Map<string, number>;
  /** What it shares with others of its event -> the clue, with its own words. */
  clues: Map<string, StoryEvidence>;
}

/** Evidence by all that it says, so that the same is there once. */
type Reasons = Map<string, StoryEvidence>;
const reasons = (evidence: Iterable<StoryEvidence>): Reasons =>
  new Map([...evidence].map((one) => [JSON.stringify(one), one]));

/**
 * Articles that report one event. Two belong together when their leads are alike and they share two clues (a
 * counted fact in the lead, "four children", or an utterance by the same speaker), or one clue and the day; never
 * when their days differ. Only articles with a clue in common are compared.
 * @param withheld slugs of articles whose words may not be told as evidence
 */
export function findStories(
  articles: Article[],
  quotesOf: Map<string, FoundQuote[]>,
  withheld: ReadonlySet<string> = new Set(),
): Story[] {
  const words = articles.map((article) => contentWords(leadOf(article)));
  const rarity = rarityOf(words);
  const readings = articles.map(
    (article, i): Reading => ({
      article,
      lead: weigh(words[i]!, rarity),
      clues: cluesOf(article, quotesOf.get(article.slug) ?? []),
    }),
  );

  const together = new DisjointSets(articles.length);
  const evidence = new Map<number, StoryEvidence[]>();
  const tells = ({ article }: Reading) => !withheld.has(article.slug);
  for (const [pair, shared] of pairsWithClues(readings, tells)) {
    const [a, b] = [readings[pair.a]!, readings[pair.b]!];
    if (!sameEvent(a, b, shared)) continue;
    const root = together.join(pair.a, pair.b);
    const told = tells(a) || tells(b) ? [...shared.values()] : [{ rule: "same-report" } as const];
    const known = [...(evidence.get(pair.a) ?? []), ...(evidence.get(pair.b) ?? []), ...told];
    for (const i of [pair.a, pair.b, root]) evidence.set(i, [...reasons(known).values()]);
  }

  const taken = new Set<string>();
  const events = together.all().filter((members) => members.length > 1);
  return events.map((members): Story => {
    const own = members.map((i) => articles[i]!);
    const titled = own.find(({ basis }) => basis.title?.how !== "derived") ?? own[0]!;
    return {
      slug: uniqueSlug(titled.title, taken),
      title: titled.title,
      articles: own.map(({ slug }) => slug),
      evidence: inOrder(members.flatMap((i) => evidence.get(i) ?? [])),
    };
  });
}

/** Each once, whatever the order in which they were found. */
const inOrder = (evidence: StoryEvidence[]) =>
  [...reasons(evidence)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);

const leadOf = ({ title, deck, text }: Article) =>
  `${title}\n${deck ?? ""}\n${text.split(/\s+/, LEAD_WORDS).join(" ")}`;

function sameEvent(a: Reading, b: Reading, shared: Reasons): boolean {
  const [x, y] = [eventDay(a.article), eventDay(b.article)];
  if (x.day && y.day && Math.abs(Date.parse(x.day) - Date.parse(y.day)) > DAYS * 86_400_000) return false;
  if (x.weekday && y.weekday && weekdaysApart(x.weekday, y.weekday) > DAYS) return false;
  const likeness = cosine(a.lead, b.lead);
  const clues = shared.size + (x.day && y.day ? 1 : 0);
  return likeness >= SAME || (likeness >= ALIKE && clues >= 2);
}

const weekdaysApart = (a: number, b: number) => Math.min((a - b + 7) % 7, (b - a + 7) % 7);

/** What two articles of one event are likely to have in common, keyed so that the same clue has the same key. */
function cluesOf(article: Article, quotes: FoundQuote[]): Map<string, StoryEvidence> {
  const clues = new Map<string, StoryEvidence>();
  const lead = leadOf(article);
  for (const [, number, noun] of lead.matchAll(COUNTED)) {
    const [stem] = contentWords(noun!);
    if (stem)
      clues.set(`fact ${number!.toLowerCase()} ${stem}`, {
        rule: "same-count",
        words: `${number} ${noun}`.toLowerCase(),
      });
  }
  for (const quote of quotes) {
    const speaker = quote.speaker?.named && quote.speaker.name.split(" ").at(-1)!;
    if (!speaker) continue;
    const said = contentWords(quote.text);
    for (let i = 0; i + RUN <= said.length; i++)
      clues.set(`said ${speaker} ${said.slice(i, i + RUN).join(" ")}`, { rule: "same-words", speaker });
  }
  return clues;
}
const COUNTED =
  /(?<![\p{L}\p{N}.,])(\d[\d,]{0,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores)[ -](?!January|February|March|April|May|June|July|August|September|October|November|December)(\p{L}{4,})/giu;

/** Pairs with the clues they share, in the words of the one that may tell them. */
function* pairsWithClues(
  readings: Reading[],
  tells: (reading: Reading) => boolean,
): Generator<[{ a: number; b: number }, Reasons]> {
  const held = readings.flatMap(({ clues }, i) => [...clues.keys()].map((key) => ({ key, i })));
  const holders = groupBy(held, ({ key }) => key);
  const shared = new Map<string, { pair: { a: number; b: number }; clues: Reasons }>();
  for (const [key, holding] of holders) {
    if (holding.length < 2 || holding.length > COMMON) continue;
    const list = holding.map(({ i }) => i);
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const pair = { a: list[i]!, b: list[j]! };
        const id = `${pair.a} ${pair.b}`;
        const known = shared.get(id) ?? { pair, clues: new Map() };
        const teller = tells(readings[pair.a]!) ? pair.a : pair.b;
        const clue = readings[teller]!.clues.get(key)!;
        known.clues.set(JSON.stringify(clue), clue);
        shared.set(id, known);
      }
  }
  for (const { pair, clues } of shared.values()) yield [pair, clues];
}

/** Inverse document frequency (Spärck Jones 1972), smoothed for small archives. */
function rarityOf(documents: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of documents)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, n]) => [word, Math.log((documents.length + 1) / (n + 0.5)) + 1]));
}

function weigh(words: string[], rarity: Map<string, number>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
  let square = 0;
  for (const [word, n] of weights) {
    const weight = (1 + Math.log(n)) * rarity.get(word)!;
    weights.set(word, weight);
    square += weight * weight;
  }
  for (const [word, weight] of weights) weights.set(word, weight / Math.sqrt(square));
  return weights;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

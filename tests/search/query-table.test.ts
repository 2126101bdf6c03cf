import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Asked } from "../../src/client/asked.ts";
import { asksWords, orderOf } from "../../src/client/asked.ts";
import type { Choices } from "../../src/client/choices.ts";
import { nothingAsked, type Query } from "../../src/client/query.ts";
import { resolveQuery } from "../../src/client/resolve-query.ts";
import type { ArchivedArticle, Quote } from "../../src/model.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { askInNode } from "./ask-in-node.ts";
import { madeUpArchive } from "./made-up-archive.ts";

const archive = madeUpArchive({ articles: 120, speakers: 40 });
const speakers = new Map(archive.speakers.map((speaker) => [speaker.slug, speaker]));
const [article0] = archive.articles;
const words = ["peace", "talks", "gas"];
put(0, "The peace talks ended in Geneva, and gas flows.");
put(1, "Peace talks? There was no talk of peace, I said.");
put(2, "Talks on peace and gas: a cold war, a warning.");
put(3, "A warning to all: the gas is off. The Cold War!");
put(4, "“Peace” talks, well-known and naïve.");
put(110, "The peace talks were undated.");
// Their order hangs on what a text's length matters: twice in a long one, or once in a short one.
put(20, said({ anchor: 1 }, 7));
put(21, said({ anchor: 2 }, 22));
put(22, said({ anchor: 2 }, 24));
// And on how soon a word counts no more: one often and another once, or each once in a shorter text.
put(23, said({ sonar: 8, quartz: 1 }, 59));
put(24, said({ sonar: 1, quartz: 1 }, 16));
put(25, said({ sonar: 8, quartz: 1 }, 50));
put(26, said({ sonar: 1, quartz: 1 }, 13));

/** The parameters of BM25. */
interface Weighing {
  saturation: number;
  lengthMatters: number;
}

const usual: Weighing = { saturation: 1.2, lengthMatters: 0.75 };
/** What Pagefind gives a word that is the one asked for, where a phrase has 1. */
const wholeWord = 512.143310546875 / 500;

/** Every quote with its article, newest first, undated last: what the answers are worked out from. */
const all = [...archive.articles.filter(isDated), ...archive.articles.filter((own) => !isDated(own))].flatMap(
  (article) => article.quotes.map((quote) => ({ quote, article })),
);

const common = commonWord(0);
const second = commonWord(1);
const queries: (string | Partial<Query>)[] = [
  "",
  ...words,
  common,
  common.slice(0, 4),
  `${common} ${second}`,
  "peace gas",
  "anchor",
  "sonar quartz",
  "Adler",
  "alias3",
  "Савчук",
  `"peace talks"`,
  `"talks peace"`,
  `"Peace Talks" gas`,
  `"cold war"`,
  `"the cold war" gas`,
  `"well-known"`,
  `"naive"`,
  `"Anna Adler"`,
  "-war",
  "gas -war",
  "gas -warning",
  `peace -"peace talks"`,
  `-${common} speaker:speaker-0`,
  "speaker:speaker-0",
  "speaker:alias7",
  'speaker:"dmytro adler"',
  `speaker:speaker-0 ${common}`,
  "-speaker:speaker-0 gas",
  "source:source-1",
  'source:"the daily 2"',
  "-source:source-0 kind:indirect",
  "topic:topic-3",
  `topic:topic-3 ${common} -${second}`,
  "kind:direct",
  "confidence:high",
  `confidence:low ${common} -kind:direct`,
  "kind:partial speaker:speaker-0",
  "from:2022",
  "to:2010",
  "from:2015 to:2017",
  "from:2022-10 to:2022-12",
  "from:2022-10-05 to:2023-02-11 kind:direct",
  `${common} from:2012`,
  `"peace talks" from:2025`,
  `from:2019 to:2019 speaker:speaker-0`,
  { undated: "only" },
  { undated: "only", q: "peace" },
  { undated: "only", from: "2025-01", to: "2025-06-15" },
  { q: common, sort: "newest" },
  { q: common, sort: "oldest" },
  { q: "speaker:speaker-0", sort: "oldest" },
  { q: `from:2015 ${common}`, sort: "oldest" },
  { q: "peace", kind: "direct", topic: article0!.topicSlugs[0]! },
  { source: archive.articles[1]!.sourceSlug!, speaker: "speaker-1", sort: "oldest" },
  "speaker:speaker-0 from:1999 to:1999",
  "xxxqqqzzz",
  `"xxxqqqzzz peace"`,
];

const site = temporaryFolder({ after });
let ask: Awaited<ReturnType<typeof askInNode>>;
before(async () => {
  await indexSite({ archive, site });
  ask = await askInNode(site, "quotes");
});

const choices: Choices = {
  source: archive.sources.map(({ slug, name }) => [slug, name]),
  topic: archive.topics.map(({ slug, name }) => [slug, name]),
  kind: ["direct", "mixed", "partial", "indirect"].map((kind) => [kind, kind]),
  confidence: ["high", "fair", "low"].map((level) => [level, level]),
};

for (const query of queries) {
  const full = fullOf(query);
  test(`answers ${JSON.stringify(query)} as a plain scan does`, async () => {
    const { asked, notes } = resolveQuery(full, "quotes", { choices, speakers: ask.speakers });
    assert.deepEqual(notes, []);
    const expected = scan(asked);
    const { total, unchecked, load } = await ask.engine.find(asked);
    const got = (await load(0, total)).map(({ path }) => path);
    assert.equal(unchecked, 0);
    if (inOrder(asked)) assert.deepEqual(got, expected);
    else assert.deepEqual(got.sort(), expected.toSorted());

    const counts = await ask.engine.count(asked, true);
    assert.equal(counts.total, expected.length);
    for (const [facet, value] of [
      ["speaker", "speaker-0"],
      ["source", "source-1"],
      ["topic", "topic-2"],
      ["kind", "direct"],
      ["confidence", "fair"],
    ] as const) {
      const left = scan({ ...asked, facets: { ...asked.facets, [facet]: value } }).length;
      assert.equal(counts.choices[facet]?.[value] ?? 0, left, `${facet} ${value}`);
    }
    const years = scan({ ...asked, undated: false, from: "", to: "" }).map(yearOf);
    for (const [year, n] of Object.entries(counts.years)) {
      assert.equal(n, years.filter((own) => own === year).length, year);
    }
  });
}

for (const weighing of [
  { ...usual, saturation: 1.1 },
  { ...usual, saturation: 1.3 },
  { ...usual, lengthMatters: 0.7 },
  { ...usual, lengthMatters: 0.8 },
])
  test(`the table would tell other parameters: ${JSON.stringify(weighing)}`, () => {
    const told = queries.filter((query) => {
      const { asked } = resolveQuery(fullOf(query), "quotes", { choices, speakers: ask.speakers });
      return inOrder(asked) && scan(asked, weighing).join() !== scan(asked).join();
    });
    assert.ok(told.length > 0);
  });

test("letters of another script that look the same find the same", async () => {
  const found = async (q: string) => {
    const { asked } = resolveQuery({ ...nothingAsked, q }, "quotes", { choices, speakers: ask.speakers });
    return (await ask.engine.find(asked)).total;
  };
  assert.ok((await found("Савчук")) > 0);
  assert.equal(await found("\u0043авчук"), await found("Савчук"));
});

test("an empty answer tells what each part has by itself, and what would be left without it", async () => {
  const resolve = (q: string) =>
    resolveQuery({ ...nothingAsked, q }, "quotes", { choices, speakers: ask.speakers }).asked;
  const parts = await ask.engine.explain(resolve('gas "cold war" -peace from:1990 to:1990'));
  const count = (q: string) => scan(resolve(q)).length;
  assert.deepEqual(
    parts.map(({ what, text, alone, without }) => [what, text, alone, without]),
    [
      ["word", "gas", count("gas"), 0],
      ["phrase", "cold war", count('"cold war"'), 0],
      ["absent", "peace", undefined, 0],
      ["dates", "", 0, count('gas "cold war" -peace')],
    ],
  );
});

function fullOf(query: string | Partial<Query>): Query {
  return { ...nothingAsked, ...(typeof query === "string" ? { q: query } : query) };
}

/** The addresses in the index of the quotes that fit, by looking at every one. */
function scan(asked: Asked, weighing = usual): string[] {
  const fitting = all.filter(({ quote, article }) => {
    const texts = [quote.text, ...namesOf(quote)];
    const values = {
      speaker: quote.speakerSlug ?? "_none",
      source: article.sourceSlug ?? "_none",
      topic: article.topicSlugs,
      kind: quote.kind,
      confidence: quote.confidence >= 0.9 ? "high" : quote.confidence >= 0.65 ? "fair" : "low",
      language: article.language,
    };
    const has = (facet: keyof typeof values, value: string) => [values[facet]].flat().includes(value);
    return (
      asked.words.every((word) =>
        texts.some((text) => wordsOf(text).some((own) => own.startsWith(plain(word)))),
      ) &&
      asked.phrases.every((phrase) => texts.some((text) => hasWords(text, phrase))) &&
      !asked.absent.some(({ text }) => texts.some((own) => hasWords(own, text))) &&
      Object.entries(asked.facets).every(([facet, value]) => value === "" || has(facet as "kind", value)) &&
      !asked.without.some(({ facet, value }) => has(facet, value)) &&
      fitsDates(article, asked)
    );
  });
  const ranked = byRelevance(asked) ? best(fitting, asked, weighing) : fitting;
  const sorted = orderOf(asked) === "oldest" ? oldest(fitting) : ranked;
  return sorted.map(({ quote }) => `articles/${quote.article}/#q-${quote.id}`);
}

function fitsDates(article: ArchivedArticle, { from, to, undated }: Asked): boolean {
  if (from === "" && to === "") return !undated || !isDated(article);
  if (!isDated(article)) return undated;
  // Dates as text: "2022-10" begins with the first and ends with the last text that begins so.
  const date = article.published!;
  const [first, last] = [date.padEnd(10, "-00"), `${date}-99`.slice(0, 10)];
  const ends = `${to === "" ? "9999" : to}-99-99`.slice(0, 10);
  const starts = from.padEnd(10, "-00");
  const monthOnly = date.length === 7;
  const inside = first >= starts.slice(0, monthOnly ? 7 : 10) && last <= ends;
  const touches = last >= starts && first <= ends;
  return undated ? touches && !inside : inside;
}

function oldest(fitting: typeof all): typeof all {
  const articles = [...new Set(fitting.map(({ article }) => article))];
  const order = [...articles.filter(isDated).reverse(), ...articles.filter((article) => !isDated(article))];
  return order.flatMap((article) => fitting.filter((own) => own.article === article));
}

function byRelevance(asked: Asked): boolean {
  return asksWords(asked) && orderOf(asked) === "relevance";
}

/** Whether the order can be worked out: how much less a longer word fits than the one asked for is Pagefind's to say. */
function inOrder(asked: Asked): boolean {
  return !byRelevance(asked) || !asked.words.some(beginsLonger);
}

/** Those that fit best first (Robertson and Zaragoza 2009, equation 3.15); a speaker's name counts 1. */
function best(fitting: typeof all, { words, phrases }: Asked, weighing: Weighing): typeof all {
  const { saturation, lengthMatters } = weighing;
  // An article's quotes are counted with a mark after each.
  const lengthOf = ({ quote }: (typeof all)[number]) => quote.text.split(/\s+/).length + 1;
  const mean = all.reduce((sum, own) => sum + lengthOf(own), 0) / all.length;
  const parts = [
    ...words.map((text) => ({ text, weight: wholeWord })),
    ...phrases.map((text) => ({ text, weight: 1 })),
  ].map(({ text, weight }) => {
    const having = all.filter(({ quote }) => timesIn(quote.text, text) > 0).length;
    const rarity = Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
    return (own: (typeof all)[number]) => {
      const times = weight * timesIn(own.quote.text, text);
      const norm = 1 - lengthMatters + (lengthMatters * lengthOf(own)) / mean;
      const named = namesOf(own.quote).some((name) =>
        ` ${wordsOf(name).join(" ")}`.includes(` ${plain(text)}`),
      );
      return (rarity * times * (saturation + 1)) / (times + saturation * norm) + (named ? 1 : 0);
    };
  });
  const score = (own: (typeof all)[number]) => parts.reduce((sum, part) => sum + part(own), 0);
  return fitting.toSorted((a, b) => score(b) - score(a));
}

/** How often a text has some words one after another, in the singular or the plural. */
function timesIn(text: string, phrase: string): number {
  const [own, wanted] = [wordsOf(text), wordsOf(phrase)];
  const same = (a = "", b = "") => a.replace(/s$/, "") === b.replace(/s$/, "");
  return own.filter((_, at) => wanted.every((word, n) => same(own[at + n], word))).length;
}

/** Whether some quote has a longer word that begins so. */
function beginsLonger(word: string): boolean {
  const begins = (own: string) => own.startsWith(plain(word)) && timesIn(own, word) === 0;
  return all.some(({ quote }) => wordsOf(quote.text).some(begins));
}

function hasWords(text: string, phrase: string): boolean {
  return ` ${wordsOf(text).join(" ")} `.includes(` ${wordsOf(phrase).join(" ")} `);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).map(plain).filter(Boolean);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function namesOf({ speakerSlug = "" }: Quote): string[] {
  const speaker = speakers.get(speakerSlug);
  return speaker ? [speaker.name, ...speaker.aliases.filter((alias) => !/^\p{Ll}/u.test(alias))] : [];
}

function isDated({ published = "" }: ArchivedArticle): boolean {
  return /^\d/.test(published);
}

function yearOf(path: string): string {
  return (
    archive.articles.find(({ slug }) => path.startsWith(`articles/${slug}/`))?.published?.slice(0, 4) ?? ""
  );
}

/** So many words, among them these, each so often. */
function said(counts: Record<string, number>, length: number): string {
  const told = Object.entries(counts).flatMap(([word, times]) => Array(times).fill(word));
  return [...told, ...Array(length - told.length).fill("la")].join(" ");
}

function put(article: number, text: string): void {
  const quote = archive.articles[article]?.quotes[0];
  assert.ok(quote);
  quote.text = text;
}

/** One of the words that most quotes have: made up, so that no stemmer knows a form of it. */
function commonWord(rank: number): string {
  const counts = new Map<string, number>();
  for (const { quote } of all) {
    for (const word of new Set(quote.text.toLowerCase().match(/\p{L}{6,}o\b/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[rank]![0];
}

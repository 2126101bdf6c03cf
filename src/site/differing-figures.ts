import type { ArchivedArticle } from "../model.ts";
import { alike, wordList } from "./word-list.ts";

/** A number in one account's lead, with the words around it in its sentence. */
export interface CountedHere {
  article: string;
  before: string;
  /** "at least 21 people" */
  words: string;
  after: string;
}

/** Something that several accounts count, and not alike. */
export interface DifferingFigure {
  noun: string;
  accounts: CountedHere[];
}

interface Count extends CountedHere {
  noun: string;
  value: number;
  /** Stems of the words beside it: what is counted, and what befell it. */
  beside: string[];
}

/** Paragraphs that count as an article's lead. */
const lead = 3;
/** Words on either side that must share one with the other account's: "killed 15 people", "21 people killed". */
const reach = 6;

const spelt =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const bound =
  "at least|at most|more than|fewer than|less than|as many as|up to|over|about|around|some|nearly|almost|roughly|only";
const counting = new RegExp(
  `(?<![\\p{L}\\p{N}$€£₴.,:–-])(?:(?:${bound})\\s+)?(\\d{1,3}(?:,\\d{3})+|\\d+|${spelt.join("|")})\\s+(\\p{Ll}[\\p{L}’'-]{2,})`,
  "giu",
);
/** Times and measures are counted everywhere and are not figures of an event. */
const measure =
  /^(?:second|minute|hour|day|night|week|month|year|decade|time|percent|per|kilomet|met(?:er|re)|mile|ton|degree|million|billion|thousand|hundred|of|or|and|to|in|on|am|pm|a\.m|p\.m|january|february|march|april|may|june|july|august|september|october|november|december)/i;

/**
 * Where the accounts of one event count the same thing and come to different numbers. It would rather miss
 * some: only the leads are read, the noun must follow its number at once, an account must count it once, and
 * the words beside it must meet those in the other account.
 *
 * @param articles of one story, in English or in figures
 */
export function differingFigures(articles: Pick<ArchivedArticle, "slug" | "body">[]): DifferingFigure[] {
  const byNoun: Count[][] = [];
  for (const count of articles.flatMap(countsOf)) {
    const group = byNoun.find(([first]) => alike(first!.noun, count.noun));
    if (group) group.push(count);
    else byNoun.push([count]);
  }
  return byNoun.flatMap((group) => {
    const accounts = group.filter((one) =>
      group.some(({ article, beside }) => article !== one.article && meet(one.beside, beside)),
    );
    if (new Set(accounts.map(({ value }) => value)).size < 2) return [];
    return [
      {
        noun: accounts[0]!.noun,
        accounts: accounts.map(({ article, before, words, after }) => ({ article, before, words, after })),
      },
    ];
  });
}

/** What an article's lead counts once. */
function countsOf({ slug, body }: Pick<ArchivedArticle, "slug" | "body">): Count[] {
  const paragraphs = body.filter(({ kind }) => kind === "paragraph").slice(0, lead);
  const counts = paragraphs.flatMap(({ text }) => sentences(text).flatMap((one) => countsIn(one, slug)));
  return counts
    .filter(({ noun, value }) => counts.every((other) => !alike(other.noun, noun) || other.value === value))
    .filter((one, index, kept) => kept.findIndex(({ noun }) => alike(noun, one.noun)) === index);
}

function countsIn(sentence: string, article: string): Count[] {
  return [...sentence.matchAll(counting)].flatMap((match) => {
    const [words, number = "", noun = ""] = match;
    if (measure.test(noun)) return [];
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + words.length);
    const stems = (text: string) => wordList(text).flatMap(({ stem }) => stem ?? []);
    return [
      {
        article,
        before,
        words,
        after,
        noun: noun.toLowerCase(),
        value: numberIn(number),
        beside: [...stems(before).slice(-reach), ...stems(after).slice(0, reach)],
      },
    ];
  });
}

function numberIn(number: string): number {
  const place = spelt.indexOf(number.toLowerCase());
  return place >= 0 ? place + 2 : Number(number.replaceAll(",", ""));
}

const sentences = (text: string) => text.split(/(?<=[.!?]["”’»]?)\s+(?=[\p{Lu}"“‘«])/u);

const meet = (one: string[], other: string[]) => one.some((a) => other.some((b) => alike(a, b)));

import type { ArchiveLists } from "./archive-lists.ts";
import type { Asked } from "./asked.ts";
import { wordsOf } from "./has-phrase.ts";
import { allOf, eitherOf, type Hits } from "./hits.ts";
import { inOneScript } from "./in-one-script.ts";
import { nameHits } from "./name-hits.ts";
import { isCyrillic, nameSound } from "./name-sound.ts";
import type { View } from "./query.ts";
import type { WordHits } from "./word-hits.ts";

/**
 * What has all words and phrases asked for and none that must be absent, by place; undefined where none are
 * asked for. A quote is also found by its speaker's names. Phrases are found up to the forms of their words.
 */
export async function matchQuery(
  { words, phrases, absent, facets }: Asked,
  view: View,
  finder: WordHits,
  lists: ArchiveLists,
): Promise<{ hits: Hits | undefined; absent: Set<number> }> {
  if (words.length + phrases.length + absent.length === 0) return { hits: undefined, absent: new Set() };
  const indexes = (await lists.articles()).indexes[view];
  const { language } = facets;
  const own = language === "" ? indexes : indexes.includes(language) ? [language] : indexes.slice(0, 1);
  const named = (fits: (name: string) => boolean) =>
    view === "quotes" ? nameHits(lists, fits) : Promise.resolve<Hits>(new Map());
  const asTyped = (word: string) => {
    const wanted = wordsOf(word);
    const [sounds, cyrillic] = [nameSound(wanted), isCyrillic(wanted)];
    const begins = (name: string) =>
      name.includes(` ${wanted}`) ||
      (isCyrillic(name) !== cyrillic && nameSound(name).includes(` ${sounds}`));
    return either(finder.word(word, own), named(begins));
  };
  const withWord = (word: string) => {
    const own = inOneScript(word);
    return own === word ? asTyped(word) : either(asTyped(word), asTyped(own));
  };
  const withPhrase = (phrase: string) => {
    const wanted = ` ${wordsOf(phrase)} `;
    return either(
      finder.phrase(phrase, own),
      named((name) => name.includes(wanted)),
    );
  };
  const [wanted, unwanted] = await Promise.all([
    Promise.all([...words.map(withWord), ...phrases.map(withPhrase)]),
    Promise.all(absent.map(({ text }) => withPhrase(text))),
  ]);
  return {
    hits: wanted.length > 0 ? allOf(wanted) : undefined,
    absent: new Set(unwanted.flatMap((hits) => [...hits.keys()])),
  };
}

async function either(...hits: [Promise<Hits>, Promise<Hits>]): Promise<Hits> {
  return eitherOf(...(await Promise.all(hits)));
}

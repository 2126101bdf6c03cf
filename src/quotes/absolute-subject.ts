import { BODY_NOUNS, DETERMINERS, GROUP_NOUNS, ROLE_NOUNS } from "./lexicon/words.ts";
import { phraseLeft } from "./phrases.ts";
import type { CuePlace, Report } from "./report.ts";

/** Read or seen, not heard: "a letter saying", "a poster claiming" are whoever's wrote them. */
const WRITTEN =
  /^(?:letter|letters|note|notes|post|posts|message|messages|email|emails|tweet|tweets|sign|signs|poster|posters|banner|banners|placard|placards|leaflet|leaflets|document|documents|memo|paper|papers|text|texts|caption|article|articles|column|book|books|statement|statements|comment|comments|speech|line|lines|slogan|slogans|label|labels|notice|notices|order|law|rule|rules|story|stories|report|reports|video|videos|clip|words|remarks|headline|headlines|advert|adverts|ad|ads|resolution|petition|card|song|songs)$/;

/**
 * "X said A, the government recommending “B”", "with Jane Roe saying “B”": the noun phrase right before a participle,
 * behind a comma, a dash or "with", is the participle's own subject (an absolute construction). Null where nothing
 * stands there or what does says nothing by itself.
 */
export function absoluteSubject(place: CuePlace): Report["subject"] {
  const { tokens, i, sentence } = place;
  const to = i;
  const from = phraseLeft(tokens, i - 1, sentence.from);
  if (from >= to) return null;
  const head = tokens[to - 1]!;
  // A name alone needs no comma: nobody else can be meant.
  if (head.capital && from === to - 1) return { from, to };
  const opens = tokens[from - 1];
  if (from > sentence.from && !/^(?:[,;—–]|with)$/.test(opens!.lower) && !head.capital) return null;
  const speaks =
    DETERMINERS.has(tokens[from]!.lower) ||
    head.capital ||
    [GROUP_NOUNS, BODY_NOUNS, ROLE_NOUNS].some((nouns) => nouns.has(head.lower));
  return speaks && !WRITTEN.test(head.lower) ? { from, to } : null;
}

import { BODY_NOUNS, DETERMINERS, GROUP_NOUNS, ROLE_NOUNS, WRITTEN } from "./lexicon/words.ts";
import { phraseLeft } from "./phrases.ts";
import type { CuePlace, Report } from "./report.ts";

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
  return speaks && !WRITTEN.has(head.lower) ? { from, to } : null;
}

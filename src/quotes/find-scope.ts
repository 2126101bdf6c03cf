import { begin, firstQuote, hasAuxiliary, hasVerb, quotesOnly } from "./clause-shape.ts";
import type { Scope } from "./draft.ts";
import { AUXILIARIES } from "./lexicon/words.ts";
import type { Report } from "./report.ts";
import { clauseFollows, hasContent, quoteAt, trimRight } from "./scope-shape.ts";
import { type Sides, sidesOf } from "./scope-sides.ts";
import type { Reading } from "./types.ts";

/** Which words of the sentence a report covers; null where it covers none. */
export function findScope(
  reading: Reading,
  sentence: { from: number; to: number },
  reports: Report[],
  n: number,
  floor: number,
): Scope | null {
  const sides = sidesOf(reading, sentence, reports, n, floor);
  const { report } = sides;
  // "When she complained, he told her": nothing is said there.
  const opener = report.from - 1 === sentence.from ? sides.comma!.lower : "";
  if (/^(?:when|after|once|before)$/.test(opener) && sides.afterStop?.text === ",") return null;
  const explained = asExplained(sides, sentence.from);
  if (explained) return explained;
  if (report.kind === "inverted") return ofInverted(sides);
  if (report.kind === "according") return ofSource(sides);
  if (/^(?:participle|absolute|coordinate|infinitive)$/.test(report.kind)) return wordsAfter(sides);
  if (report.kind === "passive" && report.subject && report.subject.from > report.cueFrom)
    return ofPassive(sides);
  return ofVerb(sides);
}

function before({ reading: { tokens }, floor, left, to }: Sides): Scope {
  return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
}

function after({ from, tail, end }: Sides): Scope {
  return { parts: [{ from, to: tail }], mode: "after", next: end };
}

function wordsAfter(sides: Sides): Scope | null {
  return sides.from < sides.tail ? after(sides) : null;
}

/** The words before from `start` on, and those after. */
function around({ left, from, tail, end }: Sides, start: number): Scope {
  return {
    parts: [
      { from: start, to: left },
      { from, to: tail },
    ],
    mode: "around",
    next: end,
  };
}

/** "As Roe explains in her book, the plan failed.": what she explains comes after the comma. */
function asExplained({ reading: { tokens }, report, comma, end }: Sides, start: number): Scope | null {
  if (report.kind !== "verb" || comma?.lower !== "as" || report.from - 1 !== start) return null;
  let k = report.to;
  while (k < end && tokens[k]!.text !== ",") k++;
  const rest = trimRight(tokens, k + 1, end);
  if (k + 1 >= rest || !hasVerb(tokens, k + 1, rest)) return null;
  return { parts: [{ from: k + 1, to: rest }], mode: "after", next: end };
}

function ofInverted(sides: Sides): Scope | null {
  if (!sides.before) return null;
  // `A,' said X, 'B.'
  const { reading, floor, left, from, tail } = sides;
  const { tokens } = reading;
  const quote = firstQuote(tokens, from, tail);
  if (quote === from) return around(sides, floor);
  // “A,” said X, pausing for breath, “B.”
  const broken =
    quote > from &&
    tokens[quote - 1]!.text === "," &&
    quotesOnly(tokens, floor, left) &&
    tokens[left - 1]!.tail === "," &&
    !hasAuxiliary(tokens, from, quote);
  if (broken) return around({ ...sides, from: quote }, floor);
  return goesOnBehind(sides) ? around(sides, begin(tokens, floor, left)) : before(sides);
}

function ofSource(sides: Sides): Scope | null {
  const { reading, report, floor, left, from, tail, afterStop } = sides;
  const { tokens } = reading;
  // "He lost, in his own words, “a friend”": the words alone.
  if (report.cue.lemma === "in words" && quoteAt(tokens, from)) return after(sides);
  const stopped = from >= tail || afterStop?.text !== ",";
  if (stopped && (sides.before || (left > floor && !sides.closes && hasContent(reading, floor, left))))
    return before(sides);
  if (from >= tail) return null;
  const both = left > floor + 1 && sides.before && (hasVerb(tokens, floor, left) || left - floor >= 3);
  return both ? around(sides, begin(tokens, floor, left)) : after(sides);
}

function ofPassive(sides: Sides): Scope | null {
  const { reading, floor, left, from } = sides;
  if (quoteAt(reading.tokens, from)) return after(sides);
  return firstQuote(reading.tokens, floor, left) >= 0 ? before(sides) : null;
}

function ofVerb(sides: Sides): Scope | null {
  const { reading, report, floor, left, from, tail } = sides;
  const { tokens } = reading;
  // The reporter's words before, the speaker's right after the verb.
  if (quoteAt(tokens, from) && from < tail && firstQuote(tokens, floor, left) < 0) return after(sides);
  if (report.that || !sides.before) return wordsAfter(sides);
  if (goesOnBehind(sides)) return around(sides, begin(tokens, floor, left));
  if (nothingAfter(sides)) return before(sides);
  const wholeQuote = quotesOnly(tokens, floor, left);
  if (
    /^[,;—–]$/.test(sides.afterStop?.text ?? "") &&
    (wholeQuote || sides.split || hasVerb(tokens, floor, left) || AUXILIARIES.has(tokens[from]!.lower)) &&
    (tokens[from]!.kind === "quote" || !wholeQuote)
  )
    return sides.afterStop?.text === ";" ? before(sides) : around(sides, begin(tokens, floor, left));
  return wholeQuote ? ofWholeQuote(sides) : after(sides);
}

/**
 * "A, she said, although B", "A, she said, and there is B": whether a clause of the speaker's goes on behind the report.
 * Not in "A, she said, and left" or "…, she said when asked": there the reporter does.
 */
function goesOnBehind({ reading: { tokens }, from, tail, afterStop, floor, left }: Sides): boolean {
  if (afterStop?.text !== "," || from >= tail || firstQuote(tokens, floor, left) >= 0) return false;
  const first = tokens[from]!.lower;
  const next = tokens[from + 1];
  if (next?.kind !== "word") return false;
  if (/^(?:although|though|because|since|unless|if|when|where)$/.test(first))
    return !/(?:ed|ing)$/.test(next.lower) && hasVerb(tokens, from + 1, tail);
  if (!/^(?:and|but|so)$/.test(first)) return false;
  if (AUXILIARIES.has(next.lower)) return true;
  return /^(?:there|that|it|they|we|nobody|no)$/.test(next.lower) && hasVerb(tokens, from + 2, tail);
}

/** Whether what stands after the report and its comma is none of the speaker's. */
function nothingAfter({ reading: { tokens }, from, tail, split, afterStop }: Sides): boolean {
  if (from >= tail) return true;
  return (
    !split &&
    afterStop?.text === "," &&
    !quoteAt(tokens, from) &&
    !(/^(?:and|but)$/.test(tokens[from]!.lower) && quoteAt(tokens, from + 1)) &&
    !clauseFollows(tokens, from, tail)
  );
}

/** “A,” he said of the deal / as he left: what follows is the reporter's, up to the next marks. */
function ofWholeQuote(sides: Sides): Scope {
  const { reading, floor, left, from, tail, to } = sides;
  const quote = firstQuote(reading.tokens, from, tail);
  if (quote >= 0 && reading.tokens[quote - 1]?.text === ",") return around({ ...sides, from: quote }, floor);
  return { parts: [{ from: floor, to: left }], mode: "before", next: to };
}

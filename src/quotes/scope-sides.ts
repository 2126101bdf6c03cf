import { isConjunction } from "./after-cue.ts";
import { apposition } from "./apposition.ts";
import { firstQuote } from "./clause-shape.ts";
import { contentEnd } from "./content-end.ts";
import { AUXILIARIES } from "./lexicon/words.ts";
import type { Report } from "./report.ts";
import { afterQuote, beforeRole, hasContent, subjectAndVerb, trimRight } from "./scope-shape.ts";
import type { Reading, Token } from "./types.ts";

/** What stands on either side of a report, in tokens; its words may be on one or on both. */
export interface Sides {
  reading: Reading;
  report: Report;
  /** Where the words before may begin, and where they end. */
  floor: number;
  left: number;
  /** The token before the report's group. */
  comma: Token | undefined;
  /** Whether it cuts the words before off from the report. */
  closes: boolean;
  /** Whether there are words before, cut off from the report as what was said is. */
  before: boolean;
  /** "The gates, Nair said, would stay shut.": the verb comes after. */
  split: boolean;
  /** The report's last + 1 token, with what stands in apposition to its speaker, and the token there. */
  to: number;
  afterStop: Token | undefined;
  /** The words after; `tail` is without the signs and joining words at their end. */
  from: number;
  tail: number;
  end: number;
}

/** Where the group of a verb begins that stands behind what was said: at "was" in “A,” was all he said. */
function groupStart(tokens: Token[], floor: number, from: number): number {
  const was = allAt(tokens, from) - 1;
  if (was > floor && /^(?:was|is)$/.test(tokens[was]!.lower) && tokens[was - 1]!.kind === "quote") return was;
  return beforeRole(tokens, floor, from);
}

/** Where "all he said", "what he said" begins; -1 where the group is another. */
function allAt(tokens: Token[], from: number): number {
  if (tokens[from]!.lower === "all") return from;
  return /^(?:all|what)$/.test(tokens[from - 1]?.lower ?? "") ? from - 1 : -1;
}

/** Verbs with the preposition of what they tell. */
const OF: Record<string, string> = {
  warn: "of",
  complain: "of",
  boast: "of",
  speak: "of",
  talk: "of",
  dream: "of",
  call: "on",
};

/** Looks at both sides of the `n`-th report of a sentence. `floor` is where the one before it ends. */
export function sidesOf(
  reading: Reading,
  sentence: { from: number; to: number },
  reports: Report[],
  n: number,
  floor: number,
): Sides {
  const { tokens } = reading;
  const report = reports[n]!;
  const to = report.kind === "inverted" ? apposition(tokens, report.to, sentence.to) : report.to;
  // What is left of the group, with commas and joining words trimmed.
  const group = report.kind === "verb" ? groupStart(tokens, floor, report.from) : report.from;
  const left = afterQuote(tokens, floor, trimRight(tokens, floor, group));
  const comma = tokens[group - 1];
  const end = contentEnd(tokens, sentence, reports, n);
  let from = to;
  while (from < end && (/^[,:—–-]$/.test(tokens[from]!.text) || isConjunction(tokens, from))) from++;
  // "All he said was: “…”"
  if (from === to && allAt(tokens, report.from) >= 0 && /^(?:was|is)$/.test(tokens[from]?.lower ?? ""))
    from += tokens[from + 1]?.text === ":" ? 2 : 1;
  // "warned of “a long summer”", "called on both to “show restraint”": what is warned of comes after.
  if (from === to && from < end && tokens[from]!.lower === OF[report.cue.lemma]) from++;
  const tail = trimRight(tokens, from, end);
  const closes =
    comma !== undefined &&
    report.from > sentence.from &&
    (/^[,—–?!]$/.test(comma.text) ||
      comma.kind === "quote" ||
      ((comma.lower === "as" || (comma.lower === "and" && firstQuote(tokens, floor, left) >= 0)) &&
        /^[,—–]$/.test(tokens[group - 2]?.text ?? "")));
  const split =
    from < tail &&
    /^[,—–]$/.test(comma?.text ?? "") &&
    (AUXILIARIES.has(tokens[from]!.lower) ||
      (tokens[to]?.text === "," && subjectAndVerb(tokens, floor, left, from)));
  // "a meeting at which, she said, he left": the relative clause is what she said.
  const relative =
    /^(?:which|whom|that|where|when)$/.test(tokens[left - 1]?.lower ?? "") && comma?.text === ",";
  const before = closes && left > floor && !relative && (split || hasContent(reading, floor, left));
  return {
    reading,
    report,
    floor,
    left,
    comma,
    closes,
    before,
    split,
    to,
    afterStop: tokens[to],
    from,
    tail,
    end,
  };
}

import { isConjunction } from "./after-cue.ts";
import { apposition } from "./apposition.ts";
import { begin, firstQuote, hasVerb, quotesOnly } from "./clause-shape.ts";
import { contentEnd } from "./content-end.ts";
import type { Scope } from "./draft.ts";
import { AUXILIARIES } from "./lexicon/words.ts";
import type { Report } from "./report.ts";
import {
  afterQuote,
  beforeRole,
  clauseFollows,
  hasContent,
  quoteAt,
  subjectAndVerb,
  trimRight,
} from "./scope-shape.ts";
import type { Reading } from "./types.ts";

/** Which words of the sentence a report covers. */
export function findScope(
  reading: Reading,
  sentence: { from: number; to: number },
  reports: Report[],
  n: number,
  floor: number,
): Scope | null {
  const { tokens } = reading;
  const report = reports[n]!;
  let to = report.to;
  if (report.kind === "inverted") to = apposition(tokens, to, sentence.to);
  // What is left of the group, with commas and joining words trimmed.
  const group = report.kind === "verb" ? beforeRole(tokens, floor, report.from) : report.from;
  const left = afterQuote(tokens, floor, trimRight(tokens, floor, group));
  const end = contentEnd(tokens, sentence, reports, n);
  let from = to;
  while (from < end && (/^[,:—–-]$/.test(tokens[from]!.text) || isConjunction(tokens, from))) from++;
  const tail = trimRight(tokens, from, end);
  const comma = tokens[group - 1];
  const closes =
    comma !== undefined &&
    report.from > sentence.from &&
    (/^[,—–?!]$/.test(comma.text) ||
      comma.kind === "quote" ||
      ((comma.lower === "as" || comma.lower === "and") && /^[,—–]$/.test(tokens[group - 2]?.text ?? "")));
  // "The gates, Nair said, would stay shut.": the verb comes after.
  const split =
    from < tail &&
    /^[,—–]$/.test(comma?.text ?? "") &&
    (AUXILIARIES.has(tokens[from]!.lower) ||
      (tokens[to]?.text === "," && subjectAndVerb(tokens, floor, left, from)));
  // "As Roe explains in her book, the plan failed.": what she explains comes after the comma.
  if (report.kind === "verb" && comma?.lower === "as" && report.from - 1 === sentence.from) {
    let k = report.to;
    while (k < end && tokens[k]!.text !== ",") k++;
    const rest = trimRight(tokens, k + 1, end);
    if (k + 1 < rest && hasVerb(tokens, k + 1, rest))
      return { parts: [{ from: k + 1, to: rest }], mode: "after", next: end };
  }
  // "a meeting at which, she said, he left": the relative clause is what she said.
  const relative =
    /^(?:which|whom|that|where|when)$/.test(tokens[left - 1]?.lower ?? "") && comma?.text === ",";
  const before = closes && left > floor && !relative && (split || hasContent(reading, floor, left));
  const afterStop = tokens[to];
  const quoteAfter = firstQuote(tokens, from, tail);
  if (report.kind === "inverted") {
    // `A,' said X, 'B.'
    if (quoteAfter >= 0 && before && quoteAfter === from)
      return {
        parts: [
          { from: floor, to: left },
          { from, to: tail },
        ],
        mode: "around",
        next: end,
      };
    if (before) return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
    return null;
  }
  if (report.kind === "according") {
    // "He lost, in his own words, “a friend”": the words alone.
    if (report.cue.lemma === "in words" && quoteAt(tokens, from))
      return { parts: [{ from, to: tail }], mode: "after", next: end };
    if (before && (from >= tail || !/^[,]$/.test(afterStop?.text ?? "")))
      return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
    if (
      left > floor &&
      !closes &&
      hasContent(reading, floor, left) &&
      (from >= tail || afterStop?.text !== ",")
    )
      return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
    if (from < tail && left <= floor + 1) return { parts: [{ from, to: tail }], mode: "after", next: end };
    if (before && from < tail) {
      if (!hasVerb(tokens, floor, left) && left - floor < 3)
        return { parts: [{ from, to: tail }], mode: "after", next: end };
      return {
        parts: [
          { from: begin(tokens, floor, left), to: left },
          { from, to: tail },
        ],
        mode: "around",
        next: end,
      };
    }
    if (from < tail) return { parts: [{ from, to: tail }], mode: "after", next: end };
    return null;
  }
  if (/^(?:participle|absolute|coordinate|infinitive)$/.test(report.kind)) {
    if (from < tail) return { parts: [{ from, to: tail }], mode: "after", next: end };
    return null;
  }
  if (report.kind === "passive" && report.subject && report.subject.from > report.cueFrom) {
    if (firstQuote(tokens, floor, left) >= 0 && !quoteAt(tokens, from))
      return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
    if (quoteAt(tokens, from)) return { parts: [{ from, to: tail }], mode: "after", next: end };
    return null;
  }
  // The reporter's words before, the speaker's right after the verb.
  if (quoteAt(tokens, from) && from < tail && firstQuote(tokens, floor, left) < 0) {
    return { parts: [{ from, to: tail }], mode: "after", next: end };
  }
  if (report.that) return from < tail ? { parts: [{ from, to: tail }], mode: "after", next: end } : null;
  const nothingAfter =
    from >= tail ||
    (!split &&
      afterStop !== undefined &&
      afterStop.text === "," &&
      !quoteAt(tokens, from) &&
      !(/^(?:and|but)$/.test(tokens[from]!.lower) && quoteAt(tokens, from + 1)) &&
      before &&
      !clauseFollows(tokens, from, tail));
  if (before && nothingAfter)
    return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
  if (before && from < tail) {
    const commaAfter = afterStop !== undefined && /^[,;—–]$/.test(afterStop.text);
    const wholeQuote = quotesOnly(tokens, floor, left);
    if (
      commaAfter &&
      (wholeQuote || split || hasVerb(tokens, floor, left) || AUXILIARIES.has(tokens[from]!.lower)) &&
      (tokens[from]!.kind === "quote" || !wholeQuote)
    ) {
      if (afterStop.text === ";")
        return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
      return {
        parts: [
          { from: begin(tokens, floor, left), to: left },
          { from, to: tail },
        ],
        mode: "around",
        next: end,
      };
    }
    if (wholeQuote) {
      // “A,” he said of the deal / as he left: what follows is the reporter's.
      const q = firstQuote(tokens, from, tail);
      if (q >= 0 && tokens[q - 1]?.text === ",")
        return {
          parts: [
            { from: floor, to: left },
            { from: q, to: tail },
          ],
          mode: "around",
          next: end,
        };
      return { parts: [{ from: floor, to: left }], mode: "before", next: to };
    }
  }
  return from < tail ? { parts: [{ from, to: tail }], mode: "after", next: end } : null;
}

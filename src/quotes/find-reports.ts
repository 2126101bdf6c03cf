import type { CueTable } from "./cues/types.ts";
import { isNoun } from "./is-noun.ts";
import { readAccordingTo } from "./read-according-to.ts";
import { readAsPut } from "./read-as-put.ts";
import { readBase } from "./read-base.ts";
import { readFinite } from "./read-finite.ts";
import { readParticiple } from "./read-participle.ts";
import { readPassive } from "./read-passive.ts";
import { readQuotedAs } from "./read-quoted-as.ts";
import { readSaidFirst } from "./read-said-first.ts";
import type { CuePlace, Report } from "./report.ts";
import type { Reading, Sentence, Token } from "./types.ts";
import { unknownVerb } from "./unknown-verb.ts";

/**
 * Finds the acts of reporting in one sentence, left to right.
 *
 * The order at each word: phrases before verbs, since "according" and "put" are no verbs of saying by themselves;
 * then the verb by its form, the passive before the active, since both are written alike. Words already read as
 * part of a report are passed over: "told reporters" has one act in it.
 */
export function findReports(reading: Reading, sentence: Sentence, table: CueTable): Report[] {
  const { tokens } = reading;
  const out: Report[] = [];
  for (let i = behindQuestion(tokens, sentence); i < sentence.to; i++) {
    if (tokens[i]!.kind !== "word") continue;
    const report =
      readAccordingTo(tokens, i, sentence, table) ??
      readAsPut(tokens, i, sentence, out) ??
      readQuotedAs(tokens, i, sentence, out) ??
      readSaidFirst(tokens, i, sentence) ??
      readVerb(tokens, i, sentence, table, out);
    if (!report) continue;
    out.push(report);
    i = Math.max(i, report.to - 1);
  }
  return out;
}

/** "Asked what his manager had said, Roe replied": what is said inside the question is part of it. */
function behindQuestion(tokens: Token[], { from, to }: Sentence): number {
  if (!/^(?:asked|quizzed|pressed)$/.test(tokens[from]!.lower)) return from;
  let k = from;
  while (k < to && tokens[k]!.text !== "," && tokens[k]!.kind !== "quote") k++;
  return k < to && tokens[k]!.text === "," ? k : from;
}

function readVerb(
  tokens: Token[],
  i: number,
  sentence: Sentence,
  table: CueTable,
  before: Report[],
): Report | null {
  const cue = table.forms.get(tokens[i]!.lower) ?? unknownVerb(tokens, i, sentence);
  if (!cue) return null;
  const prev = i > sentence.from ? tokens[i - 1]! : undefined;
  // Who speaks of something says what it is; who speaks, nothing.
  if (/^(?:speak|talk)$/.test(cue.lemma) && tokens[i + 1]?.lower !== "of") return null;
  if (isNoun(tokens, i, cue, prev)) return null;
  const place: CuePlace = { tokens, i, sentence, cue, prev, before };
  if (cue.form === "participle") return readParticiple(place);
  if (cue.form === "base") return readBase(place);
  const passive = readPassive(place);
  return passive === undefined ? readFinite(place) : passive;
}

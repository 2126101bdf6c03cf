import { afterCue } from "./after-cue.ts";
import type { CuePlace, Report } from "./report.ts";

/** The report of a cue with its subject; `after` is where the words behind the group begin. */
export function makeReport(
  place: CuePlace,
  subject: Report["subject"],
  from: number,
  kind: Report["kind"],
  after = place.i + 1,
): Report {
  const { tokens, i, sentence, cue } = place;
  const word = tokens[after]?.lower ?? "";
  if (
    (word === "for" && /^(?:call|ask|appeal|plead)$/.test(cue.lemma)) ||
    (word === "as" && cue.lemma === "describe")
  ) {
    return {
      cue,
      cueFrom: i,
      cueTo: after + 1,
      subject,
      from,
      to: after + 1,
      kind,
      that: false,
      wants: true,
    };
  }
  // "referred to as": a name given.
  if (cue.lemma === "refer" && word === "to") {
    const named = tokens[after + 1]?.lower === "as";
    const to = after + (named ? 2 : 1);
    return { cue, cueFrom: i, cueTo: to, subject, from, to, kind, that: false, wants: named };
  }
  const tail = afterCue(tokens, after, sentence.to, cue, kind);
  return { cue, cueFrom: i, cueTo: i + 1, subject, from, to: tail.to, kind, that: tail.that };
}

import { subjectLeft } from "./find-subject.ts";
import type { Report } from "./report.ts";
import type { Sentence, Token } from "./types.ts";

/** "as Smith put it, “…”", "“…,” is how she puts it" */
export function readAsPut(tokens: Token[], i: number, sentence: Sentence, before: Report[]): Report | null {
  if (!/^puts?$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower !== "it" || i === sentence.from) return null;
  const subject = subjectLeft(tokens, i - 1, sentence.from, before);
  if (!subject || subject.from === sentence.from) return null;
  const opener = tokens[subject.from - 1]!.lower;
  const isHow = opener === "how" && /^(?:is|was)$/.test(tokens[subject.from - 2]?.lower ?? "");
  if (opener !== "as" && !isHow) return null;
  return {
    cue: { lemma: "put it", class: "voice", form: "past", hearer: false },
    cueFrom: i,
    cueTo: i + 2,
    subject,
    from: subject.from - (isHow ? 2 : 1),
    to: i + 2,
    kind: "verb",
    that: false,
  };
}

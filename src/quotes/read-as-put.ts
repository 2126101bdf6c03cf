import { subjectLeft } from "./find-subject.ts";
import type { Report } from "./report.ts";
import type { Sentence, Token } from "./types.ts";

/** "as Smith put it, “…”", "“…,” is how she puts it", "Smith put it more bluntly: “…”" */
export function readAsPut(tokens: Token[], i: number, sentence: Sentence, before: Report[]): Report | null {
  if (!/^puts?$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower !== "it" || i === sentence.from) return null;
  const subject = subjectLeft(tokens, i - 1, sentence.from, before);
  if (!subject) return null;
  const opener = subject.from > sentence.from ? tokens[subject.from - 1]!.lower : "";
  const isHow = opener === "how" && /^(?:is|was)$/.test(tokens[subject.from - 2]?.lower ?? "");
  const to = i + 2;
  const behind = opener === "as" || isHow ? to : bluntly(tokens, to, sentence.to);
  if (behind < 0) return null;
  return {
    cue: { lemma: "put it", class: "voice", form: "past", hearer: false },
    cueFrom: i,
    cueTo: i + 2,
    subject,
    from: subject.from - (isHow ? 2 : opener === "as" ? 1 : 0),
    to: behind,
    kind: "verb",
    that: false,
  };
}

/** Where a colon or comma stands with marks behind it, after an adverb or two; -1 where none does. */
function bluntly(tokens: Token[], from: number, limit: number): number {
  let k = from;
  while (k < limit && k - from < 3 && tokens[k]!.kind === "word") k++;
  return /^[:,]$/.test(tokens[k]?.text ?? "") && tokens[k + 1]?.kind === "quote" ? k : -1;
}

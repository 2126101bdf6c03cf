import { phraseRight } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { Sentence, Token } from "./types.ts";

/** "Said Lopez: “…”": the verb opens the sentence. */
export function readSaidFirst(tokens: Token[], i: number, sentence: Sentence): Report | null {
  if (
    i !== sentence.from ||
    !/^(?:Said|Says|Added|Adds|Wrote|Writes|Asked|Asks|Replied)$/.test(tokens[i]!.text)
  )
    return null;
  const to = phraseRight(tokens, i + 1, sentence.to, true);
  if (to === i + 1 || !/^[:,]$/.test(tokens[to]?.text ?? "")) return null;
  if (tokens[to + 1]?.kind !== "quote") return null;
  return {
    cue: { lemma: "say", class: "speech", form: "past", hearer: false },
    cueFrom: i,
    cueTo: i + 1,
    subject: { from: i + 1, to },
    from: i,
    to,
    kind: "verb",
    that: false,
  };
}

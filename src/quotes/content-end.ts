import { firstQuote, hasVerb } from "./clause-shape.ts";
import { AUXILIARIES, isTime } from "./lexicon/words.ts";
import type { Report } from "./report.ts";
import type { Token } from "./types.ts";

/** Where the words after a report end: the sentence's end, or where the next act begins on its own. */
export function contentEnd(
  tokens: Token[],
  sentence: { from: number; to: number },
  reports: Report[],
  n: number,
): number {
  const report = reports[n]!;
  let end = sentence.to;
  for (let m = n + 1; m < reports.length; m++) {
    const next = reports[m]!;
    if (next.from < report.to) {
      // "Jane Roe, who told him so, said": the aside ends before the verb it stands before.
      if (next.from > report.from || next.cueFrom <= report.to || tokens[next.cueFrom - 1]!.text !== ",")
        continue;
      end = next.cueFrom - 1;
      break;
    }
    const cut = ownStart(tokens, report, next, sentence.to);
    if (cut >= 0) {
      end = cut;
      break;
    }
  }
  // "While X has said that A, B": the clause ends with its comma.
  const opener = tokens[report.from - 1];
  const subordinate =
    report.from > sentence.from &&
    /^(?:while|although|though|whereas|if|as|since|when)$/.test(tokens[sentence.from]!.lower) &&
    !hasVerb(tokens, sentence.from + 1, report.from);
  const relative = /^(?:which|who|whom)$/.test(opener?.lower ?? "") && tokens[report.from - 2]?.text === ",";
  // "in what she called “a grave mistake”, sold it", "whom they call “the Nurse”, told …": a name given ends with its marks.
  if ((opener?.lower === "what" || relative) && report.cue.class === "verdict") {
    const quote = firstQuote(tokens, report.to, end);
    if (quote >= 0) return quote + 1;
  }
  // "called the bill “a half-measure” but voted for it": a name given ends with its marks, too.
  if (report.cue.class === "verdict") {
    for (let k = report.to; k < end - 1; k++)
      if (
        tokens[k]!.kind === "quote" &&
        /^(?:,|;|but|and|while|as|in|at|on|during|after|before|when|for)$/.test(tokens[k + 1]!.lower) &&
        firstQuote(tokens, k + 1, end) < 0
      )
        return k + 1;
  }
  let quoteSeen = false;
  for (let k = report.to; k < end - 1; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") {
      quoteSeen = true;
      if (wordsEnd(tokens, report, k, end)) return k + 1;
    }
    if (token.text !== ",") continue;
    if (subordinate && !quoteSeen && k > report.to + 2) return k;
    // "The form, which X says has ten pages, must be signed": the sentence's own verb comes back.
    if (relative && !quoteSeen && (tokens[k + 1]!.kind === "quote" || hasVerb(tokens, k + 1, k + 2)))
      return k;
    const word = tokens[k + 1]!.lower;
    if (/^(?:despite|amid)$/.test(word) || laterOrEarlier(tokens, k + 1)) return k;
    // "…, whom he declined to name": the reporter again.
    if (/^wh(?:om|ich)$/.test(word) && DECLINES.test(tokens[k + 3]?.lower ?? "")) return k;
    if (word === "as" && /^(?:did|do|does|was|were|has|have)$/.test(tokens[k + 2]?.lower ?? "")) return k;
    // "…, and has toyed with the idea": the reporter goes on about the speaker.
    if (quoteSeen && word === "and" && /^(?:has|had|is|was|also)$/.test(tokens[k + 2]?.lower ?? "")) return k;
  }
  return end;
}

/**
 * Whether the words end with the marks at `k`: “comically patient”: she once …, where the reporter explains, and
 * chanted “Resign!” as she left, where he goes on behind a whole utterance.
 */
function wordsEnd(tokens: Token[], report: Report, k: number, end: number): boolean {
  if (firstQuote(tokens, k + 1, end) >= 0) return false;
  const next = tokens[k + 1]!;
  if (next.text === ":") return true;
  return (
    k === report.to &&
    /[.!?]/.test(tokens[k]!.tail ?? "") &&
    /^(?:as|when|while|before|after|at|in|on|during|from|to|with)$/.test(next.lower)
  );
}

/** "…, a day after the vote", "…, just hours before …": when it was said. */
function laterOrEarlier(tokens: Token[], from: number): boolean {
  for (let k = from + 1; k < Math.min(from + 5, tokens.length); k++)
    if (/^(?:after|before)$/.test(tokens[k]!.lower)) return isTime(tokens[k - 1]);
  return false;
}

const DECLINES = /^(?:declined|refused|didn't|wouldn't)$/;

/** The token where a later act of reporting begins on its own; -1 where it is part of the words. */
function ownStart(tokens: Token[], report: Report, next: Report, limit: number): number {
  const prev = tokens[next.from - 1];
  const prev2 = tokens[next.from - 2];
  const comma = prev !== undefined && (/^[,;—–-]$/.test(prev.text) || prev.kind === "quote");
  const quoted = tokens.slice(next.to, Math.min(limit, next.to + 30)).some((t) => t.kind === "quote");
  if (next.kind === "participle" && (comma || prev?.lower === "and" || prev?.lower === "while")) {
    return tellsSomething(next, quoted) ? next.from : -1;
  }
  if (next.kind === "participle" && prev?.lower === "before" && quoted) return next.from - 1;
  if (next.kind === "absolute") return prev?.lower === "with" ? next.from - 1 : comma ? next.from : -1;
  if (next.kind === "coordinate") {
    const joined = /^(?:and|but|or)$/.test(tokens[next.from]!.lower) || comma;
    if (!joined || next.cue.form !== report.cue.form) return -1;
    // "said the lorries had been taken and promised an inquiry": the same person does both.
    const does =
      report.cue.form === "past" && PROMISES.test(next.cue.lemma) && hasVerb(tokens, report.to, next.from);
    return does || tellsSomething(next, quoted) ? next.from : -1;
  }
  if (next.kind === "according") return next.from;
  // "… in a strike that X said was an answer": what X said is no part of the words around it.
  if (next.kind === "verb" && opensRelative(tokens, report, next, limit)) return next.from - 1;
  const aside = namesWhatCame(tokens, report, next);
  if (aside >= 0) return aside;
  if (next.kind === "verb" || next.kind === "inverted") {
    const word = prev?.lower ?? "";
    const joining = /^(?:and|but|while|although|though|whereas|as)$/.test(word);
    if (word === "and" && othersSay(tokens, report, next)) return next.from - 1;
    if (joining && (/^[,;]$/.test(prev2?.text ?? "") || prev2?.kind === "quote" || word !== "and")) {
      return next.cue.class === "thought" ? -1 : next.from - 1;
    }
    if (prev?.text === ";") return next.from;
    // `claimed "A," state media reported.`
    const ends = next.to >= limit || /^[.,]$/.test(tokens[next.to]?.text ?? "");
    // "streets where, he noted, there are none" goes on.
    const relative = prev?.text === "," && /^(?:where|which|when|who|that)$/.test(prev2?.lower ?? "");
    if (comma && ends && !relative && next.cue.class !== "verdict") return next.from;
  }
  return -1;
}

/** "Roe said the bridge was shut and Berg said it was not": somebody else is named who says something in the same tense. */
function othersSay(tokens: Token[], report: Report, next: Report): boolean {
  const subject = next.subject && tokens[next.subject.to - 1]!;
  return (
    next.kind === "verb" &&
    next.cue.class === "speech" &&
    report.cue.class === "speech" &&
    next.cue.form === report.cue.form &&
    next.cue.form !== "base" &&
    subject?.capital === true &&
    hasVerb(tokens, report.to, next.from - 1)
  );
}

/** "…, a step Moscow’s envoy called “folly”": where the noun begins that somebody else gives a name to; else -1. */
function namesWhatCame(tokens: Token[], report: Report, next: Report): number {
  if (next.kind !== "verb" || next.cue.class !== "verdict" || !next.subject) return -1;
  if (firstQuote(tokens, next.to, Math.min(next.to + 3, tokens.length)) < 0) return -1;
  for (let k = next.from - 1; k > report.to && next.from - k < 14; k--)
    if (tokens[k]!.text === "," && tokens[k + 1]!.lower === "in" && tokens[next.from - 1]!.lower === "what")
      return k;
    else if (tokens[k]!.text === "," && /^(?:an?|one|something|which|the)$/.test(tokens[k + 1]!.lower))
      return hasVerb(tokens, report.to, k) ? k : -1;
  return -1;
}

/** Things done by speaking, whatever their object. */
const PROMISES =
  /^(?:promise|urge|vow|pledge|demand|deny|condemn|criticise|criticize|praise|thank|threaten|apologise|apologize|blame|accuse|reject|dismiss|refuse|decline)$/;

/** "that X said was …" behind a clause that has its verb already; "the plan that X said was bad failed" is left whole. */
function opensRelative(tokens: Token[], report: Report, next: Report, limit: number): boolean {
  return (
    /^(?:that|which)$/.test(tokens[next.from - 1]?.lower ?? "") &&
    next.cue.class === "speech" &&
    next.to < limit &&
    AUXILIARIES.has(tokens[next.to]!.lower) &&
    tokens[next.from - 2]?.kind !== "quote" &&
    hasVerb(tokens, report.to, next.from - 1)
  );
}

function tellsSomething(report: Report, quoted: boolean): boolean {
  if (quoted) return true;
  if (report.cue.class === "speech") return true;
  return (
    (report.cue.class === "clause" || report.cue.class === "verdict") &&
    (report.that || /^(?:accuse|blame|announce|report|call)$/.test(report.cue.lemma))
  );
}

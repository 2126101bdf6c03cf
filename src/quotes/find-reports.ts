import { afterCue } from "./after-cue.ts";
import { apposition } from "./apposition.ts";
import type { CueForm, CueTable } from "./cues/types.ts";
import { subjectLeft } from "./find-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, GROUP_NOUNS, PREPOSITIONS } from "./lexicon/words.ts";
import { phraseLeft, phraseRight } from "./phrases.ts";
import type { Reading, Sentence, Token } from "./types.ts";
import { unknownVerb } from "./unknown-verb.ts";

/** One act of reporting within a sentence: who, with which verb. All numbers are token indices. */
export interface Report {
  cue: CueForm;
  /** First and last + 1 token of the cue. */
  cueFrom: number;
  cueTo: number;
  /** The words that name the speaker; null where the subject is to be had from elsewhere. */
  subject: { from: number; to: number } | null;
  /** The whole group, from subject (or cue) to cue, hearer and adjuncts. */
  from: number;
  to: number;
  kind: "verb" | "inverted" | "participle" | "coordinate" | "infinitive" | "according" | "noun" | "passive";
  /** "asked that", "said that": the clause opens here with a "that". */
  that: boolean;
  /** "called for", "described as": the words after are a demand or a name given. */
  wants?: boolean;
}

const SPOKEN_OF = new Set(["quoted", "cited", "reported", "recorded", "heard", "overheard"]);

/** Finds the acts of reporting in one sentence, left to right. */
export function findReports(reading: Reading, sentence: Sentence, table: CueTable): Report[] {
  const { tokens } = reading;
  const out: Report[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const according = accordingTo(tokens, i, sentence, table);
    if (according) {
      out.push(according);
      i = Math.max(i, according.to - 1);
      continue;
    }
    const put = asPut(tokens, i, sentence, out);
    if (put) {
      out.push(put);
      i = put.to - 1;
      continue;
    }
    const cue = table.forms.get(token.lower) ?? unknownVerb(tokens, i, sentence);
    if (!cue) continue;
    const report = readCue(tokens, i, sentence, cue, out);
    if (report) {
      out.push(report);
      i = Math.max(i, report.to - 1);
    }
  }
  return out;
}

/** "as Smith put it, “…”" */
function asPut(tokens: Token[], i: number, sentence: Sentence, before: Report[]): Report | null {
  if (!/^puts?$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower !== "it" || i === sentence.from) return null;
  const subject = subjectLeft(tokens, i - 1, sentence.from, before);
  if (!subject || subject.from === sentence.from || tokens[subject.from - 1]!.lower !== "as") return null;
  return {
    cue: { lemma: "put it", class: "voice", form: "past", hearer: false },
    cueFrom: i,
    cueTo: i + 2,
    subject,
    from: subject.from - 1,
    to: i + 2,
    kind: "verb",
    that: false,
  };
}

function accordingTo(tokens: Token[], i: number, sentence: Sentence, table: CueTable): Report | null {
  for (const words of table.accordingTo) {
    if (words[0] !== tokens[i]!.lower) continue;
    if (!words.every((w, n) => tokens[i + n]?.lower === w && i + n < sentence.to)) continue;
    const from = i + words.length;
    const to = phraseRight(tokens, from, sentence.to, true);
    if (to === from) return null;
    // "According to X, the bridge is closed": what ends the sentence is no apposition.
    const beside = apposition(tokens, to, sentence.to);
    // Nor is what goes on with the sentence: "The contract is, according to X, the biggest …".
    const broken = tokens[i - 1]?.text === "," && AUXILIARIES.has(tokens[i - 2]?.lower ?? "");
    const opens = broken || (i - sentence.from < 2 && tokens[beside]?.text !== ",");
    return {
      cue: { lemma: words.join(" "), class: "speech", form: "present", hearer: false },
      cueFrom: i,
      cueTo: from,
      subject: { from, to },
      from: i,
      to: opens ? to : beside,
      kind: "according",
      that: false,
    };
  }
  return null;
}

function readCue(
  tokens: Token[],
  i: number,
  sentence: Sentence,
  cue: CueForm,
  before: Report[],
): Report | null {
  const prev = i > sentence.from ? tokens[i - 1]! : undefined;
  if (isNoun(tokens, i, cue, prev)) return null;
  const made = (subject: Report["subject"], from: number, kind: Report["kind"], after = i + 1): Report => {
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
  };

  // "quoted as saying", "quoted by X as saying"
  if (cue.form === "participle") {
    let k = i - 1;
    if (prev?.lower === "as") {
      k = i - 2;
      while (k > sentence.from && !SPOKEN_OF.has(tokens[k]!.lower) && i - k < 8) k--;
      if (SPOKEN_OF.has(tokens[k]!.lower)) {
        const left = subjectLeft(tokens, k - 1, sentence.from, before);
        return made(left, left?.from ?? k, "passive");
      }
      return null;
    }
    const follows =
      prev === undefined ||
      prev.kind === "quote" ||
      prev.text === "," ||
      prev.text === "—" ||
      prev.text === "–" ||
      prev.lower === "and" ||
      prev.lower === "by" ||
      prev.lower === "while" ||
      prev.lower === "before" ||
      prev.lower === "without" ||
      ADVERBS.has(prev.lower);
    const aux = prev && /^(?:is|was|were|are|been|keeps?|kept|he's|she's|they're)$/.test(prev.lower);
    if (aux) {
      const left = subjectLeft(tokens, i - 1, sentence.from, before);
      return left ? made(left, left.from, "verb") : null;
    }
    const quoteNext = nextQuote(tokens, i + 1, sentence.to);
    if (!follows && !quoteNext) return null;
    if (!follows && prev?.capital) {
      // "with Jane Roe saying “…”"
      const left = phraseLeft(tokens, i - 1, sentence.from);
      if (left < i) return made({ from: left, to: i }, left, "verb");
    }
    return made(null, i, "participle");
  }

  if (cue.form === "base") {
    if (prev?.lower === "to") {
      return made(null, i, "infinitive");
    }
    const subject = prev ? subjectLeft(tokens, i - 1, sentence.from, before) : null;
    const inverted = invertedSubject(tokens, i, sentence, prev);
    if (inverted) return made(inverted, i, "inverted", inverted.to);
    if (!subject) return prev?.lower === "and" ? made(null, i, "coordinate") : null;
    if (plural(tokens, subject) || /^(?:will|would|could|did|can|may|might|must|should)$/.test(prev!.lower)) {
      if (
        /^(?:will|would|could|can|may|might|must|should)$/.test(prev!.lower) &&
        !nextQuote(tokens, i + 1, sentence.to)
      )
        return null;
      return made(subject, subject.from, "verb");
    }
    return null;
  }

  // Passive: "was told", "is said to". "It was announced" has no speaker.
  if (cue.form === "past" && prev && (passiveAux(tokens, i, sentence.from) || prev.lower === "as")) {
    // "as was said by X"
    if (tokens[i + 1]?.lower === "by") {
      const to = phraseRight(tokens, i + 2, sentence.to, true);
      if (to > i + 2)
        return {
          cue,
          cueFrom: i,
          cueTo: i + 1,
          subject: { from: i + 2, to },
          from: i,
          to: apposition(tokens, to, sentence.to),
          kind: "passive",
          that: false,
        };
    }
    return null;
  }

  // "Jane Roe, identified as “Witness 1”, said": the comma's participle tells of her.
  if (cue.class === "verdict" && cue.form === "past" && prev?.text === "," && tokens[i + 1]?.lower === "as")
    return null;
  // "a fibre, reportedly said to match steel": said by nobody.
  if (
    cue.lemma === "say" &&
    tokens[i + 1]?.lower === "to" &&
    (prev?.text === "," || /ly$/.test(prev?.lower ?? ""))
  )
    return null;
  const inverted = invertedSubject(tokens, i, sentence, prev);
  if (inverted) return made(inverted, i, "inverted", inverted.to);
  if (!prev) return null;
  if (
    prev.lower === "and" ||
    prev.lower === "but" ||
    prev.lower === "or" ||
    ((prev.text === "," || prev.lower === "has" || prev.lower === "had" || ADVERBS.has(prev.lower)) &&
      joinedBefore(tokens, i, sentence.from))
  ) {
    // "X said A and added B": whoever acted before.
    const own = prev.text === "," ? subjectLeft(tokens, i - 1, sentence.from, before) : null;
    if (own) return made(own, own.from, "verb");
    return made(null, joinAt(tokens, i, sentence.from), "coordinate");
  }
  const subject = subjectLeft(tokens, i - 1, sentence.from, before);
  if (!subject) return null;
  // A past participle after its noun ("a book called X") or with "by" after it reports nothing.
  if (tokens[i + 1]?.lower === "by" && cue.form === "past") return null;
  // "A video posted on the site showed": what was posted did not post.
  if (
    cue.form === "past" &&
    /^(?:post|share|write|quote|highlight)$/.test(cue.lemma) &&
    THINGS.test(tokens[subject.to - 1]!.lower)
  )
    return null;
  // "The question asked": nor does a question ask.
  if (tokens[subject.to - 1]!.lower === "you") return null;
  if (ABSTRACT.test(tokens[subject.to - 1]!.lower)) return null;
  return made(subject, subject.from, "verb");
}

const THINGS =
  /^(?:video|videos|clip|photo|photos|photograph|picture|pictures|image|images|footage|message|messages|comment|comments|selfie|story|stories|article|articles|column|book|paper|review)$/;
const ABSTRACT = /^(?:questions?|answers?|things?|reasons?|words?|issues?|problems?|points?)$/;

function joinedBefore(tokens: Token[], i: number, from: number): boolean {
  const k = joinAt(tokens, i, from);
  const word = tokens[k]?.lower;
  return k < i && (word === "and" || word === "but" || word === "then");
}

function joinAt(tokens: Token[], i: number, from: number): number {
  let k = i - 1;
  while (
    k > from &&
    (ADVERBS.has(tokens[k]!.lower) || tokens[k]!.lower === "has" || tokens[k]!.lower === "had")
  )
    k--;
  const word = tokens[k]?.lower;
  return word === "and" || word === "but" || word === "or" ? k : i;
}

function passiveAux(tokens: Token[], i: number, from: number): boolean {
  let k = i - 1;
  while (k > from && (ADVERBS.has(tokens[k]!.lower) || /ly$/.test(tokens[k]!.lower))) k--;
  return /^(?:is|are|was|were|be|been|being|it's|isn't|wasn't|get|got|gets)$/.test(tokens[k]!.lower);
}

/** Present and base forms that are nouns here: "his claims", "the report". */
function isNoun(tokens: Token[], i: number, cue: CueForm, prev: Token | undefined): boolean {
  if (tokens[i]!.capital && prev && prev.kind === "word") return true;
  if (
    tokens[i]!.capital &&
    prev &&
    prev.kind === "punct" &&
    !/[,;:\u2014]/.test(prev.text) &&
    cue.form !== "participle"
  )
    return true;
  if (!prev) return tokens[i]!.capital && cue.form !== "participle";
  if (cue.form === "base" && /^(?:to|they|we|you|i)$/.test(prev.lower)) return false;
  if (
    DETERMINERS.has(prev.lower) &&
    prev.lower !== "all" &&
    prev.lower !== "this" &&
    prev.lower !== "some" &&
    prev.lower !== "many" &&
    prev.lower !== "both" &&
    prev.lower !== "most"
  )
    return true;
  if (cue.form === "past") return false;
  if (cue.form === "participle") return false;
  const next = tokens[i + 1];
  if (PREPOSITIONS.has(prev.lower) && prev.lower !== "to") return true;
  if (/(?:['’]s|s['’])$/.test(prev.text) || /^\d/.test(prev.text)) return true;
  if (next?.lower === "of" || next?.lower === "from") return true;
  if (
    cue.class !== "speech" ||
    /^(?:claim|report|comment|remark|note|state|point|estimate|hint|signal|reply|quote|joke|promise|argue)s?$/.test(
      tokens[i]!.lower,
    )
  ) {
    if (cue.form === "base") {
      if (next?.text === "," || next?.text === ":") return !GROUP_NOUNS.has(prev.lower);
      return next?.lower !== "that" && next?.kind !== "quote";
    }
    // "media claims that" versus "the ministry claims that": verbs follow capitals and singular bodies.
    if (
      next &&
      (AUXILIARIES.has(next.lower) || PREPOSITIONS.has(next.lower)) &&
      next.lower !== "as" &&
      next.lower !== "on"
    )
      return true;
  }
  return false;
}

function nextQuote(tokens: Token[], k: number, limit: number): boolean {
  for (let n = k; n < limit && n < k + 4; n++) if (tokens[n]!.kind === "quote") return true;
  return false;
}

function plural(tokens: Token[], subject: { from: number; to: number }): boolean {
  const last = tokens[subject.to - 1]!;
  if (/^(?:they|we|i|you|who|people|police|both|some|many|others|experts)$/.test(last.lower)) return true;
  if (tokens[subject.from]!.lower === "those") return true;
  for (let k = subject.from; k < subject.to; k++) {
    const word = tokens[k]!.lower;
    if (
      GROUP_NOUNS.has(word) ||
      word === "and" ||
      (word.length > 3 && word.endsWith("s") && !word.endsWith("ss"))
    )
      return true;
  }
  return false;
}

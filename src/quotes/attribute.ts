import type { QuoteKind } from "../model.ts";
import type { Member } from "./build-cast.ts";
import type { CueTable } from "./cues/types.ts";
import { apposition, findReports, hasVerb, type Report } from "./find-reports.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, TIMES } from "./lexicon/words.ts";
import type { Scene } from "./scene.ts";
import type { Reading, Token } from "./types.ts";

/** A quote in the making. Ranges are of offsets. */
export interface Draft {
  sentence: number;
  /** The whole of what is reported: one range, or more where the report interrupts it. */
  content: { start: number; end: number }[];
  /** The stretches among it. */
  marked: number[];
  kind: QuoteKind;
  member: Member | null;
  asNamed: { start: number; end: number } | null;
  cue: { start: number; end: number } | null;
  via: string | null;
  rule: string;
  certain: number;
}

/** Reads every sentence and drafts what is reported in it. */
export function attribute(scene: Scene, table: CueTable): Draft[] {
  const { reading } = scene;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (let s = 0; s < reading.sentences.length; s++) {
    scene.enter(s);
    readSentence(scene, s, table, drafts, taken);
  }
  return drafts;
}

function readSentence(scene: Scene, s: number, table: CueTable, drafts: Draft[], taken: Set<number>): void {
  const { reading } = scene;
  const { tokens } = reading;
  const sentence = reading.sentences[s]!;
  const reports = findReports(reading, sentence, table);
  let speaker: { member: Member | null; asNamed: Report["subject"]; certain: number } | null = null;
  let floor = sentence.from;
  for (let n = 0; n < reports.length; n++) {
    const report = reports[n]!;
    if (report.from < floor && n > 0) continue; // inside what an earlier act reports
    const found = scope(reading, sentence, reports, n, floor);
    if (!found) continue;
    let who: { member: Member | null; asNamed: Report["subject"]; certain: number } | null;
    if (report.subject) {
      const resolved = scene.resolve(report.subject, s);
      who = { ...resolved, asNamed: report.subject };
    } else {
      who = speaker ?? mainSubject(scene, s, report.cueFrom);
    }
    if (!who) continue;
    const draft = makeDraft(scene, s, report, found, who);
    if (!draft) {
      if (report.subject) speaker = who;
      continue;
    }
    if (who.member) scene.remember(who.member, s, draft.marked.length > 0 ? 18 : 15);
    speaker = who;
    // Somebody reports what somebody said: he passes it on.
    const inner = drafts.find((d) => d.sentence === s && covers(draft, d));
    if (inner && draft.rule !== "said-around") {
      if (who.member) inner.via ??= who.member.name;
      floor = found.next;
      continue;
    }
    for (const q of draft.marked) taken.add(q);
    drafts.push(draft);
    floor = found.next;
  }
  for (let k = sentence.from; k < sentence.to; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote" && !taken.has(token.stretch)) {
      const draft = loose(scene, s, k, drafts, speaker);
      if (draft) {
        drafts.push(draft);
        for (const q of draft.marked) taken.add(q);
      }
    }
  }
  // "He was born in …": a subject keeps somebody in mind.
  const first = tokens[sentence.from];
  if (first && (first.lower === "he" || first.lower === "she") && reports.length === 0) {
    const { member } = scene.resolve({ from: sentence.from, to: sentence.from + 1 }, s);
    if (member) scene.remember(member, s, 13);
  }
}

function covers(outer: Draft, inner: Draft): boolean {
  return outer.content.some((c) => inner.content.every((d) => d.start >= c.start && d.end <= c.end));
}

interface Scope {
  /** Token ranges of the words reported. */
  parts: { from: number; to: number }[];
  mode: "before" | "after" | "around";
  /** Where the next act may begin. */
  next: number;
}

/** Which words of the sentence a report covers. */
function scope(
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
  const left = trimRight(tokens, floor, report.from);
  const end = contentEnd(tokens, sentence, reports, n);
  let from = to;
  while (from < end && (/^[,:—–-]$/.test(tokens[from]!.text) || tokens[from]!.lower === "that")) from++;
  const tail = trimRight(tokens, from, end);
  const comma = tokens[report.from - 1];
  const closes =
    comma !== undefined &&
    report.from > sentence.from &&
    (/^[,—–?!]$/.test(comma.text) ||
      comma.kind === "quote" ||
      ((comma.lower === "as" || comma.lower === "and") &&
        /^[,—–]$/.test(tokens[report.from - 2]?.text ?? "")));
  const before = closes && left > floor && hasContent(reading, floor, left);
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
    if (before) return { parts: [{ from: start(tokens, floor, left), to: left }], mode: "before", next: to };
    return null;
  }
  if (report.kind === "according") {
    if (before && (from >= tail || !/^[,]$/.test(afterStop?.text ?? "")))
      return { parts: [{ from: start(tokens, floor, left), to: left }], mode: "before", next: to };
    if (
      left > floor &&
      !closes &&
      hasContent(reading, floor, left) &&
      (from >= tail || afterStop?.text !== ",")
    )
      return { parts: [{ from: start(tokens, floor, left), to: left }], mode: "before", next: to };
    if (from < tail && left <= floor + 1) return { parts: [{ from, to: tail }], mode: "after", next: end };
    if (before && from < tail) {
      if (!hasVerb(tokens, floor, left) && left - floor < 3)
        return { parts: [{ from, to: tail }], mode: "after", next: end };
      return {
        parts: [
          { from: start(tokens, floor, left), to: left },
          { from, to: tail },
        ],
        mode: "around",
        next: end,
      };
    }
    if (from < tail) return { parts: [{ from, to: tail }], mode: "after", next: end };
    return null;
  }
  if (report.kind === "participle" || report.kind === "coordinate" || report.kind === "infinitive") {
    if (from < tail) return { parts: [{ from, to: tail }], mode: "after", next: end };
    return null;
  }
  if (report.that) return from < tail ? { parts: [{ from, to: tail }], mode: "after", next: end } : null;
  const nothingAfter =
    from >= tail ||
    (afterStop !== undefined &&
      afterStop.text === "," &&
      !quoteAt(tokens, from) &&
      before &&
      !clauseFollows(tokens, from, tail));
  if (before && nothingAfter)
    return { parts: [{ from: start(tokens, floor, left), to: left }], mode: "before", next: to };
  if (before && from < tail) {
    const commaAfter = afterStop !== undefined && /^[,:;—–]$/.test(afterStop.text);
    const wholeQuote = quotesOnly(tokens, floor, left);
    if (
      commaAfter &&
      (wholeQuote || hasVerb(tokens, floor, left)) &&
      (tokens[from]!.kind === "quote" || !wholeQuote)
    ) {
      if (afterStop.text === ";")
        return { parts: [{ from: start(tokens, floor, left), to: left }], mode: "before", next: to };
      return {
        parts: [
          { from: start(tokens, floor, left), to: left },
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

function quoteAt(tokens: Token[], k: number): boolean {
  return tokens[k]?.kind === "quote";
}

function clauseFollows(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || first.kind !== "word") return false;
  if (
    /ing$/.test(first.lower) ||
    /^(?:although|though|while|but|and|as|after|before|who|which|when|where|with|in|at|during|despite|citing|adding)$/.test(
      first.lower,
    )
  )
    return false;
  return hasVerb(tokens, from, to);
}

function quotesOnly(tokens: Token[], from: number, to: number): boolean {
  let any = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") any = true;
    else if (token.kind === "word" && !(k === from && /^(?:and|but|so|yes|no)$/.test(token.lower)))
      return false;
  }
  return any;
}

function firstQuote(tokens: Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (tokens[k]!.kind === "quote") return k;
  return -1;
}

function hasContent(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  let words = 0;
  for (let k = from; k < to; k++) {
    if (tokens[k]!.kind === "quote") return true;
    if (tokens[k]!.kind === "word") words++;
  }
  const first = tokens[from]!;
  if (words < 3) return false;
  if (PREPOSITIONS.has(first.lower) && !hasVerb(tokens, from, to)) return false;
  if (
    /^(?:asked|speaking|when|after|before|writing|responding|addressing|commenting|testifying|pressed|questioned)$/.test(
      first.lower,
    )
  )
    return false;
  return hasVerb(tokens, from, to) || words > 4;
}

function trimRight(tokens: Token[], from: number, to: number): number {
  let k = to;
  while (k > from) {
    const token = tokens[k - 1]!;
    if (token.kind === "punct" && token.text !== ")" && token.text !== "%" && token.text !== "]") k--;
    else if (/^(?:and|but|as|while|although|though|whereas|or)$/.test(token.lower) && k - 1 > from) k--;
    else break;
  }
  return k;
}

function start(tokens: Token[], from: number, to: number): number {
  let k = from;
  while (k < to && tokens[k]!.kind === "punct" && tokens[k]!.text !== "(") k++;
  if (
    /^(?:but|and|however|meanwhile|still|yet|also|instead|so)$/.test(tokens[k]?.lower ?? "") &&
    k + 1 < to
  ) {
    k++;
    while (k < to && tokens[k]!.text === ",") k++;
  }
  return k;
}

/** Where the words after a report end: the sentence's end, or where the next act begins on its own. */
function contentEnd(
  tokens: Token[],
  sentence: { from: number; to: number },
  reports: Report[],
  n: number,
): number {
  for (let m = n + 1; m < reports.length; m++) {
    const next = reports[m]!;
    if (next.from < reports[n]!.to) continue;
    const prev = tokens[next.from - 1];
    const prev2 = tokens[next.from - 2];
    const comma =
      prev?.text === "," ||
      prev?.text === ";" ||
      prev?.text === "—" ||
      prev?.text === "–" ||
      prev?.kind === "quote";
    if (next.kind === "participle" && (comma || prev?.lower === "and")) return next.from;
    if (next.kind === "coordinate") {
      if (/^(?:and|but|or)$/.test(tokens[next.from]!.lower) || comma) return next.from;
    }
    if (next.kind === "according" && (comma || true)) return next.from;
    if (
      next.kind === "verb" &&
      prev &&
      /^(?:and|but|while|although|though|whereas|as)$/.test(prev.lower) &&
      (prev2?.text === "," ||
        prev2?.kind === "quote" ||
        prev2?.text === ";" ||
        /^(?:but|while|although|though|whereas)$/.test(prev.lower))
    )
      return next.from - 1;
    if (next.kind === "verb" && prev?.text === ";") return next.from;
  }
  return sentence.to;
}

function makeDraft(
  scene: Scene,
  s: number,
  report: Report,
  found: Scope,
  who: { member: Member | null; asNamed: Report["subject"]; certain: number },
): Draft | null {
  const { reading } = scene;
  const { tokens, text } = reading;
  const marked: number[] = [];
  for (const part of found.parts)
    for (let k = part.from; k < part.to; k++)
      if (tokens[k]!.kind === "quote") marked.push(tokens[k]!.stretch);
  const quoted = marked.length > 0;
  const { cue } = report;
  if (cue.class === "voice" || cue.class === "wish" || cue.class === "thought") {
    if (!quoted) return null;
  }
  if (report.kind === "infinitive" && !quoted) return null;
  if (!quoted && !reportsClause(tokens, report, found)) return null;
  const content = found.parts.map((p) => range(reading, p.from, p.to)).filter((r) => r.end > r.start);
  if (content.length === 0) return null;
  const kind = kindOf(reading, found.parts, marked);
  if (kind === "indirect" && who.member === null) return null;
  // A cue that wants marked words near it.
  if (kind !== "direct" && cue.class === "voice") {
    const near = found.parts.some((p) => tokens[p.from]!.kind === "quote");
    if (!near) return null;
  }
  const names = { before: "said-after", after: "said-before", around: "said-around" } as const;
  let rule: string = names[found.mode];
  if (report.kind === "according") rule = "according-to";
  else if (report.kind === "participle" || report.kind === "coordinate") rule = "said-too";
  else if (report.kind === "passive") rule = "was-quoted";
  else if (report.kind === "infinitive") rule = "to-say";
  else if (cue.class === "verdict") rule = "verdict";
  else if (cue.class === "thought" || cue.class === "wish") rule = "thought";
  if (kind === "indirect") rule = `${rule}-indirect`;
  return {
    sentence: s,
    content,
    marked,
    kind,
    member: who.member,
    asNamed: who.asNamed ? range(reading, who.asNamed.from, who.asNamed.to) : null,
    cue: { start: tokens[report.cueFrom]!.start, end: tokens[report.cueTo - 1]!.end },
    via: null,
    rule,
    certain: who.certain,
  };
}

/** Whether words without marks after (or before) this verb are what somebody said. */
function reportsClause(tokens: Token[], report: Report, found: Scope): boolean {
  const part = found.parts[0]!;
  const { cue } = report;
  const first = tokens[part.from]!;
  if (report.kind === "according" || report.kind === "passive") return true;
  if (cue.class === "verdict") {
    if (cue.lemma === "accuse" || cue.lemma === "blame") return found.mode === "after";
    if (cue.lemma === "call") return first.lower === "for";
    if (cue.lemma === "describe") return false;
    return false;
  }
  if (found.mode === "before" || found.mode === "around")
    return cue.class === "speech" || /^(?:announce|report|rule|ask|recount)$/.test(cue.lemma);
  const size = part.to - part.from;
  if (size < 3) return false;
  if (report.that) return true;
  if (/^(?:whether|how|why|what|if)$/.test(first.lower) && cue.class !== "voice") return true;
  if (cue.lemma === "say") {
    if (PREPOSITIONS.has(first.lower) && !hasFinite(tokens, part.from, part.to)) return false;
    return hasFinite(tokens, part.from, part.to);
  }
  if (cue.class === "speech" || /^(?:announce|report|rule|find|decide)$/.test(cue.lemma))
    return clauseLike(tokens, part.from, part.to);
  return false;
}

function hasFinite(tokens: Token[], from: number, to: number): boolean {
  return hasVerb(tokens, from, to) || to - from > 5;
}

/** A subject and soon a finite verb: "she never considered", "no one had been". */
function clauseLike(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (PREPOSITIONS.has(first.lower) || ADVERBS.has(first.lower)) return false;
  if (/^(?:he|she|it|they|we|i|there|you|no)$/.test(first.lower)) return true;
  for (let k = from + 1; k < to && k - from < 9; k++) {
    const token = tokens[k]!;
    if (token.kind === "punct" && token.text === ",") return false;
    if (
      /^(?:is|are|was|were|has|have|had|will|would|could|can|should|may|might|must|did|does|do|isn't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|couldn't|can't|shouldn't|didn't|doesn't|don't)$/.test(
        token.lower,
      )
    ) {
      for (let j = from; j < k; j++) if (/^(?:that|which|who)$/.test(tokens[j]!.lower)) return false;
      return true;
    }
  }
  return false;
}

/** Offsets of a token range, outer marks and punctuation at its edges left out. */
export function range(reading: Reading, from: number, to: number): { start: number; end: number } {
  const { tokens, stretches } = reading;
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === "punct" && /^[,:;.\u2014\u2013-]$/.test(tokens[a]!.text)) a++;
  while (b > a && tokens[b - 1]!.kind === "punct" && /^[,:;.\u2014\u2013-]$/.test(tokens[b - 1]!.text)) b--;
  if (b <= a) return { start: 0, end: 0 };
  const first = tokens[a]!;
  const last = tokens[b - 1]!;
  const one = b - a === 1;
  const allQuotes = tokens.slice(a, Math.min(b, a + 12)).every((t) => t.kind === "quote") && b - a <= 12;
  const start = first.kind === "quote" && (one || allQuotes) ? stretches[first.stretch]!.start : first.start;
  const end = last.kind === "quote" && (one || allQuotes) ? stretches[last.stretch]!.end : last.end;
  return { start, end };
}

/** By the share of the words that stand between marks, and by whether they make a clause. */
export function kindOf(reading: Reading, parts: { from: number; to: number }[], marked: number[]): QuoteKind {
  if (marked.length === 0) return "indirect";
  const { tokens, stretches, text } = reading;
  let outside = 0;
  for (const part of parts)
    for (let k = part.from; k < part.to; k++) if (tokens[k]!.kind === "word") outside++;
  let inside = 0;
  for (const q of marked) inside += countWords(text, stretches[q]!.start, stretches[q]!.end);
  if (outside === 0 || (outside <= 1 && inside > 3)) return "direct";
  if (inside >= outside || inside >= 7) return "mixed";
  return "partial";
}

export function countWords(text: string, from: number, to: number): number {
  let words = 0;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const letter = /[\p{L}\p{N}'’]/u.test(text[i]!);
    if (letter && !inWord) words++;
    inWord = letter;
  }
  return words;
}

/** The subject of a sentence's main clause: its first noun phrase that is not inside an opening adjunct. */
function mainSubject(
  scene: Scene,
  s: number,
  before: number,
): { member: Member | null; asNamed: Report["subject"]; certain: number } | null {
  const { tokens } = scene.reading;
  const sentence = scene.sentence(s);
  let k = sentence.from;
  const limit = Math.min(before, sentence.from + 40);
  let fallback: { from: number; to: number } | null = null;
  while (k < limit) {
    const token = tokens[k]!;
    if (token.kind !== "word") {
      k++;
      continue;
    }
    if (/^(?:he|she|they)$/.test(token.lower)) {
      const found = scene.resolve({ from: k, to: k + 1 }, s);
      return { ...found, asNamed: { from: k, to: k + 1 } };
    }
    const names = token.capital ? scene.namesIn(token.start, token.end) : [];
    const mention = names[0];
    if (mention) {
      let to = k + 1;
      while (to < limit && tokens[to]!.end <= mention.end) to++;
      const prev = tokens[k - 1];
      const inAdjunct = prev !== undefined && k > sentence.from && PREPOSITIONS.has(prev.lower);
      if (!mention.possessive && mention.member.isPerson && !inAdjunct) {
        return { member: mention.member, asNamed: { from: k, to }, certain: 0.8 };
      }
      if (!mention.possessive && !inAdjunct) fallback ??= { from: k, to };
      k = to;
      continue;
    }
    k++;
  }
  if (!fallback) return null;
  return { ...scene.resolve(fallback, s), asNamed: fallback, certain: 0.6 };
}

/** A stretch that no report covers: the rest of somebody's words, or nobody's. */
function loose(
  scene: Scene,
  s: number,
  k: number,
  drafts: Draft[],
  here: { member: Member | null; asNamed: Report["subject"]; certain: number } | null,
): Draft | null {
  const { reading } = scene;
  const { tokens, stretches, text, sentences } = reading;
  const sentence = sentences[s]!;
  const stretch = stretches[tokens[k]!.stretch]!;
  const base = (member: Member | null, rule: string, certain: number): Draft => ({
    sentence: s,
    content: [{ start: stretch.start, end: stretch.end }],
    marked: [tokens[k]!.stretch],
    kind: "direct",
    member,
    asNamed: null,
    cue: null,
    via: null,
    rule,
    certain,
  });
  const last = drafts.at(-1);
  const alone = quotesOnly(tokens, sentence.from, sentence.to);
  if (stretch.continues) {
    const before = drafts.findLast((d) => d.marked.includes(tokens[k]!.stretch - 1));
    if (before) {
      const draft = base(before.member, "goes-on", before.certain);
      if (!alone) draft.kind = "direct";
      draft.via = before.via;
      return draft;
    }
  }
  if (alone) {
    if (last && sentences[last.sentence]!.paragraph === sentence.paragraph && s - last.sentence <= 2)
      return base(last.member, "same-paragraph", last.certain);
    const previous = sentences[s - 1];
    const colon = previous && tokens[previous.to - 1]!.text === ":";
    if (colon) {
      if (last && last.sentence === s - 1) return base(last.member, "colon-before", last.certain);
      const subject = mainSubject(scene, s - 1, previous.to);
      if (subject)
        return {
          ...base(subject.member, "colon-before", subject.certain),
          asNamed: subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null,
        };
    }
    return base(null, "pending", 0);
  }
  const words = countWords(text, stretch.start, stretch.end);
  // “A.” The reporter goes on: a quotation that opens a sentence with nothing but a full stop in it.
  const colon = tokens[k - 1]?.text === ":" && k > sentence.from;
  if (colon && words >= 3) {
    const subject = here ?? mainSubject(scene, s, k);
    if (subject)
      return {
        ...base(subject.member, "colon-before", subject.certain),
        asNamed: subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null,
      };
    if (last && s - last.sentence <= 1) return base(last.member, "colon-before", last.certain * 0.8);
    return base(null, "pending", 0);
  }
  if (
    words < 4 ||
    (/^[\p{Lu}\d]/u.test(text.slice(stretch.start)) && looksLikeTitle(text.slice(stretch.start, stretch.end)))
  )
    return null;
  const subject =
    here ??
    (last && s - last.sentence <= 1
      ? { member: last.member, asNamed: null, certain: last.certain * 0.7 }
      : mainSubject(scene, s, k));
  if (!subject?.member) return null;
  const draft = base(subject.member, "free", subject.certain * 0.7);
  draft.content = [range(reading, start(tokens, sentence.from, sentence.to), sentence.to)];
  draft.marked = [];
  for (let n = sentence.from; n < sentence.to; n++)
    if (tokens[n]!.kind === "quote") draft.marked.push(tokens[n]!.stretch);
  draft.kind = kindOf(reading, [{ from: sentence.from, to: sentence.to }], draft.marked);
  draft.asNamed = subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null;
  return draft;
}

/** Most words in capitals: "The Truths We Hold". */
export function looksLikeTitle(words: string): boolean {
  const list = words.split(/\s+/).filter((w) => /\p{L}/u.test(w));
  if (list.length < 2 || list.length > 14) return false;
  const big = list.filter((w) => /^[^\p{L}]*\p{Lu}/u.test(w)).length;
  const small = list.filter(
    (w) => FUNCTION_WORDS.has(w.toLowerCase()) || DETERMINERS.has(w.toLowerCase()),
  ).length;
  return big >= Math.max(2, list.length - small) && !/[.!?]$/.test(words);
}

export const unused = { AUXILIARIES, TIMES };

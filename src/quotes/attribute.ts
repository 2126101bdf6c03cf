import type { QuoteKind } from "../model.ts";
import type { Member } from "./build-cast.ts";
import type { CueTable } from "./cues/types.ts";
import { apposition, findReports, hasVerb, phraseRight, type Report } from "./find-reports.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  ROLE_NOUNS,
} from "./lexicon/words.ts";
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
  /** For a quotation that stands alone: who was most in view. */
  candidate?: Member | null;
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
  let speaker: Who | null = null;
  let floor = sentence.from;
  if (reports[0]) scene.firstCue(s, tokens[reports[0].cueFrom]!.start);
  for (let n = 0; n < reports.length; n++) {
    const report = reports[n]!;
    if (report.from < floor && n > 0) continue; // inside what an earlier act reports
    const here = drafts.at(-1)?.sentence === s ? drafts.at(-1) : undefined;
    const found = scope(reading, sentence, reports, n, floor);
    if (!found) {
      if (!report.subject) continue;
      const who = { ...scene.resolve(report.subject, s), asNamed: report.subject };
      if (
        here &&
        report.from >= floor &&
        (report.kind === "according" || report.kind === "verb" || report.kind === "inverted")
      ) {
        // “A,” said X, according to Y: Y passes it on.
        if (who.member && who.member !== here.member) here.via = who.member.name;
      } else if (report.kind === "passive") {
        if (who.member) scene.remember(who.member, s, 15);
      } else if (!here) afterStop(scene, s, report, who, drafts);
      continue;
    }
    let who: Who | null;
    if (report.subject) who = { ...scene.resolve(report.subject, s), asNamed: report.subject };
    else who = speaker ?? mainSubject(scene, s, report.cueFrom);
    if (!who) continue;
    const draft = makeDraft(scene, s, report, found, who);
    if (!draft) {
      if (report.subject) speaker = who;
      continue;
    }
    if (who.member) scene.spoke(who.member, s, draft.marked.length > 0);
    speaker = who;
    // Somebody reports what somebody said: he passes it on.
    const inner = drafts.slice(-8).findLast((d) => d.sentence === s && covers(draft, d));
    if (inner && draft.rule !== "said-around") {
      if (who.member) inner.via ??= who.member.name;
      floor = found.next;
      continue;
    }
    draft.via =
      viaHearer(scene, report, who.member) ?? (report.kind === "passive" ? viaBefore(scene, s) : null);
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

/** “A.” Smith said.: a full stop too early. */
function afterStop(scene: Scene, s: number, report: Report, who: Who, drafts: Draft[]): void {
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[s]!;
  const last = drafts.at(-1);
  if (!last || last.sentence !== s - 1 || report.cue.class === "verdict" || report.cue.class === "thought")
    return;
  if (sentences[s - 1]!.paragraph !== sentence.paragraph || report.from !== sentence.from) return;
  if (last.rule !== "pending" && last.rule !== "same-paragraph") return;
  for (let k = report.to; k < sentence.to; k++) if (tokens[k]!.kind !== "punct") return;
  last.member = who.member;
  last.rule = "said-after-stop";
  last.certain = who.certain;
  last.asNamed = who.asNamed ? range(scene.reading, who.asNamed.from, who.asNamed.to) : null;
  last.cue = { start: tokens[report.cueFrom]!.start, end: tokens[report.cueTo - 1]!.end };
  if (who.member) scene.spoke(who.member, s, true);
}

const MEDIA =
  /\b(?:TASS|Interfax|Reuters|AP|AFP|Associated Press|BBC|CNN|NBC|CBS|ABC|Fox|Sky|CNBC|MSNBC|RIA|Novosti|Xinhua|DPA|dpa|ANSA|EFE|Kyodo|Yonhap|Bloomberg|Izvestia|Kommersant|Politico|Axios|NPR|PBS|NHK|RT|Ukrinform|Unian|Al Jazeera|TVP|ARD|ZDF|Spiegel|Bild|Welt|FAZ|Monde|Figaro|News|Times|Post|Guardian|Telegraph|Journal|Herald|Tribune|Gazette|Independent|Mirror|Mail|Observer|Magazine|Agency|TV|Radio|Television|Press|Daily|Star|Sun|Chronicle|Review|Insider|Today|Tonight|Network|Channel)\b/;

/** "told Izvestia": a medium that heard the words passes them on. */
function viaHearer(scene: Scene, report: Report, speaker: Member | null): string | null {
  const { tokens, text } = scene.reading;
  if (report.kind === "inverted" || report.to <= report.cueTo) return null;
  const start = tokens[report.cueTo]!.start;
  const end = tokens[report.to - 1]!.end;
  for (const name of scene.namesIn(start, end)) {
    if (name.member === speaker || name.member.isPerson) continue;
    if (report.cue.lemma === "tell" && name.member.unsure && /^the\s|^\p{Lu}/u.test(text.slice(start)))
      return name.member.name;
    if (
      MEDIA.test(name.member.name) ||
      /\b(?:newspaper|agency|channel|magazine|broadcaster|daily|weekly|website|outlet|radio|television|tv|podcast)\b/i.test(
        text.slice(start, end),
      )
    )
      return name.member.name;
  }
  return null;
}

/** "… to the newspaper Izvestia. “A,” he was quoted as saying.": the medium named last, at most two sentences back. */
function viaBefore(scene: Scene, s: number): string | null {
  const { tokens, sentences, text } = scene.reading;
  const from = tokens[sentences[Math.max(0, s - 2)]!.from]!.start;
  const names = scene.namesIn(from, tokens[sentences[s]!.to - 1]!.end);
  const medium = names.findLast(
    (n) =>
      !n.member.isPerson &&
      (MEDIA.test(n.member.name) || MEDIUM_BEFORE.test(text.slice(Math.max(0, n.start - 14), n.start))),
  );
  return medium?.member.name ?? null;
}

const MEDIUM_BEFORE = /\b(?:newspaper|agency|channel|magazine|broadcaster|daily|weekly|outlet)\s$/i;

/** A speaker as resolved in one place. */
interface Who {
  member: Member | null;
  asNamed: Report["subject"];
  certain: number;
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

/** “A,” the uncle, Jane Roe, said: what follows the marks without a verb belongs to the speaker. */
function afterQuote(tokens: Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k]!;
    if (token.kind !== "quote") continue;
    if (k === to - 1 || !/[,.!?]/.test(token.tail ?? "") || hasAuxiliary(tokens, k + 1, to)) return to;
    return k + 1;
  }
  return to;
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
  const left = afterQuote(tokens, floor, trimRight(tokens, floor, report.from));
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
  // "The gates, Nair said, would stay shut.": the verb comes after.
  const split = from < tail && AUXILIARIES.has(tokens[from]!.lower) && /^[,—–]$/.test(comma?.text ?? "");
  const before = closes && left > floor && (split || hasContent(reading, floor, left));
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
  if (report.kind === "participle" || report.kind === "coordinate" || report.kind === "infinitive") {
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
    (afterStop !== undefined &&
      afterStop.text === "," &&
      !quoteAt(tokens, from) &&
      before &&
      !clauseFollows(tokens, from, tail));
  if (before && nothingAfter)
    return { parts: [{ from: begin(tokens, floor, left), to: left }], mode: "before", next: to };
  if (before && from < tail) {
    const commaAfter = afterStop !== undefined && /^[,;—–]$/.test(afterStop.text);
    const wholeQuote = quotesOnly(tokens, floor, left);
    if (
      commaAfter &&
      (wholeQuote || hasVerb(tokens, floor, left) || AUXILIARIES.has(tokens[from]!.lower)) &&
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
  if (PREPOSITIONS.has(first.lower) && !hasAuxiliary(tokens, from, to)) {
    let comma = from;
    while (comma < to && tokens[comma]!.text !== ",") comma++;
    if (!hasVerb(tokens, comma, to)) return false;
  }
  if (
    /^(?:asked|speaking|when|after|before|writing|responding|addressing|commenting|testifying|pressed|questioned)$/.test(
      first.lower,
    )
  )
    return false;
  return hasVerb(tokens, from, to) || words > 4;
}

function hasAuxiliary(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (AUXILIARIES.has(tokens[k]!.lower)) return true;
  return false;
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

function begin(tokens: Token[], from: number, to: number): number {
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
  const report = reports[n]!;
  let end = sentence.to;
  for (let m = n + 1; m < reports.length; m++) {
    const next = reports[m]!;
    if (next.from < report.to) continue;
    const cut = ownStart(tokens, report, next, sentence.to);
    if (cut >= 0) {
      end = cut;
      break;
    }
  }
  // "While X has said that A, B": the clause ends with its comma.
  const opener = tokens[report.from - 1];
  const subordinate =
    opener !== undefined &&
    report.from - 1 === sentence.from &&
    /^(?:while|although|though|whereas|if|as|since|when)$/.test(opener.lower);
  let quoteSeen = false;
  for (let k = report.to; k < end - 1; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") quoteSeen = true;
    if (token.text !== ",") continue;
    if (subordinate && !quoteSeen && k > report.to + 2) return k;
    const word = tokens[k + 1]!.lower;
    if (/^(?:despite|amid)$/.test(word)) return k;
    if (word === "as" && /^(?:did|do|does|was|were|has|have)$/.test(tokens[k + 2]?.lower ?? "")) return k;
    // "…, and has toyed with the idea": the reporter goes on about the speaker.
    if (quoteSeen && word === "and" && /^(?:has|had|is|was|also)$/.test(tokens[k + 2]?.lower ?? "")) return k;
  }
  return end;
}

/** The token where a later act of reporting begins on its own; -1 where it is part of the words. */
function ownStart(tokens: Token[], report: Report, next: Report, limit: number): number {
  const prev = tokens[next.from - 1];
  const prev2 = tokens[next.from - 2];
  const comma = prev !== undefined && (/^[,;—–]$/.test(prev.text) || prev.kind === "quote");
  const quoted = tokens.slice(next.to, Math.min(limit, next.to + 30)).some((t) => t.kind === "quote");
  if (next.kind === "participle" && (comma || prev?.lower === "and" || prev?.lower === "while")) {
    return tellsSomething(next, quoted) ? next.from : -1;
  }
  if (next.kind === "coordinate") {
    const joined = /^(?:and|but|or)$/.test(tokens[next.from]!.lower) || comma;
    return joined && next.cue.form === report.cue.form && tellsSomething(next, quoted) ? next.from : -1;
  }
  if (next.kind === "according") return next.from;
  if (next.kind === "verb" || next.kind === "inverted") {
    const word = prev?.lower ?? "";
    const joining = /^(?:and|but|while|although|though|whereas|as)$/.test(word);
    if (joining && (/^[,;]$/.test(prev2?.text ?? "") || prev2?.kind === "quote" || word !== "and")) {
      return next.cue.class === "thought" ? -1 : next.from - 1;
    }
    if (prev?.text === ";") return next.from;
    // `claimed "A," state media reported.`
    const ends = next.to >= limit || /^[.,]$/.test(tokens[next.to]?.text ?? "");
    if (comma && ends && next.cue.class !== "verdict") return next.from;
  }
  return -1;
}

function tellsSomething(report: Report, quoted: boolean): boolean {
  if (quoted) return true;
  if (report.cue.class === "speech") return true;
  return (
    (report.cue.class === "clause" || report.cue.class === "verdict") &&
    (report.that || /^(?:accuse|blame|announce|report|call)$/.test(report.cue.lemma))
  );
}

function makeDraft(
  scene: Scene,
  s: number,
  report: Report,
  found: Scope,
  who: { member: Member | null; asNamed: Report["subject"]; certain: number },
): Draft | null {
  const { reading } = scene;
  const { tokens, text, stretches } = reading;
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
  let kind = kindOf(reading, found.parts, marked);
  if (kind === "partial" || kind === "mixed") {
    // A name in marks is nobody's words.
    const spoken = marked.filter((q) => !isName(text.slice(stretches[q]!.start, stretches[q]!.end)));
    if (spoken.length < marked.length) {
      marked.splice(0, marked.length, ...spoken);
      if (spoken.length === 0) {
        if (cue.class !== "speech" && cue.class !== "clause") return null;
        if (!reportsClause(tokens, report, found)) return null;
        kind = "indirect";
      }
    }
  }
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
    if (/^(?:accuse|blame)$/.test(cue.lemma)) return found.mode === "after";
    if (report.wants) return found.mode === "after" && part.to - part.from > 2;
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
  const joined = /^(?:and|but|so|or|yes|no)$/.test(tokens[parts[0]!.from]!.lower);
  let inside = 0;
  let longest = 0;
  let clause = false;
  for (const q of marked) {
    const words = countWords(text, stretches[q]!.start, stretches[q]!.end);
    inside += words;
    longest = Math.max(longest, words);
    if (
      words >= 3 &&
      /^(?:he|she|it|they|we|i|there|you)(?:['’]\w+)?\s/i.test(
        text.slice(stretches[q]!.start, stretches[q]!.end),
      )
    )
      clause = true;
  }
  if (outside === 0 || (outside === 1 && joined)) return "direct";
  if (inside >= outside || longest >= 5 || clause) return "mixed";
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
  // "The actor spoke at a screening, saying: …"
  const opener = tokens[k];
  if (opener && DETERMINERS.has(opener.lower)) {
    const to = phraseRight(tokens, k, limit, false);
    if (tokens.slice(k, to).some((t) => ROLE_NOUNS.has(t.lower)))
      return { ...scene.resolve({ from: k, to }, s), asNamed: { from: k, to } };
  }
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
        return { member: mention.member, asNamed: { from: k, to }, certain: 0.92 };
      }
      if (!mention.possessive && !inAdjunct) fallback ??= { from: k, to };
      k = to;
      continue;
    }
    k++;
  }
  if (!fallback) return null;
  return { ...scene.resolve(fallback, s), asNamed: fallback, certain: 0.75 };
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
    const before = drafts.slice(-8).findLast((d) => d.marked.includes(tokens[k]!.stretch - 1));
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
    return { ...base(null, "pending", 0), candidate: scene.mostInView(s) };
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
  const draft = base(subject.member, "free", subject.certain * 0.9);
  draft.content = [range(reading, begin(tokens, sentence.from, sentence.to), sentence.to)];
  draft.marked = [];
  for (let n = sentence.from; n < sentence.to; n++)
    if (tokens[n]!.kind === "quote") draft.marked.push(tokens[n]!.stretch);
  draft.kind = kindOf(reading, [{ from: sentence.from, to: sentence.to }], draft.marked);
  draft.asNamed = subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null;
  return draft;
}

/** A name or title of at most six words: "Kinzhal", "The Truths We Hold". */
function isName(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (count === 1)
    return /^\p{Lu}[\p{L}\p{N}-]*[,.]?$/u.test(words) && !/^(?:I|Yes|No|Never|Absolutely)\b/.test(words);
  return count <= 6 && looksLikeTitle(words.replace(/[,.]$/, ""));
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

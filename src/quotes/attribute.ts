import type { Member } from "./build-cast.ts";
import { range } from "./clause-shape.ts";
import type { CueTable } from "./cues/types.ts";
import type { Draft, Scope, Who } from "./draft.ts";
import { findLoose } from "./find-loose.ts";
import { findReports } from "./find-reports.ts";
import { findScope } from "./find-scope.ts";
import { findTurns, opensParagraph } from "./find-turns.ts";
import { viaBefore, viaHearer } from "./find-via.ts";
import { keepSubject, spokenOf, TOPIC } from "./keep-subject.ts";
import { PRONOUNS } from "./lexicon/words.ts";
import { mainSubject } from "./main-subject.ts";
import { makeDraft } from "./make-draft.ts";
import type { Report } from "./report.ts";
import { resolvePhrase } from "./resolve-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./types.ts";
import { SUBJECT } from "./weigh-mention.ts";

/**
 * Reads every sentence and drafts what is reported in it.
 *
 * The order within a sentence: acts of reporting from left to right, each taking the words that its
 * place gives it (see findScope), since a later act may lie inside what an earlier one reports; then
 * the marked words that no act has taken, which belong to whoever is speaking there or to nobody.
 * Across sentences from top to bottom, since a pronoun stands for somebody named above.
 */
export function attribute(scene: Scene, table: CueTable): Draft[] {
  const { reading } = scene;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const turns = findTurns(scene);
  for (let s = 0; s < reading.sentences.length; s++) {
    scene.enter(s);
    const turn = turns.get(s);
    if (!turn) {
      readSentence(scene, s, table, drafts, taken);
      continue;
    }
    // Whatever is reported inside an answer is part of the answer.
    drafts.push(turn);
    scene.spoke(turn.member!, s, true);
    while (s + 1 < reading.sentences.length && !opensParagraph(reading.sentences, s + 1)) s++;
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
  let via: string | null = null;
  if (reports[0]) scene.firstCue(s, tokens[reports[0].cueFrom]!.start);
  const topic = reports.length > 0 ? spokenOf(scene, s, reports[0]!) : null;
  for (let n = 0; n < reports.length; n++) {
    const report = reports[n]!;
    // Inside what an earlier act reports; not where its clause is but an aside between this one's subject and verb.
    if (report.from < floor && n > 0 && report.cueFrom < floor) continue;
    const here = drafts.at(-1)?.sentence === s ? drafts.at(-1) : undefined;
    const found = findScope(reading, sentence, reports, n, floor);
    if (!found) {
      if (!report.subject) continue;
      const who = { ...resolvePhrase(scene, report.subject, s), asNamed: report.subject };
      if (report.kind === "verb" || report.kind === "according") actsHere(scene, s, who);
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
    if (report.subject)
      who = { ...resolvePhrase(scene, report.subject, s, namedIn(scene, found)), asNamed: report.subject };
    else who = speaker ?? mainSubject(scene, s, report.cueFrom);
    if (!who) continue;
    if (passesOn(tokens, report, reports[n + 1], found) && who.member) {
      via = who.member.name;
      continue;
    }
    const draft = makeDraft(scene, s, report, found, who);
    if (!draft) {
      if (report.subject) {
        speaker = who;
        actsHere(scene, s, who);
      }
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
      via ??
      (report.quoting && resolvePhrase(scene, report.quoting, s).member?.name) ??
      viaHearer(scene, report, who.member) ??
      (report.kind === "passive" ? viaBefore(scene, s) : null);
    for (const q of draft.marked) taken.add(q);
    drafts.push(draft);
    floor = found.next;
  }
  for (let k = sentence.from; k < sentence.to; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote" && !taken.has(token.stretch)) {
      const draft = findLoose(scene, s, k, drafts, speaker);
      if (draft) {
        drafts.push(draft);
        for (const q of draft.marked) taken.add(q);
      }
    }
  }
  if (drafts.at(-1)?.sentence !== s) keepSubject(scene, s);
  else if (topic) scene.remember(topic, s, TOPIC);
}

/** Whom the words of a scope name. */
function namedIn(scene: Scene, found: Scope): Set<Member> {
  const { tokens } = scene.reading;
  const names = found.parts.flatMap(({ from, to }) =>
    scene.namesIn(tokens[from]!.start, tokens[to - 1]!.end),
  );
  return new Set(names.filter(({ possessive }) => !possessive).map(({ member }) => member));
}

/** Keeps in mind who does something. In "Asked whether he knew, Roe laughed." the pronoun looks ahead; a name does not. */
function actsHere(scene: Scene, s: number, who: Who): void {
  const first = who.asNamed && scene.reading.tokens[who.asNamed.from]!;
  if (!who.member || !first || PRONOUNS.has(first.lower)) return;
  // "Roe thinks her former boss has decided": a described subject of an inner clause is no subject of the paragraph's.
  const inner = !who.member.named && who.asNamed!.from > scene.sentence(s).from;
  scene.remember(who.member, s, inner ? 9 : SUBJECT);
}

/** "As Interfax reported, Smith said …": what is reported is that somebody said something, and those are his words. */
function passesOn(tokens: Token[], report: Report, next: Report | undefined, found: Scope): boolean {
  const as = tokens[report.from - 1]?.lower === "as";
  if (!as && report.cue.lemma !== "report" && report.kind !== "according") return false;
  if (found.mode !== "after" || next?.kind !== "verb" || !next.subject) return false;
  if (next.cue.class !== "speech" && next.cue.class !== "clause") return false;
  const start = found.parts[0]!.from;
  return next.subject.from >= start && next.subject.from - start <= 1;
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

function covers(outer: Draft, inner: Draft): boolean {
  return outer.content.some((c) => inner.content.every((d) => d.start >= c.start && d.end <= c.end));
}

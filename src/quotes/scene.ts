import type { SpeakerType } from "../model.ts";
import type { Cast, Member, NameMention } from "./build-cast.ts";
import { describedMember } from "./described-member.ts";
import { genderOf } from "./find-roles.ts";
import { fold } from "./fold.ts";
import {
  AUXILIARIES,
  BODY_NOUNS,
  DETERMINERS,
  GROUP_NOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
} from "./lexicon/words.ts";
import type { Gender, Reading, Sentence, Token } from "./types.ts";

interface Trace {
  member: Member;
  sentence: number;
  weight: number;
}

/** Pronouns that may be a subject, in all languages. */
const PRONOUN_GENDER = new Map<string, Gender>([
  ["he", "m"],
  ["she", "f"],
  ["it", "n"],
  ["they", "p"],
]);

/**
 * Who is being talked of as the article is read from top to bottom. Every mention leaves a trace that
 * fades with the sentences; subjects and speakers leave deeper ones, mentions in quotations and
 * possessives shallower ones. A pronoun stands for the deepest trace that fits it.
 */
export class Scene {
  private readonly traces: Trace[] = [];
  private next = 0;
  private readonly described = new Map<string, Member>();

  constructor(
    readonly reading: Reading,
    readonly cast: Cast,
  ) {}

  /** Moves on to a sentence: mentions of all earlier ones are now behind. */
  enter(index: number): void {
    const sentence = this.reading.sentences[index]!;
    const start = this.reading.tokens[sentence.from]!.start;
    this.traceUntil(start);
  }

  private sentenceCursor = 0;
  private afterMention: Token | undefined;
  private cueSentence = -1;
  private cueOffset = 0;

  /** Where a sentence's first verb of saying stands. */
  firstCue(sentence: number, offset: number): void {
    this.cueSentence = sentence;
    this.cueOffset = offset;
  }

  private traceUntil(offset: number): void {
    const { mentions } = this.cast;
    while (this.next < mentions.length && mentions[this.next]!.start < offset) {
      const mention = mentions[this.next++]!;
      const at = this.sentenceAt(mention.start);
      this.traces.push({ member: mention.member, sentence: at.index, weight: this.weigh(mention, at.index) });
    }
  }

  private sentenceAt(offset: number): { index: number } {
    const { sentences, tokens } = this.reading;
    while (
      this.sentenceCursor + 1 < sentences.length &&
      tokens[sentences[this.sentenceCursor + 1]!.from]!.start <= offset
    ) {
      this.sentenceCursor++;
    }
    return { index: this.sentenceCursor };
  }

  private weigh(mention: NameMention, index: number): number {
    const { tokens, sentences } = this.reading;
    const sentence = sentences[index]!;
    let subject = true;
    let the = false;
    this.afterMention = undefined;
    for (let k = sentence.from; k < sentence.to; k++) {
      const token = tokens[k]!;
      if (token.start >= mention.titleStart) {
        while (k < sentence.to && tokens[k]!.start < mention.end) k++;
        this.afterMention = k < sentence.to ? tokens[k] : undefined;
        break;
      }
      if (token.kind === "quote") {
        if (token.end > mention.start) return 3;
        continue;
      }
      if (token.end + 1 >= mention.titleStart) the = token.lower === "the";
      if (token.end + 1 >= mention.titleStart && PREPOSITIONS.has(token.lower)) subject = false;
    }
    const first = tokens[sentence.from]!;
    const early = mention.titleStart - first.start < 60;
    let weight = 7;
    const after = this.afterMention;
    if (subject && after && (AUXILIARIES.has(after.lower) || /[a-z]{2}ed$/.test(after.lower))) weight = 14;
    else if (subject && early) weight = 14;
    else if (subject) weight = 9;
    if (mention.possessive) weight *= 0.7;
    // "the Dunn family": a name that only tells which.
    if (
      the &&
      after &&
      after.kind === "word" &&
      !after.capital &&
      !AUXILIARIES.has(after.lower) &&
      !PREPOSITIONS.has(after.lower)
    )
      weight *= 0.3;
    // Who is talked of in reported words is less in view than who talks.
    if (this.cueSentence === index && mention.titleStart > this.cueOffset) weight *= 0.6;
    return weight;
  }

  /** Somebody said something in a sentence. */
  spoke(member: Member, sentence: number, marked: boolean): void {
    member.spoke = true;
    this.remember(member, sentence, marked ? 18 : 15);
  }

  /** A speaker or subject, resolved, at a sentence. */
  remember(member: Member, sentence: number, weight: number): void {
    this.traces.push({ member, sentence, weight });
  }

  /** Mentions by name within a range of offsets. */
  namesIn(start: number, end: number): NameMention[] {
    const { mentions } = this.cast;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (mentions[mid]!.start < start) low = mid + 1;
      else high = mid;
    }
    const out: NameMention[] = [];
    for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) out.push(mentions[i]!);
    return out;
  }

  /** The member that a phrase (token range) stands for, as seen from a sentence. */
  resolve(
    phrase: { from: number; to: number },
    sentence: number,
  ): { member: Member | null; certain: number } {
    const { tokens } = this.reading;
    const first = tokens[phrase.from]!;
    this.traceUntil(first.start);
    // The reporter himself, or whoever reads.
    if (phrase.to - phrase.from === 1 && /^(?:i|we|you)$/.test(first.lower))
      return { member: null, certain: 0 };
    if (phrase.to - phrase.from === 1 && PRONOUN_GENDER.has(first.lower) && first.text !== "IT") {
      return this.pronoun(PRONOUN_GENDER.get(first.lower)!, sentence);
    }
    // "the 36-year-old": the person talked of.
    if (
      phrase.to - phrase.from === 2 &&
      first.lower === "the" &&
      /^\d+-year-old$/.test(tokens[phrase.from + 1]!.lower)
    ) {
      const member = this.mostInView(sentence);
      if (member) return { member, certain: 0.85 };
    }
    const last = tokens[phrase.to - 1]!;
    const names = this.namesIn(first.start, last.end);
    if (first.lower === "those") return this.description(phrase, phrase.to, []);
    const both = this.both(phrase, names);
    if (both) return both;
    // The head is what stands before the first preposition.
    let link = phrase.to;
    for (let k = phrase.from + 1; k < phrase.to; k++) {
      if (/^(?:of|for|at|in|from|with|to|on|by)$/.test(tokens[k]!.lower)) {
        link = k;
        break;
      }
    }
    const final = names.at(-1);
    const ends = final !== undefined && !final.possessive && final.end >= last.end - 2;
    if (final && ends && (link === phrase.to || final.titleStart <= tokens[link]!.start)) {
      const lowerHead = tokens[phrase.to - 1]!;
      if (lowerHead.capital || /^\d/.test(lowerHead.text) || lowerHead.kind === "punct")
        return { member: final.member, certain: final.shared ? 0.85 : 1 };
    }
    if (final && ends && final.member.isPerson && final.member.words.length > 1 && link < phrase.to) {
      // "Afghan ambassador to the United States Jane Roe": no comma, so the name is the head.
      const between = names.at(-2);
      if (between && between.end + 1 >= final.titleStart) return { member: final.member, certain: 0.9 };
    }
    if (final && tokens[phrase.to - 1]!.text === ")") return { member: final.member, certain: 0.9 };
    // "Undersecretary for Education Mr. Roe"
    const title = tokens[phrase.to - 2];
    if (
      final &&
      ends &&
      title &&
      phrase.to - 2 > phrase.from &&
      /^(?:mr|mrs|ms|dr|miss)\.?$/.test(title.lower)
    ) {
      return { member: final.member, certain: 0.95 };
    }
    const head = tokens[link - 1]!;
    // "a statement from the bishops": they speak.
    if (
      /^(?:statement|letter|post|message|email|tweet|note|memo)s?$/.test(head.lower) &&
      /^(?:from|by|of)$/.test(tokens[link]?.lower ?? "") &&
      link + 1 < phrase.to
    ) {
      return this.resolve({ from: link + 1, to: phrase.to }, sentence);
    }
    // "Peskov of the Kremlin": the name before the preposition.
    const named = names.find((n) => n.end >= head.end - 2 && n.end <= head.end && !n.possessive);
    if (named && head.capital) return { member: named.member, certain: 0.95 };
    return this.description(phrase, link, names);
  }

  /** "Jane Roe and John Doe": two people, of whom neither is the speaker alone. */
  private both(
    phrase: { from: number; to: number },
    names: NameMention[],
  ): { member: Member; certain: number } | null {
    const [a, b] = names.slice(-2);
    if (!a?.member.isPerson || !b?.member.isPerson || a.member === b.member || a.possessive || b.possessive)
      return null;
    const { tokens, text } = this.reading;
    const last = tokens[phrase.to - 1]!;
    if (b.end < last.end || !/^\s+and\s+/.test(text.slice(a.end, b.titleStart + 1))) return null;
    const words = text.slice(a.start, b.end);
    let member = this.described.get(words);
    if (!member) {
      member = describedMember(words, "group", false);
      this.described.set(words, member);
    }
    return { member, certain: 0.95 };
  }

  private description(
    phrase: { from: number; to: number },
    link: number,
    names: NameMention[],
  ): { member: Member | null; certain: number } {
    const { tokens, text } = this.reading;
    const head = tokens[link - 1]!;
    const first = tokens[phrase.from]!;
    const words = text.slice(first.start, tokens[phrase.to - 1]!.end);
    const bare =
      DETERMINERS.has(first.lower) && /^(?:the|a|an)$/.test(first.lower) && phrase.to - phrase.from > 1
        ? text.slice(tokens[phrase.from + 1]!.start, tokens[phrase.to - 1]!.end)
        : words;
    const lower = fold(head.text);
    const indefinite = /^(?:a|an|one|another|some|several|many)$/.test(first.lower);
    if (ROLE_NOUNS.has(lower) && !indefinite) {
      const found = this.byRole(lower, bare, phrase);
      if (found) return found;
    }
    const group = GROUP_NOUNS.has(head.lower) || (/[^s]s$/.test(head.lower) && !head.capital);
    let type: SpeakerType = "group";
    let named = false;
    if (ROLE_NOUNS.has(lower)) type = "person";
    else if (!group || BODY_NOUNS.has(lower) || (head.capital && phrase.to - phrase.from > 1)) {
      type = "organization";
      named = head.capital || (names.length > 0 && BODY_NOUNS.has(lower) && !indefinite);
    }
    if (/^(?:police|authorities)$/.test(head.lower) && names.length > 0) {
      type = "organization";
      named = true;
    }
    const key = `${bare.toLowerCase()}`;
    let member = this.described.get(key);
    if (!member) {
      member = describedMember(bare, type, named);
      this.described.set(key, member);
    }
    // A bare small noun is more often the end of a longer subject: "those who grow apples said".
    const bareNoun =
      type === "organization" && !head.capital && names.length === 0 && !DETERMINERS.has(first.lower);
    return { member, certain: bareNoun ? 0.5 : 0.92 };
  }

  /** "the Kremlin spokesman": the person who is given that role, the last one spoken of first. */
  private byRole(
    head: string,
    words: string,
    phrase: { from: number; to: number },
  ): { member: Member; certain: number } | null {
    const gender = genderOf(words);
    const wanted = words.split(/[\s-]+/).map(fold);
    let best: Member | null = null;
    let bestScore = 0;
    const before = this.reading.tokens[phrase.from]!.start;
    for (const member of this.cast.members) {
      if (!member.isPerson || member.roles.length === 0) continue;
      if (gender !== "?" && member.gender !== "?" && member.gender !== gender) continue;
      let score = 0;
      for (const role of member.roles) {
        const have = role.split(/[\s-]+/).map(fold);
        if (!have.some((w) => sameRole(w, head)) && !(SPEAKERS.test(head) && /press secretary/i.test(role)))
          continue;
        score = Math.max(score, 1 + wanted.filter((w) => w !== head && have.includes(w)).length);
      }
      if (score === 0) continue;
      const last = this.lastTrace(member, before);
      if (last >= 0) score += 1 + last / (this.reading.sentences.length + 1);
      if (score > bestScore) {
        best = member;
        bestScore = score;
      }
    }
    return best ? { member: best, certain: 0.92 } : null;
  }

  private lastTrace(member: Member, _before: number): number {
    for (let i = this.traces.length - 1; i >= 0 && this.traces.length - i < 200; i--)
      if (this.traces[i]!.member === member) return this.traces[i]!.sentence;
    return -1;
  }

  /** The person most in view; nobody where no person has been named. */
  mostInView(sentence: number): Member | null {
    const persons = this.traces.slice(-40).filter((t) => t.member.isPerson && sentence - t.sentence <= 6);
    let best: Trace | null = null;
    const value = (t: Trace) => t.weight / (1 + Math.max(0, sentence - t.sentence));
    for (const trace of persons) if (!best || value(trace) > value(best)) best = trace;
    return best?.member ?? null;
  }

  /** The member a pronoun stands for. */
  pronoun(gender: Gender, sentence: number): { member: Member | null; certain: number } {
    const scores = new Map<Member, number>();
    const { paragraph } = this.sentence(sentence);
    for (let i = this.traces.length - 1; i >= 0 && this.traces.length - i < 60; i--) {
      const trace = this.traces[i]!;
      const far = sentence - trace.sentence;
      if (far > 14) break;
      const fit = fits(trace.member, gender);
      if (fit === 0) continue;
      // Whoever the paragraph is about, as a subject of it shows.
      const about = trace.weight >= SUBJECT && this.sentence(trace.sentence).paragraph === paragraph;
      const near = about ? SAME_PARAGRAPH : 1;
      const score = (trace.weight * fit * near) / (1 + Math.max(0, far));
      const old = scores.get(trace.member) ?? 0;
      scores.set(trace.member, Math.max(old, score) + Math.min(old, score) * 0.15);
    }
    let best: Member | null = null;
    let bestScore = 0;
    let second = 0;
    for (const [member, score] of scores) {
      if (score > bestScore) {
        second = bestScore;
        best = member;
        bestScore = score;
      } else if (score > second) second = score;
    }
    if (!best) return { member: null, certain: 0 };
    // "it" told of something: no "he" is that.
    if (gender === "n" && best.gender === "?") best.gender = "n";
    if (gender === "m" || gender === "f") {
      if (best.gender === "?") best.gender = gender;
      if (best.spoke) best.isPerson = true;
    }
    return { member: best, certain: 0.97 - 0.22 * (second / bestScore) };
  }

  sentence(index: number): Sentence {
    return this.reading.sentences[index]!;
  }
}

/** The weight of a subject's trace. */
const SUBJECT = 14;
const SAME_PARAGRAPH = 1.5;

const SPEAKERS = /^spokes(?:man|woman|person)$/;

function sameRole(a: string, b: string): boolean {
  return a === b || (SPEAKERS.test(a) && SPEAKERS.test(b));
}

function fits(member: Member, gender: Gender): number {
  if (gender === "m" || gender === "f") {
    if (member.gender === "n") return 0;
    if (member.type === "place" || member.type === "group") return 0;
    if (!member.isPerson)
      return member.named &&
        member.words.length <= 4 &&
        !BODY_NOUNS.has(member.words.at(-1)!) &&
        !/^[A-Z]{2,}$/.test(member.name)
        ? member.spoke
          ? 0.9
          : member.unsure && member.words.length > 1
            ? 0.4
            : 0.12
        : 0;
    if (member.gender === gender) return 1;
    return member.gender === "?" ? 0.95 : 0;
  }
  if (gender === "n") return member.isPerson ? 0 : member.type === "organization" ? 1 : 0.6;
  if (gender === "p")
    return member.type === "group" ? 1 : member.type === "organization" ? 0.7 : member.isPerson ? 0.45 : 0.3;
  return 1;
}

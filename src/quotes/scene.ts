import type { Cast, Member, NameMention } from "./build-cast.ts";
import { pronounFits } from "./pronoun-fits.ts";
import type { Gender, Reading, Sentence } from "./types.ts";
import { OWNER, SUBJECT, weighMention } from "./weigh-mention.ts";

interface Trace {
  member: Member;
  sentence: number;
  weight: number;
}

/**
 * Who is being talked of as the article is read from top to bottom. Every mention leaves a trace that
 * fades with the sentences; subjects and speakers leave deeper ones, mentions in quotations and
 * possessives shallower ones. A pronoun stands for the deepest trace that fits it.
 */
export class Scene {
  private readonly traces: Trace[] = [];
  private next = 0;
  /** Speakers without a name, by their words. */
  readonly described = new Map<string, Member>();

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
  private cueSentence = -1;
  private cueOffset = 0;

  /** Where a sentence's first verb of saying stands. */
  firstCue(sentence: number, offset: number): void {
    this.cueSentence = sentence;
    this.cueOffset = offset;
  }

  /** Leaves the traces of all mentions before an offset. */
  traceUntil(offset: number): void {
    const { mentions } = this.cast;
    while (this.next < mentions.length && mentions[this.next]!.start < offset) {
      const mention = mentions[this.next++]!;
      const sentence = this.sentenceAt(mention.start);
      const cue = this.cueSentence === sentence ? this.cueOffset : Number.POSITIVE_INFINITY;
      const weight = weighMention(this.reading.tokens, this.sentence(sentence), mention, cue);
      this.traces.push({ member: mention.member, sentence, weight });
    }
  }

  private sentenceAt(offset: number): number {
    const { sentences, tokens } = this.reading;
    while (
      this.sentenceCursor + 1 < sentences.length &&
      tokens[sentences[this.sentenceCursor + 1]!.from]!.start <= offset
    ) {
      this.sentenceCursor++;
    }
    return this.sentenceCursor;
  }

  private speaker: { member: Member; sentence: number } | null = null;

  /** Who spoke last, at most three sentences back; null where nobody did. */
  lastSpeaker(sentence: number): Member | null {
    return this.speaker && sentence - this.speaker.sentence <= 3 ? this.speaker.member : null;
  }

  /** Somebody said something in a sentence. */
  spoke(member: Member, sentence: number, marked: boolean): void {
    member.spoke = true;
    this.speaker = { member, sentence };
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

  /** The sentence a member was last spoken of in; -1 where that is long ago. */
  lastTrace(member: Member): number {
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

  /** The members of a kind that are in view, deepest trace first. */
  inView(kind: (member: Member) => boolean, sentence: number): { member: Member; value: number }[] {
    const values = new Map<Member, number>();
    for (const trace of this.traces.slice(-60)) {
      const far = sentence - trace.sentence;
      if (far > 14 || !kind(trace.member)) continue;
      const value = trace.weight / (1 + Math.max(0, far));
      values.set(trace.member, Math.max(values.get(trace.member) ?? 0, value));
    }
    return [...values].map(([member, value]) => ({ member, value })).sort((a, b) => b.value - a.value);
  }

  /** The member a pronoun stands for; hardly one of those whom its own words name, since nobody calls himself by name. */
  pronoun(
    gender: Gender,
    sentence: number,
    named: ReadonlySet<Member> = NOBODY,
  ): { member: Member | null; certain: number } {
    const scores = new Map<Member, { deepest: number; others: number }>();
    const { paragraph } = this.sentence(sentence);
    for (let i = this.traces.length - 1; i >= 0 && this.traces.length - i < 60; i--) {
      const trace = this.traces[i]!;
      const far = sentence - trace.sentence;
      if (far > 14) break;
      const fit = pronounFits(trace.member, gender);
      if (fit === 0) continue;
      // Whoever the paragraph is about, as a subject of it shows.
      const about = trace.weight >= SUBJECT * OWNER && this.sentence(trace.sentence).paragraph === paragraph;
      const near = about ? SAME_PARAGRAPH : 1;
      const self = named.has(trace.member) ? NAMES_HIMSELF : 1;
      const score = (trace.weight * fit * near * self) / (1 + Math.max(0, far));
      const sum = scores.get(trace.member) ?? { deepest: 0, others: 0 };
      sum.others += Math.min(sum.deepest, score);
      sum.deepest = Math.max(sum.deepest, score);
      scores.set(trace.member, sum);
    }
    let best: Member | null = null;
    let bestScore = 0;
    let second = 0;
    for (const [member, { deepest, others }] of scores) {
      // Whoever is talked of often is likelier, but not than somebody whom the last words are about.
      const score = deepest + Math.min(others * 0.15, deepest * OFTEN);
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
    const certain = 0.99 - 0.16 * (second / bestScore);
    // A name of which nothing tells that it is a person's, and who has said nothing yet: a single word may be a place.
    if ((gender === "m" || gender === "f") && !best.isPerson && !best.spoke)
      return { member: best.words.length > 1 ? best : null, certain: certain * HARDLY };
    // "they" of whom one person alone was named: he and others, or somebody else.
    return {
      member: best,
      certain: gender === "p" && best.isPerson && best.gender !== "p" ? certain * SINGULAR_THEY : certain,
    };
  }

  sentence(index: number): Sentence {
    return this.reading.sentences[index]!;
  }
}

const SAME_PARAGRAPH = 1.5;
const NAMES_HIMSELF = 0.25;
const NOBODY: ReadonlySet<Member> = new Set();
const SINGULAR_THEY = 0.5;
const HARDLY = 0.6;
const OFTEN = 0.35;

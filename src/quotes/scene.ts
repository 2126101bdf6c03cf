import type { Cast, Member, NameMention } from "./build-cast.ts";
import { VERBS } from "./clause-shape.ts";
import { AUXILIARIES, isTime, PREPOSITIONS } from "./lexicon/words.ts";
import { pronounFits } from "./pronoun-fits.ts";
import type { Gender, Reading, Sentence, Token } from "./types.ts";

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
    // No preposition since the sentence began.
    let opens = true;
    let the = false;
    let after = sentence.to;
    for (let k = sentence.from; k < sentence.to; k++) {
      const token = tokens[k]!;
      if (token.start >= mention.titleStart) {
        while (k < sentence.to && tokens[k]!.start < mention.end) k++;
        after = k;
        break;
      }
      if (token.kind === "quote") {
        if (token.end > mention.start) return 3;
        subject = true;
        continue;
      }
      if (token.end + 1 >= mention.titleStart) the = token.lower === "the";
      // "To cries from the benches, the Speaker …": a comma may open the clause that it is the subject of.
      if (!subject && (token.text === "," || isTime(token) || /^o['’]clock$/.test(token.lower)))
        subject = true;
      else if (PREPOSITIONS.has(token.lower)) {
        subject = false;
        opens = false;
      }
    }
    const next = after < sentence.to ? tokens[after] : undefined;
    const early = opens && mention.titleStart - tokens[sentence.from]!.start < 60;
    let weight = 7;
    if (subject && (acts(next) || acts(tokens[pastApposition(tokens, after, sentence.to)]))) weight = SUBJECT;
    else if (subject && early) weight = SUBJECT;
    else if (subject && opens) weight = 9;
    if (mention.possessive) weight *= OWNER;
    // "the Dunn family": a name that only tells which.
    if (
      the &&
      next &&
      next.kind === "word" &&
      !next.capital &&
      !AUXILIARIES.has(next.lower) &&
      !PREPOSITIONS.has(next.lower)
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
    const certain = 0.97 - 0.22 * (second / bestScore);
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

/** "was", "wept": a verb that a subject may stand before. */
function acts(token: Token | undefined): boolean {
  return (
    token !== undefined && (AUXILIARIES.has(token.lower) || PAST.test(token.lower) || VERBS.has(token.lower))
  );
}

const PAST = /^[a-z]{2,}ed$/;

/** Where a clause goes on behind ", the painter,", ", who won," or the comma that ends one; `at` where there is none. */
function pastApposition(tokens: Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== ",") return at;
  if (acts(tokens[at + 1])) return at + 1;
  for (let k = at + 1; k < limit && k - at < 16; k++) if (tokens[k]!.text === ",") return k + 1;
  return at;
}

/** The weight of a subject's trace. */
export const SUBJECT = 14;
/** "Roe's new song is out. She says …": the owner of what a sentence is about. */
const OWNER = 0.7;
const SAME_PARAGRAPH = 1.5;
const NAMES_HIMSELF = 0.25;
const NOBODY: ReadonlySet<Member> = new Set();
const SINGULAR_THEY = 0.5;
const HARDLY = 0.6;
const OFTEN = 0.35;

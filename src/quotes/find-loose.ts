import type { Member } from "./build-cast.ts";
import { countWords, hasVerb, quotesOnly, range } from "./clause-shape.ts";
import type { Draft, Who } from "./draft.ts";
import { mainSubject, WORDS_OF } from "./main-subject.ts";
import { isEntitled, looksLikeTitle } from "./make-draft.ts";
import { phraseRight } from "./phrases.ts";
import { resolvePhrase } from "./resolve-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./types.ts";
import { SINGS } from "./unknown-verb.ts";

/**
 * Whose words stand in marks in a sentence that reports nothing: whoever spoke in the sentence before; else
 * the person it is about; else whoever spoke a little before, since a thing says nothing.
 */
function whoGoesOn(scene: Scene, s: number, k: number, last: Draft | undefined): Who | null {
  const speaker = (factor: number): Who => ({
    member: last!.member,
    asNamed: null,
    certain: last!.certain * factor,
  });
  if (last && s - last.sentence <= 1) return speaker(0.7);
  const subject = mainSubject(scene, s, k);
  if (subject?.member?.isPerson) return subject;
  return last && s - last.sentence <= 3 ? speaker(0.6) : subject;
}

/** “Burn it all down,” sings Roe: a line of a song. */
function isSung(tokens: Token[], k: number): boolean {
  for (const token of tokens.slice(Math.max(0, k - 3), k + 4)) if (SINGS.test(token.lower)) return true;
  return /^(?:lyrics?|chorus|refrain|verse|song)$/.test(tokens[k - 1]?.lower ?? "");
}

/** “A”: Jane Roe. “A” – Jane Roe, mayor of Riverton: nothing but a name behind the marks. */
function nameBehind(scene: Scene, s: number, k: number): Who | null {
  const { tokens } = scene.reading;
  const { from, to } = scene.sentence(s);
  const first = tokens[k + 2];
  if (k > from || !first?.capital || k + 2 >= to || !/^[:—–-]$/.test(tokens[k + 1]!.text)) return null;
  const [name] = scene.namesIn(first.start, tokens[to - 1]!.end);
  if (!name || name.titleStart !== first.start || name.possessive || hasVerb(tokens, k + 2, to)) return null;
  let end = k + 2;
  while (end < to && tokens[end]!.start < name.end) end++;
  if (end < to && tokens[end]!.kind !== "punct") return null;
  return { member: name.member, asNamed: { from: k + 2, to: end }, certain: 1 };
}

/** “A.” That was the verdict of Jane Roe.: whose words the sentence behind them says they were; null elsewhere. */
function wordsOf(scene: Scene, s: number): Who | null {
  const { tokens, sentences } = scene.reading;
  const { from, to } = sentences[s] ?? { from: 0, to: 0 };
  if (to - from < 5 || !/^(?:that|those|these|such)$/.test(tokens[from]!.lower)) return null;
  if (!/^(?:was|were|is|are)$/.test(tokens[from + 1]!.lower)) return null;
  const of = tokens.slice(from, Math.min(to, from + 8)).findIndex((t) => t.lower === "of");
  if (of < 0 || !WORDS_OF.test(tokens[from + of - 1]!.lower)) return null;
  const phrase = { from: from + of + 1, to: phraseRight(tokens, from + of + 1, to, true) };
  return phrase.to > phrase.from ? { ...resolvePhrase(scene, phrase, s), asNamed: phrase } : null;
}

/** A stretch that no report covers: the rest of somebody's words, or nobody's. */
export function findLoose(
  scene: Scene,
  s: number,
  k: number,
  drafts: Draft[],
  here: Who | null,
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
  // ‘MAYOR IN THE RIVER’ as a paragraph: a heading.
  const { start, end } = reading.paragraphs[sentence.paragraph]!;
  if (start === stretch.outerStart && end === stretch.outerEnd && !/\p{Ll}/u.test(text.slice(start, end)))
    return null;
  if (alone) {
    const told = wordsOf(scene, s + 1);
    if (told?.member && sentences[s + 1]!.paragraph === sentence.paragraph)
      return {
        ...base(told.member, "said-after-stop", told.certain),
        asNamed: range(reading, told.asNamed!.from, told.asNamed!.to),
      };
    const previous = sentences[s - 1];
    const near = last && sentences[last.sentence]!.paragraph === sentence.paragraph && s - last.sentence <= 2;
    // “A.” Roe shakes her head. “B.” Roe argues that … Doe agrees. “C.”
    const open = near && s - last.sentence === 2 && (!last.member || last.marked.length === 0);
    const between = open ? mainSubject(scene, s - 1, previous!.to) : null;
    if (between?.member?.isPerson) return base(between.member, "same-paragraph", between.certain);
    if (near && last.member) return base(last.member, "same-paragraph", last.certain);
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
    // "His wife, Anna Berg, laughs. “A.”"
    const beside = previous?.paragraph === sentence.paragraph && last?.sentence !== s - 1;
    const actor = beside ? mainSubject(scene, s - 1, previous.to) : null;
    return {
      ...base(null, "pending", 0),
      candidate: scene.mostInView(s),
      actor: actor?.member?.isPerson ? actor : null,
    };
  }
  if (isSung(tokens, k) || isEntitled(text, stretch)) return null;
  const words = countWords(text, stretch.start, stretch.end);
  const title = looksLikeTitle(text.slice(stretch.start, stretch.end));
  const behind = words >= 3 && !title ? nameBehind(scene, s, k) : null;
  if (behind) {
    const { from, to } = behind.asNamed!;
    return { ...base(behind.member, "name-behind", behind.certain), asNamed: range(reading, from, to) };
  }
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
  if (words < 4 || (title && /^[\p{Lu}\d]/u.test(text.slice(stretch.start)))) return null;
  const subject = here ?? whoGoesOn(scene, s, k, last);
  // Words that nobody can be named for are still somebody's, where they stand as a sentence.
  if (!subject?.member)
    return /^\p{Lu}/u.test(text.slice(stretch.start)) &&
      /[,.!?]/.test(text[stretch.end - 1]!) &&
      k === sentence.from
      ? base(null, "unattributed", 0)
      : null;
  // A thing described ("its name") is nobody to be named for words.
  const draft = base(
    subject.member.named || subject.member.isPerson ? subject.member : null,
    "free",
    subject.certain * 0.9,
  );
  draft.kind = words >= 5 ? "mixed" : "partial";
  draft.asNamed = subject.asNamed ? range(reading, subject.asNamed.from, subject.asNamed.to) : null;
  return draft;
}

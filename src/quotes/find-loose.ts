import type { Member } from "./build-cast.ts";
import { begin, countWords, kindOf, quotesOnly, range } from "./clause-shape.ts";
import type { Draft } from "./draft.ts";
import type { Report } from "./find-reports.ts";
import { DETERMINERS, PREPOSITIONS, ROLE_NOUNS } from "./lexicon/words.ts";
import { looksLikeTitle } from "./make-draft.ts";
import { phraseRight } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** The subject of a sentence's main clause: its first noun phrase that is not inside an opening adjunct. */
export function mainSubject(
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
export function findLoose(
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

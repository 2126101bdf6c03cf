import type { Member } from "./build-cast.ts";
import { firstQuote, kindOf, range } from "./clause-shape.ts";
import type { Draft, Scope } from "./draft.ts";
import { DETERMINERS, FUNCTION_WORDS } from "./lexicon/words.ts";
import type { Report } from "./report.ts";
import { reportsClause } from "./reports-clause.ts";
import type { Scene } from "./scene.ts";
import type { Stretch, Token } from "./types.ts";

/**
 * The quote that a report makes of its scope; null where it reports nothing: a wish or a name, without words
 * of its own.
 */
export function makeDraft(
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
  if (report.kind === "infinitive" && !(quoted && opensWords(tokens, report))) return null;
  if (!quoted && !reportsClause(tokens, report, found)) return null;
  const content = found.parts.map((p) => range(reading, p.from, p.to)).filter((r) => r.end > r.start);
  if (content.length === 0) return null;
  let kind = kindOf(reading, found.parts, marked);
  if (kind === "partial" || kind === "mixed") {
    // A name in marks is nobody's words.
    const spoken = marked.filter(
      (q) => !isName(text.slice(stretches[q]!.start, stretches[q]!.end)) && !isEntitled(text, stretches[q]!),
    );
    if (spoken.length < marked.length) {
      marked.splice(0, marked.length, ...spoken);
      if (spoken.length === 0) {
        if ((cue.class !== "speech" && cue.class !== "clause") || report.kind === "passive") return null;
        if (!reportsClause(tokens, report, found)) return null;
        kind = "indirect";
      }
    }
  }
  if (kind === "indirect" && who.member === null) return null;
  const opens = found.mode === "after" && tokens[found.parts[0]!.from]!.kind === "quote";
  if (
    opens &&
    OF_THINGS.test(cue.lemma) &&
    namesThing(
      text,
      marked.map((q) => stretches[q]!),
    )
  )
    return null;
  // A cue that wants marked words near it.
  if (kind !== "direct" && cue.class === "voice") {
    const near = found.parts.some((p) => tokens[p.from]!.kind === "quote");
    if (!near) return null;
  }
  const names = { before: "said-after", after: "said-before", around: "said-around" } as const;
  let rule: string = names[found.mode];
  if (report.kind === "according") rule = "according-to";
  else if (report.kind === "participle" || report.kind === "coordinate") rule = "said-too";
  else if (report.kind === "passive" || report.quoting !== undefined) rule = "was-quoted";
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

/**
 * Whether the marked words behind "to say" are what is said: not in "to repeat the test with mice, which “…”", where
 * something is done to a thing, nor in "to ask that all answer the question: “…”", where the colon gives them.
 */
function opensWords(tokens: Token[], report: Report): boolean {
  const quote = firstQuote(tokens, report.to, tokens.length);
  if (quote - report.to < 4) return true;
  return (report.that || tokens[report.to]!.text === ",") && tokens[quote - 1]!.text !== ":";
}

/** "its title, “A key for later”": a thing's name is what stands behind the word for it. */
export function isEntitled(text: string, { outerStart }: Stretch): boolean {
  return ENTITLED.test(text.slice(Math.max(0, outerStart - 20), outerStart));
}

const ENTITLED =
  /\b(?:title|titled|entitled|headline|song|single|album|novel|film|movie|play|poem|painting|nickname|nicknamed|episode|named),?\s$/;

/** "announced “Operation Dawn”", "recommended “online tools”": a thing by its name, and nothing said of it. */
function namesThing(text: string, [stretch, ...more]: Stretch[]): boolean {
  if (!stretch || more.length > 0) return false;
  const words = text.slice(stretch.start, stretch.end);
  return words.split(/\s+/).length <= 3 && /^[\p{L}\s’'-]+,?$/u.test(words) && !SAYS.test(words);
}

/** Verbs whose object is a thing rather than words. */
const OF_THINGS =
  /^(?:announce|propose|recommend|promise|pledge|demand|outline|highlight|share|order|accept|submit|deny)$/;

/** What makes three words an utterance. */
const SAYS =
  /(?:^|\s)(?:I|you|he|she|it|we|they|this|that|yes|no|not|never|is|are|was|were|be|go|do|don['’]t|can|will|let|please|stop)(?:\s|$)/i;

/** A name or title of at most six words: "Kinzhal", "The Truths We Hold". */
function isName(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (count === 1)
    return /^\p{Lu}[\p{L}\p{N}-]*[,.]?$/u.test(words) && !/^(?:I|Yes|No|Never|Absolutely)\b/.test(words);
  return count <= 6 && looksLikeTitle(words.replace(/[,.]$/, ""));
}

/** All words but the smallest in capitals: "The Truths We Hold". */
export function looksLikeTitle(words: string): boolean {
  const list = words.split(/\s+/).filter((w) => /\p{L}/u.test(w));
  if (list.length < 2 || list.length > 14 || /[.!?]$/.test(words)) return false;
  const big = list.filter((w) => /^[^\p{L}]*\p{Lu}/u.test(w));
  return big.length >= 2 && list.every((w) => big.includes(w) || isSmallest(w.toLowerCase()));
}

function isSmallest(word: string): boolean {
  return (FUNCTION_WORDS.has(word) || DETERMINERS.has(word)) && !ADJECTIVES.test(word);
}

/** What begins a sentence without being a name, and is no small word of a title. */
const ADJECTIVES = /^(?:old|new|good|great|big)$/;

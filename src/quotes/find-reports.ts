import type { CueForm, CueTable } from "./cues/types.ts";
import {
  ADVERBS,
  AUXILIARIES,
  BODY_NOUNS,
  DETERMINERS,
  FUNCTION_WORDS,
  GROUP_NOUNS,
  isTime,
  MEDIA_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
} from "./lexicon/words.ts";
import type { Reading, Sentence, Token } from "./types.ts";

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

const JOINERS = new Set(
  "and but or while although though whereas as because since if when that which who whom whose where yet so than nor after before".split(
    " ",
  ),
);
/** Verbs that need a hearer cannot stand before their subject. */
const TELLS = new Set(["told", "tells", "tell", "accused", "called", "urged", "described"]);
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
    const cue = table.forms.get(token.lower);
    if (!cue) continue;
    const report = readCue(tokens, i, sentence, cue, out);
    if (report) {
      out.push(report);
      i = Math.max(i, report.to - 1);
    }
  }
  return out;
}

function accordingTo(tokens: Token[], i: number, sentence: Sentence, table: CueTable): Report | null {
  for (const words of table.accordingTo) {
    if (!words.every((w, n) => tokens[i + n]?.lower === w && i + n < sentence.to)) continue;
    const from = i + words.length;
    const to = phraseRight(tokens, from, sentence.to, true);
    if (to === from) return null;
    // "According to X, the bridge is closed": what ends the sentence is no apposition.
    const beside = apposition(tokens, to, sentence.to);
    const opens = i - sentence.from < 2 && tokens[beside]?.text !== ",";
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

/** The end of an apposition that begins at a comma: ", a spokesperson for …,". */
export function apposition(tokens: Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== "," || at >= limit) return at;
  const first = tokens[at + 1];
  if (!first || first.kind !== "word") return at;
  const opens =
    first.lower === "a" ||
    first.lower === "an" ||
    first.lower === "the" ||
    first.lower === "who" ||
    first.lower === "whose" ||
    first.lower === "one" ||
    ROLE_NOUNS.has(first.lower) ||
    /^\d{1,3}$/.test(first.text) ||
    first.lower === "chief" ||
    first.lower === "head" ||
    ROLE_NOUNS.has(tokens[at + 2]?.lower ?? "") ||
    ROLE_NOUNS.has(tokens[at + 3]?.lower ?? "");
  if (!opens) return at;
  for (let k = at + 1; k < limit && k - at < 24; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") continue;
    if (token.kind === "word") continue;
    if (
      token.text === "," ||
      token.text === "." ||
      token.text === ";" ||
      token.text === ":" ||
      token.text === "—"
    )
      return k;
  }
  return at;
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

  const inverted = invertedSubject(tokens, i, sentence, prev);
  if (inverted) return made(inverted, i, "inverted", inverted.to);
  if (!prev) return null;
  if (
    prev.lower === "and" ||
    prev.lower === "but" ||
    prev.lower === "or" ||
    ((prev.text === "," || ADVERBS.has(prev.lower)) && joinedBefore(tokens, i, sentence.from))
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
  return made(subject, subject.from, "verb");
}

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
  if (/(?:['’]s|s['’])$/.test(prev.text)) return true;
  if (next?.lower === "of" || next?.lower === "from") return true;
  if (
    cue.class !== "speech" ||
    /^(?:claim|report|comment|remark|note|state|point|estimate|hint|signal|reply|quote|joke|promise|argue)s?$/.test(
      tokens[i]!.lower,
    )
  ) {
    if (cue.form === "base")
      return next?.lower !== "that" && next?.kind !== "quote" && next?.text !== ":" && next?.text !== ",";
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

/** "…, said Bryan Rivard, a spokesperson": the subject behind the verb. */
function invertedSubject(
  tokens: Token[],
  i: number,
  sentence: Sentence,
  prev: Token | undefined,
): { from: number; to: number } | null {
  if (!prev) return null;
  let p = prev;
  let k = i - 1;
  while (k > sentence.from && (ADVERBS.has(p.lower) || p.lower === "so")) {
    k--;
    p = tokens[k]!;
  }
  const afterQuote =
    p.kind === "quote" ||
    ((p.text === "," || p.text === "—" || p.text === "–" || p.text === "-") &&
      tokens[k - 1]?.kind === "quote");
  const afterComma = p.text === "," || p.text === "?" || p.text === "—" || p.lower === "as";
  if (!afterQuote && !afterComma) return null;
  const from = i + 1;
  if (from >= sentence.to || TELLS.has(tokens[i]!.lower)) return null;
  const first = tokens[from]!;
  if (first.kind !== "word" || first.lower === "that" || PREPOSITIONS.has(first.lower) || isTime(first))
    return null;
  if (PRONOUNS.has(first.lower) && /^(?:it|him|her|them|us|me)$/.test(first.lower)) return null;
  const to = phraseRight(tokens, from, sentence.to, false);
  if (to === from) return null;
  const next = tokens[to];
  const ends =
    to >= sentence.to || !next || (next.kind === "punct" && /^[.,;:!?\u2014\u2013(]$/.test(next.text));
  if (afterQuote) {
    if (ends) return { from, to };
    // "…," said Smith in a statement / who heads the team / of the deal
    if (
      next.lower === "who" ||
      next.lower === "after" ||
      next.lower === "while" ||
      next.lower === "as" ||
      PREPOSITIONS.has(next.lower) ||
      isTime(next) ||
      ADVERBS.has(next.lower)
    )
      return { from, to };
    return null;
  }
  if (!ends && !(next && (PREPOSITIONS.has(next.lower) || isTime(next)) && first.capital)) return null;
  // "Smith, the mayor, said Paris, …": something must have been said before the comma, and by no apposition.
  let begin = k;
  while (begin > sentence.from && tokens[begin - 1]!.kind !== "quote") begin--;
  return hasVerb(tokens, begin, k) ? { from, to } : null;
}

export function hasVerb(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    if (token.kind === "quote") return true;
    if (
      AUXILIARIES.has(token.lower) ||
      (/(?:ed|ing)$/.test(token.lower) && token.lower.length > 4) ||
      /^(?:went|came|made|took|got|left|became|began|began|fell|rose|ran|won|lost|held|kept|hit|put|set|led|met|paid|sent|built|grew|knew|saw|needs?|wants?|comes?|goes|makes?|takes?|gets?|helps?|looks?|feels?|remains?)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}

/** Where a noun phrase that begins at `from` ends. */
export function phraseRight(tokens: Token[], from: number, limit: number, long: boolean): number {
  let k = from;
  const first = tokens[k];
  if (!first || first.kind !== "word" || k >= limit) return from;
  if (/^(?:he|she|they|it|we|i|you|who|him|her|them|one)$/.test(first.lower) && first.lower !== "her")
    return k + 1;
  let head = false;
  for (; k < limit && k - from < 22; k++) {
    const token = tokens[k]!;
    if (token.kind !== "word") {
      // "Sgt. J. Smith", "a "senior" official"
      if (token.text === "(") {
        let c = k + 1;
        while (c < limit && c - k < 8 && tokens[c]!.text !== ")") c++;
        if (tokens[c]?.text === ")") {
          k = c;
          continue;
        }
      }
      break;
    }
    if (
      token.lower === "of" ||
      token.lower === "for" ||
      token.lower === "at" ||
      token.lower === "with" ||
      token.lower === "in" ||
      token.lower === "from" ||
      token.lower === "on" ||
      token.lower === "to" ||
      token.lower === "by" ||
      token.lower === "about"
    ) {
      const next = tokens[k + 1];
      if (!head || !next || next.kind !== "word") break;
      if (token.lower === "of" || long) {
        if (isTime(next) || AUXILIARIES.has(next.lower)) break;
        continue;
      }
      const noun = tokens[k - 1]!;
      if (
        (ROLE_NOUNS.has(noun.lower) || GROUP_NOUNS.has(noun.lower) || BODY_NOUNS.has(noun.lower)) &&
        (next.capital || DETERMINERS.has(next.lower)) &&
        !isTime(next)
      )
        continue;
      break;
    }
    if (token.lower === "and") {
      const next = tokens[k + 1];
      if (next?.capital && tokens[k - 1]?.capital) continue;
      break;
    }
    if (
      AUXILIARIES.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      JOINERS.has(token.lower) ||
      ADVERBS.has(token.lower)
    )
      break;
    if (isTime(token)) break;
    if (PRONOUNS.has(token.lower) && token.lower !== "her" && token.text !== "US") break;
    // A name is over when small letters follow it.
    if (
      head &&
      !token.capital &&
      tokens[k - 1]!.capital &&
      !ROLE_NOUNS.has(token.lower) &&
      !GROUP_NOUNS.has(token.lower) &&
      !BODY_NOUNS.has(token.lower) &&
      !MEDIA_NOUNS.has(token.lower) &&
      !long &&
      !/^(?:de|van|von|der|den|bin|al|el|del|da|di|la|news|channel)$/.test(token.lower)
    )
      break;
    if (!DETERMINERS.has(token.lower)) head = true;
  }
  return head ? k : from;
}

/** The subject that ends before or at token j (adverbs and auxiliaries skipped). */
function subjectLeft(
  tokens: Token[],
  at: number,
  from: number,
  before: Report[],
): { from: number; to: number } | null {
  let j = at;
  const floor = Math.max(from, before.at(-1)?.to ?? from);
  // "has also repeatedly", "on Tuesday", "earlier this week"
  for (;;) {
    const token = tokens[j];
    if (!token || j < floor) return null;
    if (
      token.kind === "word" &&
      !token.capital &&
      (ADVERBS.has(token.lower) ||
        (/ly$/.test(token.lower) && !/^(?:family|july|ally|assembly)$/.test(token.lower)) ||
        /^(?:has|had|have|did|would|could|will|not|never|been|is|was|are|were|be|having|again|to|went|on|continued|can|may|might|must|should|himself|herself|themselves|itself)$/.test(
          token.lower,
        ))
    ) {
      j--;
      continue;
    }
    if (isTime(token) && !(token.lower === "may" && !token.capital) && j > floor) {
      j--;
      while (
        j > floor &&
        /^(?:on|in|last|late|early|earlier|this|next|the|of|at|since|by|\d+)$/.test(tokens[j]!.lower)
      )
        j--;
      continue;
    }
    break;
  }
  const token = tokens[j]!;
  if (token.kind === "quote") return null;
  if (token.text === "," || token.text === "—" || token.text === "–" || token.text === "-")
    return besideApposition(tokens, j, floor);
  if (token.text === ")") {
    let k = j - 1;
    while (k > floor && tokens[k]!.text !== "(" && j - k < 8) k--;
    if (tokens[k]!.text === "(" && k > floor) {
      const left = phraseLeft(tokens, k - 1, floor);
      return left < k ? { from: left, to: k } : null;
    }
    return null;
  }
  if (token.kind !== "word") return null;
  if (PRONOUNS.has(token.lower) && token.text !== "US") {
    if (/^(?:him|her|them|us|me|himself|herself|themselves)$/.test(token.lower)) return null;
    if (token.lower === "who") {
      const noun = tokens[j - 1]?.text === "," ? j - 2 : j - 1;
      if (noun < floor) return null;
      const left = phraseLeft(tokens, noun, floor);
      return left <= noun ? { from: left, to: noun + 1 } : null;
    }
    return { from: j, to: j + 1 };
  }
  if (JOINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || AUXILIARIES.has(token.lower)) return null;
  const left = phraseLeft(tokens, j, floor);
  if (left > j) return null;
  // "Jane Roe, a member of the council said": an apposition that nobody closed.
  if (/^(?:a|an)$/.test(tokens[left]!.lower) && tokens[left - 1]?.text === "," && left - 2 >= floor) {
    const name = phraseLeft(tokens, left - 2, floor);
    if (name <= left - 2 && endsInName(tokens, { from: name, to: left - 1 }))
      return { from: name, to: left - 1 };
  }
  return { from: left, to: j + 1 };
}

/** Where the noun phrase that ends with token j begins; j + 1 where there is none. */
export function phraseLeft(tokens: Token[], j: number, floor: number): number {
  let k = j;
  let best = j + 1;
  for (; k >= floor && j - k < 24; k--) {
    const token = tokens[k]!;
    if (token.kind !== "word") break;
    if (DETERMINERS.has(token.lower) && !(token.lower === "her" && best > j)) {
      best = k;
      // "ambassador to the United States Jane Roe", "governor of a border region"
      const link = tokens[k - 1];
      const noun = tokens[k - 2];
      if (
        link &&
        noun &&
        k - 2 >= floor &&
        /^(?:of|for|to|at|in|from|with|on)$/.test(link.lower) &&
        isHead(noun)
      ) {
        k -= 1;
        continue;
      }
      if (link && k - 1 >= floor && DETERMINERS.has(link.lower)) continue;
      // "supporters of changing the law"
      if (link && noun && k - 2 >= floor && /ing$/.test(link.lower) && /^(?:of|for)$/.test(noun.lower)) {
        k -= 1;
        continue;
      }
      break;
    }
    if (/^(?:of|for|to|at|in|from|with|on|by)$/.test(token.lower)) {
      const noun = tokens[k - 1];
      if (noun && k - 1 >= floor && k < j && isHead(noun)) continue;
      break;
    }
    if (token.lower === "and") {
      if (k < j && tokens[k - 1]?.capital && tokens[k + 1]?.capital && k - 1 >= floor) continue;
      break;
    }
    if (AUXILIARIES.has(token.lower) || PREPOSITIONS.has(token.lower) || JOINERS.has(token.lower)) break;
    if (PRONOUNS.has(token.lower) && token.text !== "US" && token.text !== "U.S.") break;
    if (
      FUNCTION_WORDS.has(token.lower) &&
      !/^(?:us|u\.s\.|first|other|old|new|one|two|three|four|five|six|seven|eight|nine|ten|former|another|several|some|many|most|critics|experts|researchers|officials|authorities|people|police|investigators|witnesses|residents|supporters|opponents|will|may|others|big|great|good)$/.test(
        token.lower,
      )
    )
      break;
    if (isTime(token) && k < j) break;
    best = k;
  }
  return best;
}

function isHead(token: Token): boolean {
  return (
    token.kind === "word" &&
    (ROLE_NOUNS.has(token.lower) ||
      GROUP_NOUNS.has(token.lower) ||
      BODY_NOUNS.has(token.lower) ||
      MEDIA_NOUNS.has(token.lower) ||
      token.capital)
  );
}

/** "Peter Rutland, a professor of government at …, told": the phrase that an apposition stands beside. */
function besideApposition(
  tokens: Token[],
  comma: number,
  floor: number,
): { from: number; to: number } | null {
  let lowest = floor;
  for (let k = comma - 1; k >= floor; k--) {
    const token = tokens[k]!;
    if (
      token.kind === "quote" &&
      comma - k > 0 &&
      (tokens[k + 1]?.text === "," || tokens[k + 1]?.kind === "word") &&
      k + 1 < comma
    ) {
      // Marked words inside the apposition stay; a quotation before the subject ends the search.
      if (endsClause(tokens, k) || k === floor) {
        lowest = k + 1;
        break;
      }
    }
    if (token.text === ";" || token.text === ":") {
      lowest = k + 1;
      break;
    }
  }
  let person: { from: number; to: number } | null = null;
  let other: { from: number; to: number } | null = null;
  for (let k = comma; k > lowest; k--) {
    const token = tokens[k]!;
    if (token.text !== "," && token.text !== "—" && token.text !== "–" && k !== comma) continue;
    const left = phraseLeft(tokens, k - 1, lowest);
    if (left > k - 1) continue;
    const start = tokens[left - 1];
    const opens =
      left === lowest ||
      !start ||
      start.kind === "quote" ||
      start.text === "," ||
      start.text === "—" ||
      start.text === "–" ||
      JOINERS.has(start.lower) ||
      ADVERBS.has(start.lower);
    if (!opens) continue;
    const phrase = { from: left, to: k };
    if (endsInName(tokens, phrase)) person = phrase;
    else other = phrase;
  }
  return person ?? other;
}

function endsClause(tokens: Token[], k: number): boolean {
  return tokens[k + 1]?.text === "," || k === 0 || /[,.!?…]/.test(tokens[k]!.tail ?? "");
}

function endsInName(tokens: Token[], phrase: { from: number; to: number }): boolean {
  const last = tokens[phrase.to - 1]!;
  if (!last.capital || isTime(last)) return false;
  for (let k = phrase.from; k < phrase.to; k++) {
    const word = tokens[k]!.lower;
    if (PREPOSITIONS.has(word)) return false;
  }
  return true;
}

/** What follows the verb before the words themselves: adverbs, hearer, place and time, "that". */
function afterCue(
  tokens: Token[],
  at: number,
  limit: number,
  cue: CueForm,
  kind: Report["kind"],
): { to: number; that: boolean } {
  let k = at;
  if (kind === "inverted") {
    // "said Smith, a lawyer for …" is left to whoever looks for the words.
    return { to: k, that: false };
  }
  if (/^(?:out|up)$/.test(tokens[k]?.lower ?? "") && /^(?:point|call|sum|speak)$/.test(cue.lemma)) k++;
  const that = thatAhead(tokens, k, limit, cue);
  if (that >= 0) return { to: that + 1, that: true };
  if (cue.class === "verdict") return { to: k, that: false };
  let moved = true;
  while (moved && k < limit) {
    moved = false;
    const token = tokens[k]!;
    if (token.kind === "word" && (ADVERBS.has(token.lower) || isTime(token)) && token.lower !== "this") {
      k++;
      moved = true;
      continue;
    }
    if (
      token.kind === "word" &&
      /^(?:this|last|that|late|early)$/.test(token.lower) &&
      isTime(tokens[k + 1])
    ) {
      k += 2;
      moved = true;
      continue;
    }
    if (cue.hearer && k === at && token.kind === "word") {
      const to = hearer(tokens, k, limit);
      if (to > k) {
        k = to;
        moved = true;
        continue;
      }
    }
    if (token.lower === "to" && cue.form !== "base") {
      const to = hearer(tokens, k + 1, limit);
      if (to > k + 1 && stops(tokens[to])) {
        k = to;
        moved = true;
        continue;
      }
    }
    if (
      token.kind === "word" &&
      PREPOSITIONS.has(token.lower) &&
      token.lower !== "than" &&
      token.lower !== "as"
    ) {
      const to = adjunct(tokens, k, limit);
      if (to > k) {
        k = to;
        moved = true;
      }
    }
  }
  return { to: k, that: false };
}

function opensAdjunct(token: Token | undefined): boolean {
  return token !== undefined && (PREPOSITIONS.has(token.lower) || ADVERBS.has(token.lower));
}

function stops(token: Token | undefined): boolean {
  return (
    !token ||
    token.kind === "quote" ||
    /^[,:;.]$/.test(token.text) ||
    token.lower === "that" ||
    PREPOSITIONS.has(token.lower) ||
    isTime(token)
  );
}

function thatAhead(tokens: Token[], at: number, limit: number, cue: CueForm): number {
  for (let k = at; k < limit && k - at < 14; k++) {
    const token = tokens[k]!;
    if (token.lower === "that") {
      if (k > at && isTime(tokens[k + 1])) continue;
      if (k === at) return k;
      const first = tokens[at]!;
      const opens =
        cue.hearer ||
        PREPOSITIONS.has(first.lower) ||
        ADVERBS.has(first.lower) ||
        isTime(first) ||
        first.text === ",";
      return opens ? k : -1;
    }
    if (token.kind === "quote") return -1;
    if (token.kind === "punct") {
      // "said, in a statement, that": a comma only where the adjunct itself opens with one.
      if (token.text === "(" || token.text === ")") continue;
      if (token.text === "," && tokens[at]!.text === "," && opensAdjunct(tokens[at + 1])) continue;
      return -1;
    }
    if (k > at && AUXILIARIES.has(token.lower)) return -1;
    if (PRONOUNS.has(token.lower) && /^(?:he|she|they|it|we|i|you)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** "reporters", "the PA news agency", "Khabar 24 TV channel", "her colleagues". */
function hearer(tokens: Token[], at: number, limit: number): number {
  const first = tokens[at];
  if (!first || first.kind !== "word" || at >= limit) return at;
  if (
    /^(?:me|us|him|her|them|you|reporters|journalists|viewers|listeners|lawmakers|supporters|police|officers|officials|investigators|parliament|congress|court|jurors|fans|delegates|deputies|senators|investors|analysts|people|readers|everyone|media|colleagues)$/.test(
      first.lower,
    ) &&
    first.text !== "US"
  ) {
    if (
      first.lower === "her" &&
      tokens[at + 1] &&
      !stops(tokens[at + 1]) &&
      !AUXILIARIES.has(tokens[at + 1]!.lower)
    )
      return at + 2;
    return at + 1;
  }
  if (first.capital || DETERMINERS.has(first.lower)) {
    let k = at;
    if (!first.capital) k++;
    const start = k;
    while (
      k < limit &&
      tokens[k]!.kind === "word" &&
      (tokens[k]!.capital ||
        /^\d+$/.test(tokens[k]!.text) ||
        /^(?:of|news|agency|channel|newspaper|tv|television|radio|state|magazine|website|conference|programme|program|podcast|daily|weekly|press|outlet|committee|court|audience|crowd|network|station|hearing|panel|jury|judge)$/.test(
          tokens[k]!.lower,
        ))
    ) {
      if (isTime(tokens[k]!)) break;
      k++;
    }
    if (k > start) return k;
    if (!first.capital && tokens[k]?.kind === "word" && stops(tokens[k + 1])) return k + 1;
    return at;
  }
  if (GROUP_NOUNS.has(first.lower) || ROLE_NOUNS.has(first.lower)) return at + 1;
  return at;
}

/** "in a statement on Tuesday", "at a news conference", "on X": the end of such a phrase, or where it began. */
function adjunct(tokens: Token[], at: number, limit: number): number {
  let last = -1;
  let k = at + 1;
  for (; k < limit && k - at < 10; k++) {
    const token = tokens[k]!;
    if (token.kind !== "word") break;
    if (k > at + 1 && (AUXILIARIES.has(token.lower) || JOINERS.has(token.lower))) break;
    if (PRONOUNS.has(token.lower) && token.lower !== "her") break;
    if (last >= 0 && DETERMINERS.has(token.lower) && !PREPOSITIONS.has(tokens[k - 1]!.lower)) break;
    if (MEDIA_NOUNS.has(token.lower) || isTime(token) || /^\d{4}$/.test(token.text)) last = k;
    else if (
      last >= 0 &&
      !PREPOSITIONS.has(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      !token.capital &&
      !PREPOSITIONS.has(tokens[k - 1]!.lower) &&
      !MEDIA_NOUNS.has(tokens[k + 1]?.lower ?? "")
    )
      break;
  }
  if (last >= 0) {
    while (last + 1 < limit && /^\d+(?:st|nd|rd|th)?$/.test(tokens[last + 1]!.text)) last++;
    // "in an interview with Reuters"
    const next = tokens[last + 1];
    if (next && last + 1 < limit && /^(?:with|to|for|by|from|about|of)$/.test(next.lower)) {
      const to = phraseRight(tokens, last + 2, limit, false);
      if (to > last + 2 && stops(tokens[to])) return to;
    }
    return last + 1;
  }
  // "on Facebook", "in Moscow": capitals up to where the words can begin.
  const to = phraseRight(tokens, at + 1, limit, false);
  if (to > at + 1 && (tokens[to] === undefined || stops(tokens[to]) || to >= limit)) return to;
  return at;
}

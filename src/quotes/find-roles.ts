import { DETERMINERS, FUNCTION_WORDS, isTime, PREPOSITIONS, ROLE_NOUNS } from "./lexicon/words.ts";
import type { NameRun } from "./make-run.ts";
import type { Gender, Token } from "./types.ts";

/** Whether a paragraph break lies before token i. */
export function gap(tokens: Token[], i: number): boolean {
  return i > 0 && tokens[i]!.start - tokens[i - 1]!.end > 1;
}

/** "Berg's", "the ministers'". */
export function isPossessive(token: Token): boolean {
  // Most words are dismissed by their last letter.
  const last = token.text.at(-1);
  if (last !== "s" && last !== "'" && last !== "’") return false;
  return /(?:['’]s|s['’])$/.test(token.text);
}

const GENDERED: [RegExp, Gender][] = [
  [
    /\b(?:mrs|ms|miss|lady|dame|queen|princess|\w*woman|\w*women|mother|mom|mum|sister|daughter|wife|aunt|actress|girl|girlfriend|grandmother|widow|duchess|niece|waitress|congresswoman|baroness)\b/i,
    "f",
  ],
  [
    /\b(?:mr|sir|king|prince|pope|spokesman|congressman|assemblyman|councilman|policeman|man|father|dad|brother|son|husband|uncle|actor|boy|boyfriend|grandfather|duke|nephew|airman|gunman|lord|imam|emir|sheikh|bishop|archbishop|cardinal|priest)\b/i,
    "m",
  ],
];

/** Gender told by a title or role: "spokeswoman" is "f". */
export function genderOf(words: string): Gender {
  if (!words) return "?";
  // "the woman's brother"
  const head = words.replace(/(?<!\p{L})\p{L}+(?:['’]s|(?<=s)['’])\s/gu, "");
  for (const [pattern, gender] of GENDERED) if (pattern.test(head)) return gender;
  return "?";
}

/** Roles written around a name, as worded. */
export function findRoles(tokens: Token[], runStart: number, end: number, run: NameRun): void {
  if (run.type === "place" || run.type === "organization") return;
  if (run.type === "?" && standsInPlace(tokens, runStart)) {
    run.type = "place";
    return;
  }
  // In lower case before it: "Kremlin spokesman Dmitry Peskov".
  let k = runStart - 1;
  let hasRole = false;
  while (k >= 0 && runStart - k < 9) {
    const token = tokens[k]!;
    if (token.kind !== "word") {
      if (token.text === "." && k > 0 && tokens[k - 1]!.capital === false) break;
      break;
    }
    if (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || isTime(token)) {
      // "ambassador to the United States Jane Roe"
      break;
    }
    if (FUNCTION_WORDS.has(token.lower) && !["former", "us", "first", "new"].includes(token.lower)) break;
    if (ROLE_NOUNS.has(token.lower)) hasRole = true;
    else if (!hasRole && !token.capital) break;
    k--;
  }
  if (hasRole) {
    const before = tokens.slice(k + 1, runStart);
    while (before.length > 0 && before[0]!.kind !== "word") before.shift();
    run.roles.push(spell(before, run.titles));
    if (run.type === "?") run.type = "person";
  } else if (run.titles && !/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|prof)\.?$/i.test(run.titles))
    run.roles.push(run.titles);
  // Behind a comma: "Peter Rutland, a professor of government at …,".
  if (tokens[end]?.text === "," && !run.possessive) {
    const stop = appositionEnd(tokens, end + 1);
    if (stop > end + 1) {
      const words = tokens.slice(end + 1, stop);
      if (words.length === 1 && /^\d{1,3}$/.test(words[0]!.text)) {
        run.age = Number(words[0]!.text);
        if (run.type === "?") run.type = "person";
      } else if (
        words.some((w) => ROLE_NOUNS.has(w.lower)) &&
        (DETERMINERS.has(words[0]!.lower) || ROLE_NOUNS.has(words[0]!.lower) || isRolePhrase(words))
      ) {
        const phrase = DETERMINERS.has(words[0]!.lower) ? words.slice(1) : words;
        run.roles.push(spell(phrase, ""));
        if (run.type === "?") run.type = "person";
      }
    }
  }
  // Before a comma: "the press secretary of the President, Dmytro Peskov", "the parish priest, Father Oleks".
  if (
    (run.roles.length === 0 || (run.roles.length === 1 && run.roles[0] === run.titles)) &&
    tokens[runStart - 1]?.text === "," &&
    (run.words.length > 1 || run.titles || isKin(tokens, runStart - 2))
  ) {
    let j = runStart - 2;
    while (
      j >= 0 &&
      runStart - j < 16 &&
      tokens[j]!.kind === "word" &&
      !/^(?:said|says|by|and|but|that)$/.test(tokens[j]!.lower)
    )
      j--;
    const words = tokens.slice(j + 1, runStart - 1);
    const at = words.findIndex((w) => ROLE_NOUNS.has(w.lower));
    if (
      at >= 0 &&
      at < 6 &&
      !words.some((w) => /^(?:is|was|has|had|were|are|will|who|which)$/.test(w.lower)) &&
      gapless(tokens, j + 1, runStart)
    ) {
      const phrase = DETERMINERS.has(words[0]!.lower) ? words.slice(1) : words;
      run.roles.push(spell(phrase, ""));
      if (run.type === "?" && !OF_BODIES.test(words[at]!.lower)) run.type = "person";
    }
  }
  const pleads = inCourt(tokens, runStart, end);
  if (pleads) {
    run.roles.push(pleads);
    if (run.type === "?") run.type = "person";
  }
  if (run.gender === "?") run.gender = genderOf(run.roles.join(" "));
}

/** "in Upper Liska": a name of which nothing else is known; "shares in Corvane" is another thing. */
function standsInPlace(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^(?:in|near|outside|across|throughout)$/.test(before.lower) || gap(tokens, at))
    return false;
  return !/^(?:shares?|stakes?|stock|investments?|invest(?:ed|ors?)?|interest|confidence|trust|faith|believes?|believed|role|roles|part|star(?:red|s|ring)?|appear(?:ed|s|ing)?|holding|majority)$/.test(
    tokens[at - 2]?.lower ?? "",
  );
}

/** "The mine's owner, Celtic Coal": what a company may be as well as a person. */
const OF_BODIES =
  /^(?:owner|operator|maker|developer|rival|partner|parent|sponsor|landlord|contractor|manufacturer|supplier|publisher)$/;

/** "Prosecuting, Tom Roe said", "Tom Roe, defending, said": his role in court; null elsewhere. */
function inCourt(tokens: Token[], start: number, end: number): string | null {
  const before = tokens[start - 1]?.text === "," ? tokens[start - 2]?.lower : "";
  const behind = tokens[end]?.text === "," && tokens[end + 2]?.text === "," ? tokens[end + 1]!.lower : "";
  return IN_COURT[before ?? ""] ?? IN_COURT[behind] ?? null;
}

const IN_COURT: Record<string, string> = {
  prosecuting: "prosecutor",
  defending: "defence barrister",
  mitigating: "defence barrister",
};

/** "her half-brother, Gabor", "Dunn's mother, Patricia": a relative is called by one name. */
function isKin(tokens: Token[], at: number): boolean {
  const noun = tokens[at];
  const whose = tokens[at - 1];
  if (!noun || !whose || !ROLE_NOUNS.has(noun.lower.replace(/^(?:half|step)-?/, ""))) return false;
  return /^(?:his|her|their|my|our|its)$/.test(whose.lower) || isPossessive(whose);
}

function isRolePhrase(words: Token[]): boolean {
  return words.slice(0, 6).some((w) => ROLE_NOUNS.has(w.lower));
}

function gapless(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.start - tokens[i - 1]!.end > 1) return false;
  return true;
}

function appositionEnd(tokens: Token[], from: number): number {
  for (let i = from; i < tokens.length && i - from < 16; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word")
      return token.text === "," || token.text === "." || token.text === ";" ? i : from;
    if (
      /^(?:said|says|told|is|was|has|had|were|are|will|and|but|who|whose|whom|which|added)$/.test(token.lower)
    ) {
      // "after meeting Jane Roe, the president said": no apposition, the next subject.
      return tokens[from]!.lower === "the" ? from : i;
    }
    if (gap(tokens, i) && i > from) return from;
  }
  return from;
}

function spell(words: Token[], titles: string): string {
  return [...words.map((w) => w.text), titles].filter(Boolean).join(" ");
}

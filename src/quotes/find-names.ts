import { gap, isPossessive } from "./find-roles.ts";
import { givenNames } from "./lexicon/given-names.ts";
import {
  BODY_NOUNS,
  FUNCTION_WORDS,
  isTime,
  NATIONAL,
  PLACE_NOUNS,
  PLACES,
  PREPOSITIONS,
  ROLE_NOUNS,
  TITLES,
} from "./lexicon/words.ts";
import { makeRun, type NameRun } from "./make-run.ts";
import { PARTICLES } from "./name-start.ts";
import type { Token } from "./types.ts";

const LINKS = new Set(["of", "for", "on", "the", "and", "&", "to"]);

const ENDS_SENTENCE = new Set([".", "!", "?", "“", '"', "”", "«", "„", ":", "‘", "—", "–", "(", "…", "•"]);

/**
 * Finds names in tokens of a whole text, quoted words included, in order.
 * A run of capitals is cut into titles and the name; roles in lower case before the name and behind
 * a comma after it are kept with it.
 */
export function findNames(tokens: Token[]): NameRun[] {
  const lowerSeen = new Set<string>();
  for (const token of tokens) if (token.kind === "word" && !token.capital) lowerSeen.add(token.lower);
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.capital || token.kind !== "word") continue;
    const first = i === 0 || ENDS_SENTENCE.has(tokens[i - 1]!.text) || gap(tokens, i);
    if (
      FUNCTION_WORDS.has(token.lower) &&
      token.text !== "US" &&
      token.lower !== "will" &&
      token.lower !== "may" &&
      !(token.lower === "new" && opensPlace(tokens, i, first))
    ) {
      continue;
    }
    // "Beyond Riverton": a preposition that opens a sentence.
    if (first && PREPOSITIONS.has(token.lower) && !givenNames(token.lower)) continue;
    if (isTime(token) || (token.text.includes("-") && BASED.test(token.text))) continue;
    // "Born Anna Berg in Graz"
    if (token.lower === "born" && first) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < 14) {
      const next = tokens[end]!;
      if (next.kind !== "word" || gapBetween(tokens, end)) break;
      if (isPossessive(tokens[end - 1]!) && !namesPlace(tokens, end)) break;
      if (next.capital && !isTime(next)) {
        end++;
        continue;
      }
      const after = tokens[end + 1];
      if (after?.capital && after.kind === "word" && !isTime(after)) {
        if (PARTICLES.has(next.lower)) {
          end += 2;
          continue;
        }
        if (
          next.lower === "of" ||
          (LINKS.has(next.lower) && next.lower !== "and" && next.lower !== "the" && links(tokens, i, end))
        ) {
          if (linksOf(tokens, end)) {
            end += 2;
            continue;
          }
        }
      }
      if (next.lower === "of" && after?.lower === "the" && tokens[end + 2]?.capital && linksOf(tokens, end)) {
        end += 3;
        continue;
      }
      break;
    }
    const run = makeRun(tokens, i, end, first, lowerSeen);
    if (run && tokens[i - 1]?.lower === "born" && run.words.length > 1) run.born = true;
    if (run) runs.push(run);
    i = end - 1;
  }
  return runs;
}

/** "Shenzhen-based": an adjective, whatever is in it. */
const BASED = /-(?:based|born|led|backed|owned|listed|run|made|style|educated|trained|controlled|held)$/;

function links(tokens: Token[], from: number, end: number): boolean {
  return end - from >= 1 && BODY_NOUNS.has(tokens[end - 1]!.lower);
}

function linksOf(tokens: Token[], end: number): boolean {
  const last = tokens[end - 1]!.lower;
  return BODY_NOUNS.has(last) || ROLE_NOUNS.has(last) || TITLES.has(last);
}

/** "the New York Times", "in New Delhi"; a sentence may begin with "New" for all sorts of reasons. */
function opensPlace(tokens: Token[], i: number, first: boolean): boolean {
  const next = tokens[i + 1];
  if (!next?.capital || gapBetween(tokens, i + 1)) return false;
  return !first || PLACES.has(`new-${next.lower.replace(/['’]s$/u, "")}`);
}

/** "Wick's End": a possessive and the one capital behind it are a place's name, unless a country or capital owns it. */
function namesPlace(tokens: Token[], at: number): boolean {
  const owner = tokens[at - 1]!.lower.replace(/['’]s?$/u, "");
  return (
    tokens[at]!.capital &&
    PLACE_NOUNS.has(tokens[at]!.lower) &&
    !tokens[at + 1]?.capital &&
    !PLACES.has(owner) &&
    !NATIONAL.has(owner)
  );
}

function gapBetween(tokens: Token[], i: number): boolean {
  return tokens[i]!.start - tokens[i - 1]!.end !== 1;
}

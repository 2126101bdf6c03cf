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
import type { Token } from "./types.ts";

export const JOINERS = new Set(
  "and but or while although though whereas as because since if when that which who whom whose where yet so than nor after before".split(
    " ",
  ),
);

/** Where a noun phrase that begins at `from` ends. */
export function phraseRight(tokens: Token[], from: number, limit: number, long: boolean): number {
  let k = from;
  const first = tokens[k];
  if (first?.kind !== "word" || k >= limit) return from;
  // "one of the people", "one user"
  const next = k + 1 < limit ? tokens[k + 1] : undefined;
  const oneOf =
    first.lower === "one" &&
    next?.kind === "word" &&
    (next.lower === "of" ||
      [next, tokens[k + 2]].some((t) => t && (GROUP_NOUNS.has(`${t.lower}s`) || ROLE_NOUNS.has(t.lower))));
  if (/^(?:he|she|they|it|we|i|you|who|him|them|one)$/.test(first.lower) && !oneOf) return k + 1;
  // "said another"
  if (
    /^(?:another|others|both|many|some|several)$/.test(first.lower) &&
    (k + 1 >= limit || tokens[k + 1]!.kind !== "word")
  )
    return k + 1;
  let head = oneOf;
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
      (ADVERBS.has(token.lower) && !token.capital)
    )
      break;
    if (isTime(token)) break;
    if (PRONOUNS.has(token.lower) && token.lower !== "her" && token.text !== "US") break;
    // A name is over when small letters follow it.
    if (
      head &&
      !token.capital &&
      tokens[k - 1]!.capital &&
      !FUNCTION_WORDS.has(tokens[k - 1]!.lower) &&
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
      !/^(?:us|u\.s\.|first|other|old|new|one|two|three|four|five|six|seven|eight|nine|ten|third|fourth|fifth|former|another|someone|somebody|several|some|many|most|critics|experts|researchers|officials|authorities|people|police|investigators|witnesses|residents|supporters|opponents|will|may|others|big|great|good)$/.test(
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
